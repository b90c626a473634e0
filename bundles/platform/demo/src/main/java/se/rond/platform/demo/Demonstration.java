// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.servlet.runtime.HttpServiceRuntime;
import org.osgi.service.servlet.runtime.HttpServiceRuntimeConstants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.kernel.DemoContent;

/**
 * Starts the demonstration where the framework was started with {@code rond.demo=true}: fills the municipality, opens the
 * accounts, tells the address and the passwords on standard output, and lets each module fill itself as it comes.
 */
@Component(immediate = true, service = Demonstration.class)
public final class Demonstration {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private final DemoMunicipality municipality;
    private final boolean wanted;
    private final DemoPasswords passwords;
    private final List<DemoContent> followers = new CopyOnWriteArrayList<>();
    private final Set<DemoContent> here = ConcurrentHashMap.newKeySet();
    private final Set<String> filled = new ConcurrentSkipListSet<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "rond-demo");
        thread.setDaemon(true);
        return thread;
    });

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable ServiceReference<HttpServiceRuntime> server;

    @Activate
    public Demonstration(BundleContext framework, @Reference DemoMunicipality municipality) {
        this.municipality = municipality;
        this.wanted = Boolean.parseBoolean(framework.getProperty("rond.demo"));
        String fixed = framework.getProperty("rond.demo.password");
        this.passwords = new DemoPasswords(fixed == null ? "" : fixed);
        submit("the municipality", this::begin, () -> true);
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            target = "(!(" + DemoContent.FOLLOWS + "=true))")
    void addContent(DemoContent content) {
        here.add(content);
        fill(content);
        followers.forEach(this::fill);
    }

    void removeContent(DemoContent content) {
        here.remove(content);
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            target = "(" + DemoContent.FOLLOWS + "=true)")
    void addFollower(DemoContent follower) {
        here.add(follower);
        followers.add(follower);
        fill(follower);
    }

    void removeFollower(DemoContent follower) {
        followers.remove(follower);
        here.remove(follower);
    }

    private void fill(DemoContent content) {
        submit(content.getClass().getSimpleName(), () -> municipality.fill(content), () -> here.contains(content));
    }

    @Deactivate
    void stop() {
        worker.shutdownNow();
    }

    /** @param stays whether what is filled is still there: a module that is replaced meanwhile is filled again when it is back */
    private void submit(String what, Runnable work, BooleanSupplier stays) {
        waiting.incrementAndGet();
        worker.execute(() -> {
            if (wanted && stays.getAsBoolean()) {
                run(what, work, stays);
            }
            if (waiting.decrementAndGet() == 0 && wanted) {
                LOG.info("Demonstration: in place are {}", String.join(", ", filled));
                say("  Allt är ifyllt / Everything is filled in.\n");
            }
        });
    }

    private void run(String what, Runnable work, BooleanSupplier stays) {
        try {
            work.run();
            filled.add(what);
        } catch (RuntimeException e) {
            if (!stays.getAsBoolean()) {
                LOG.info("{} went while the demonstration filled it", what);
                return;
            }
            LOG.error("the demonstration could not fill {}", what, e);
            say("  Demo: " + what + " kunde inte fyllas / could not be filled: " + e.getMessage());
        }
    }

    private void begin() {
        municipality.importRegisters();
        Map<DemoAccount, String> opened = new LinkedHashMap<>();
        for (DemoAccount account : DemoAccount.ALL) {
            String password = passwords.next();
            municipality.open(account, password);
            opened.put(account, password);
        }
        tell(opened);
    }

    private void tell(Map<DemoAccount, String> opened) {
        StringBuilder text = new StringBuilder("\n  Rond   ").append(address()).append("\n\n");
        opened.forEach((account, password) -> text.append(String.format(
                "  %-12s %-20s %s%n",
                account.username(), password, account.who().en())));
        say(text.append("\n  Ctrl-C stops.\n").toString());
    }

    private String address() {
        ServiceReference<HttpServiceRuntime> here = server;
        return Address.of(here == null ? null : here.getProperty(HttpServiceRuntimeConstants.HTTP_SERVICE_ENDPOINT));
    }

    @SuppressWarnings("SystemOut") // the one who started it reads the passwords here, and no log file keeps them
    private static void say(String text) {
        System.out.println(text);
    }
}
