// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * How a run measures.
 *
 * @param runs how often everything is measured
 * @param time how long each run of reading lasts
 * @param writes how many records are written in each run of writing
 * @param importedRows how many rows a file of an import has
 */
record Circumstances(int runs, Duration time, int writes, int importedRows) {

    static Circumstances chosen() {
        return Boolean.getBoolean("rond.benchmark.quick")
                ? new Circumstances(2, Duration.ofMillis(800), 320, 500)
                : new Circumstances(5, Duration.ofSeconds(2), 1280, 2000);
    }

    static boolean measures(String chapter) {
        String chosen = System.getProperty("rond.benchmark.chapters", "all");
        return chosen.equals("all") || List.of(chosen.split(",")).contains(chapter);
    }

    /** What a reader must know to compare. */
    String told() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return "Rond " + System.getProperty("rond.version") + " on " + database() + ", Karaf "
                + System.getProperty("karaf.version") + ", Jetty " + System.getProperty("jetty.version")
                + " (baseline), Java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + ", " + Runtime.getRuntime().availableProcessors()
                + " processors, load " + String.format(Locale.ROOT, "%.1f", load) + " before the start, "
                + LocalDate.now() + ". " + runs + " runs of each: minimum / **median** / maximum. Heap of both: 384 MB"
                + " unless a row says otherwise.\n";
    }

    private static String database() {
        return System.getProperty("rond.database", "derby").equals("derby")
                ? "Derby " + org.apache.derby.tools.sysinfo.getVersionString()
                : "PostgreSQL 17 (driver " + org.postgresql.util.DriverInfo.DRIVER_VERSION + ")";
    }
}
