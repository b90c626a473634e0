// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.installation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.management.JMException;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.RuntimeMBeanException;
import javax.management.openmbean.CompositeData;
import javax.management.openmbean.TabularData;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What the virtual machine and the framework tell an operator over JMX. */
public final class Management {

    static final String USER = "op";
    static final String PASSWORD = "fyra-nycklar";

    private final Ports ports;

    Management(Ports ports) {
        this.ports = ports;
    }

    /** A bundle as the framework sees it. */
    public record Bundle(long id, String symbolicName, String version, String state, String location, long modified) {}

    /** All bundles by id. A bundle that goes while the framework lists them ends its answer: then it is asked again. */
    public Map<Long, Bundle> bundles() {
        try {
            return list();
        } catch (RuntimeMBeanException oneWentMeanwhile) {
            return list();
        }
    }

    private Map<Long, Bundle> list() {
        return ask(server -> {
            ObjectName name = server.queryNames(new ObjectName("osgi.core:type=bundleState,*"), null)
                    .iterator()
                    .next();
            TabularData table = (TabularData) server.invoke(name, "listBundles", new Object[0], new String[0]);
            Map<Long, Bundle> bundles = new TreeMap<>();
            for (Object row : (Collection<?>) table.values()) {
                CompositeData bundle = (CompositeData) row;
                bundles.put(
                        (Long) bundle.get("Identifier"),
                        new Bundle(
                                (Long) bundle.get("Identifier"),
                                (String) bundle.get("SymbolicName"),
                                (String) bundle.get("Version"),
                                (String) bundle.get("State"),
                                (String) bundle.get("Location"),
                                (Long) bundle.get("LastModified")));
            }
            return bundles;
        });
    }

    /** Services by their number, which is new whenever one is registered again: who registered what. */
    public Map<Long, String> services() {
        return ask(server -> {
            ObjectName name = server.queryNames(new ObjectName("osgi.core:type=serviceState,*"), null)
                    .iterator()
                    .next();
            TabularData table = (TabularData) server.invoke(name, "listServices", new Object[0], new String[0]);
            Map<Long, String> services = new TreeMap<>();
            for (Object row : (Collection<?>) table.values()) {
                CompositeData service = (CompositeData) row;
                services.put(
                        (Long) service.get("Identifier"),
                        service.get("BundleIdentifier") + " "
                                + String.join(" ", (String[]) service.get("objectClass")));
            }
            return services;
        });
    }

    /** Megabytes of heap in use after a collection. */
    public long heapMegabytes() {
        return ask(server -> {
            ObjectName memory = new ObjectName("java.lang:type=Memory");
            server.invoke(memory, "gc", new Object[0], new String[0]);
            CompositeData usage = (CompositeData) server.getAttribute(memory, "HeapMemoryUsage");
            return (Long) usage.get("used") / 1024 / 1024;
        });
    }

    /** From now on the heap's fullest moment is looked for anew. */
    public void forgetHeapPeak() {
        ask(server -> {
            server.invoke(new ObjectName("java.lang:type=Memory"), "gc", new Object[0], new String[0]);
            for (ObjectName pool : heapPools(server)) {
                server.invoke(pool, "resetPeakUsage", new Object[0], new String[0]);
            }
            return true;
        });
    }

    /** Megabytes of heap in use when it was at its fullest; at most, since its parts need not have been so at once. */
    public long heapPeakMegabytes() {
        return ask(server -> {
            long used = 0;
            for (ObjectName pool : heapPools(server)) {
                used += (Long) ((CompositeData) server.getAttribute(pool, "PeakUsage")).get("used");
            }
            return used / 1024 / 1024;
        });
    }

    private static List<ObjectName> heapPools(MBeanServerConnection server) throws JMException, IOException {
        List<ObjectName> pools = new ArrayList<>();
        for (ObjectName pool : server.queryNames(new ObjectName("java.lang:type=MemoryPool,*"), null)) {
            if ("HEAP".equals(server.getAttribute(pool, "Type").toString())) {
                pools.add(pool);
            }
        }
        return pools;
    }

    /** How many class loaders have loaded classes and are still there after a collection. */
    public long classLoaders() {
        return ask(server -> {
            server.invoke(new ObjectName("java.lang:type=Memory"), "gc", new Object[0], new String[0]);
            String table = (String) server.invoke(
                    new ObjectName("com.sun.management:type=DiagnosticCommand"),
                    "vmClassloaderStats",
                    new Object[0],
                    new String[0]);
            return table.lines()
                    .filter(line -> line.contains("BundleClassLoader"))
                    .count();
        });
    }

    /** The number of its process, as the operating system knows it. */
    public long process() {
        return ask(server -> (Long) server.getAttribute(new ObjectName("java.lang:type=Runtime"), "Pid"));
    }

    /** Live threads. */
    public int threads() {
        return ask(server -> (Integer) server.getAttribute(new ObjectName("java.lang:type=Threading"), "ThreadCount"));
    }

    private interface Question<T> {
        T put(MBeanServerConnection server) throws JMException, IOException;
    }

    private <T> T ask(Question<T> question) {
        String address = "service:jmx:rmi://127.0.0.1:" + ports.management() + "/jndi/rmi://127.0.0.1:"
                + ports.registry() + "/karaf-root";
        Map<String, Object> who = Map.of(JMXConnector.CREDENTIALS, new String[] {USER, PASSWORD});
        try (JMXConnector connector = JMXConnectorFactory.connect(new JMXServiceURL(address), who)) {
            return question.put(connector.getMBeanServerConnection());
        } catch (JMException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
