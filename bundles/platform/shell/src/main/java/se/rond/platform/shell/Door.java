// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.shell;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the web server is set to listen, as {@code etc/org.apache.felix.http.cfg} says.
 *
 * @param host {@code null} for every address of the machine
 * @param setting the name of the setting that has the port
 */
record Door(@Nullable String host, int port, String setting) {

    private static final int PRIVILEGED = 1024;

    static Door of(Map<String, ?> settings) {
        boolean plain = !"false".equals(settings.get("org.apache.felix.http.enable"));
        String setting = plain ? "org.osgi.service.http.port" : "org.osgi.service.http.port.secure";
        Object host = settings.get("org.apache.felix.http.host");
        Object port = settings.get(setting);
        int usual = plain ? 8080 : 8443;
        return new Door(
                host == null ? null : host.toString().strip(),
                port == null ? usual : number(port.toString().strip()),
                setting);
    }

    /** A port that is no number is none that another program has. */
    private static int number(String port) {
        try {
            return Integer.parseInt(port);
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }

    /**
     * Whether another program listens there. Not so where the address is none of this machine, or the port one that not
     * everybody may listen at: the log says of those what is the matter.
     */
    boolean isTaken() {
        return port >= PRIVILEGED && !opens(port) && opens(0);
    }

    private boolean opens(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(host == null ? new InetSocketAddress(port) : new InetSocketAddress(host, port));
            return true;
        } catch (BindException refused) {
            return false;
        } catch (IOException | IllegalArgumentException neverAsked) {
            return true;
        }
    }
}
