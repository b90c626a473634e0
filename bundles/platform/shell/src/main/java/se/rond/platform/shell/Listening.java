// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.shell;

import java.io.PrintStream;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.karaf.features.BootFinished;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.servlet.runtime.HttpServiceRuntime;
import org.osgi.service.servlet.runtime.HttpServiceRuntimeConstants;

/**
 * Where nothing listens when the start is over, says so and why on the terminal: whoever started Rond would meet another
 * program at its address, or nobody. The web server itself says it in the log alone, and is no service then.
 */
@Component(
        service = Listening.class,
        immediate = true, // asked for by nobody: it speaks when there is something to say
        configurationPid = "org.apache.felix.http",
        reference = @Reference(name = "BootFinished", service = BootFinished.class))
public final class Listening {

    private final PrintStream terminal;
    private final Set<HttpServiceRuntime> servers = ConcurrentHashMap.newKeySet();
    private volatile Door door;
    private volatile boolean missed;

    @Activate
    @SuppressWarnings("SystemOut") // it is for the one who started it
    public Listening(Map<String, Object> settings) {
        this(Door.of(settings), System.out);
    }

    Listening(Door door, PrintStream terminal) {
        this.door = door;
        this.terminal = terminal;
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void addServer(HttpServiceRuntime server, Map<String, Object> properties) {
        servers.add(server);
        if (missed) {
            missed = false;
            Object endpoints = properties.get(HttpServiceRuntimeConstants.HTTP_SERVICE_ENDPOINT);
            String where = endpoints instanceof String[] all && all.length > 0 ? " " + all[0] : "";
            say("  Rond svarar nu / answers now:" + where);
        }
    }

    void removeServer(HttpServiceRuntime server) {
        servers.remove(server);
    }

    /** The web server follows a setting that is changed while Rond runs; nothing is to be said of that. */
    @Modified
    void follow(Map<String, Object> settings) {
        door = Door.of(settings);
    }

    @Activate
    void tell() {
        if (!servers.isEmpty()) {
            return;
        }
        missed = true;
        Door asked = door;
        if (asked.isTaken()) {
            String where = "etc/org.apache.felix.http.cfg (" + asked.setting() + ")";
            say(
                    "  Ingen kommer åt Rond: ett annat program har redan port " + asked.port()
                            + ". Stoppa det och starta om Rond, eller",
                    "  välj en annan port i " + where + ": den gäller genast.",
                    "  Nobody reaches Rond: another program has port " + asked.port()
                            + " already. Stop it and start Rond again, or",
                    "  choose another port in " + where + ": it takes effect at once.");
        } else {
            say(
                    "  Ingen kommer åt Rond: det lyssnar inte på port " + asked.port()
                            + ". Varför står i data/log/karaf.log.",
                    "  Nobody reaches Rond: it does not listen at port " + asked.port()
                            + ". data/log/karaf.log says why.");
        }
    }

    private void say(String... lines) {
        terminal.println("\n" + String.join("\n", lines) + "\n");
        terminal.flush();
    }
}
