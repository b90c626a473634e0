// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.unit;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.persistence.UnitHealth;
import se.rond.platform.persistence.database.Trouble;

/** The units of one bundle, from its start to its stop. */
final class BundleUnits {

    private static final Logger LOG = LoggerFactory.getLogger(BundleUnits.class);
    private static final String XML = "META-INF/persistence.xml";

    private final Bundle bundle;
    private final BundleContext ours;
    private final Store store;
    private final ScheduledExecutorService opening;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private boolean closed;

    BundleUnits(Bundle bundle, BundleContext ours, Store store, ScheduledExecutorService opening) {
        this.bundle = bundle;
        this.ours = ours;
        this.store = store;
        this.opening = opening;
    }

    void openSoon() {
        opening.execute(this::open);
    }

    private synchronized void open() {
        if (closed) {
            return;
        }
        try {
            for (UnitDescription unit : descriptions()) {
                open(unit);
            }
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.error("No persistence for {}", bundle, e);
            health(bundle.getSymbolicName(), false, String.valueOf(e.getMessage()));
        }
    }

    private List<UnitDescription> descriptions() throws IOException {
        URL xml = bundle.getEntry(XML);
        if (xml == null) {
            throw new IOException("Meta-Persistence without " + XML);
        }
        return UnitDescription.read(xml, bundle.getEntry("/"));
    }

    private void open(UnitDescription unit) throws IOException {
        long start = System.nanoTime();
        try {
            ClassLoader loader = bundle.adapt(BundleWiring.class).getClassLoader();
            OpenUnit opened = OpenUnit.open(unit, scripts(), loader, store);
            open.push(opened);
            health(unit.name(), true, "");
            LOG.info("Unit {} is up after {} ms", unit.name(), (System.nanoTime() - start) / 1_000_000);
            publish(opened); // last: components wake up in here
        } catch (SQLException | RuntimeException | LinkageError e) {
            fail(unit, e);
        }
    }

    /** What passes by itself is tried again; everything else stays as it is until the bundle is started anew. */
    private void fail(UnitDescription unit, Throwable e) {
        AutoCloseable told = health(unit.name(), false, String.valueOf(e.getMessage()));
        if (!(e instanceof SQLException sql) || !Trouble.of(sql).passes()) {
            LOG.error("Unit {} of {} is not up", unit.name(), bundle, e);
            return;
        }
        LOG.warn("Unit {} is not up yet: {}", unit.name(), e.getMessage());
        try {
            opening.schedule(() -> retry(unit, told), 5, TimeUnit.SECONDS);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("Not tried again: persistence stops", stopping);
        }
    }

    private synchronized void retry(UnitDescription unit, AutoCloseable told) {
        if (!closed) {
            open.remove(told);
            close(told);
            try {
                open(unit);
            } catch (IOException e) {
                LOG.error("No persistence for {}", bundle, e);
            }
        }
    }

    private Map<String, String> scripts() throws IOException {
        Map<String, String> files = new HashMap<>();
        var urls = bundle.findEntries("db", "*.sql", true);
        for (URL url : urls == null ? List.<URL>of() : Collections.list(urls)) {
            try (InputStream in = url.openStream()) {
                files.put(url.getPath().substring(1), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private void publish(OpenUnit unit) {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put("osgi.unit.name", unit.name());
        properties.put("osgi.unit.version", bundle.getVersion().toString());
        register(bundle.getBundleContext(), EntityManager.class, unit.entities(), properties);
    }

    private AutoCloseable health(String unit, boolean up, String detail) {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put("osgi.unit.name", unit);
        return register(ours, UnitHealth.class, new Health(unit, bundle.getBundleId(), up, detail), properties);
    }

    private record Health(String unit, long bundleId, boolean up, String detail) implements UnitHealth {}

    private <S> AutoCloseable register(
            BundleContext context, Class<S> type, S service, Hashtable<String, Object> with) {
        ServiceRegistration<S> registration = context.registerService(type, service, with);
        AutoCloseable undo = () -> {
            try {
                registration.unregister();
            } catch (IllegalStateException gone) {
                // the bundle stopped first and took it along
            }
        };
        open.push(undo);
        return undo;
    }

    synchronized void close() {
        closed = true;
        while (!open.isEmpty()) {
            close(open.pop());
        }
    }

    private void close(AutoCloseable what) {
        try {
            what.close();
        } catch (Exception e) {
            LOG.warn("Something of {} did not close", bundle, e);
        }
    }
}
