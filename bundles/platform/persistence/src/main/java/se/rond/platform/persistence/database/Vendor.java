// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.database;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The databases that Rond runs on, and all in which they differ. */
public enum Vendor {
    DERBY("jdbc:derby:", DerbyInUtc.class.getName(), null, Map.of()) {
        @Override
        public String catalogued(String name) {
            return name.toUpperCase(Locale.ROOT);
        }

        @Override
        void prepare() {
            // Derby reads these from nowhere else. An operator's own settings win.
            Map.of(
                            "derby.locks.deadlockTimeout", "3",
                            "derby.locks.waitTimeout", "10",
                            "derby.storage.pageCacheSize", Integer.toString(PagesInMemory.within(maxHeap())),
                            "derby.language.statementCache.size", "1000")
                    .forEach((key, value) -> {
                        if (System.getProperty(key) == null) {
                            System.setProperty(key, value);
                        }
                    });
        }
    },
    POSTGRESQL(
            "jdbc:postgresql:",
            PostgresqlInUtc.class.getName(),
            "SET TIME ZONE 'UTC'; SET lock_timeout = '10s'",
            Map.of(
                    "connectTimeout", "5",
                    "socketTimeout", "180",
                    "tcpKeepAlive", "true",
                    "ApplicationName", "rond",
                    "reWriteBatchedInserts", "true",
                    // the server's details name the values of the row that it refused
                    "logServerErrorDetail", "false")) {
        @Override
        public String catalogued(String name) {
            return name.toLowerCase(Locale.ROOT);
        }

        @Override
        public boolean limitsAnswers() {
            return true;
        }
    };

    private final String prefix;
    private final String platform;
    private final @Nullable String initialSql;
    private final Map<String, String> properties;

    Vendor(String prefix, String platform, @Nullable String initialSql, Map<String, String> properties) {
        this.prefix = prefix;
        this.platform = platform;
        this.initialSql = initialSql;
        this.properties = properties;
    }

    static Vendor of(String url) {
        for (Vendor vendor : values()) {
            if (url.startsWith(vendor.prefix)) {
                return vendor;
            }
        }
        throw new IllegalArgumentException("Neither Derby nor PostgreSQL: " + url.replaceAll("[?;].*", ""));
    }

    /** The folder below {@code db/} with the scripts that are for this database alone. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** An unquoted name as the catalogue spells it. */
    public abstract String catalogued(String name);

    /** Whether a connection gives up when the server does not answer in time. */
    public boolean limitsAnswers() {
        return false;
    }

    /** EclipseLink's platform class for this database. */
    public String platform() {
        return platform;
    }

    @Nullable
    String initialSql() {
        return initialSql;
    }

    Map<String, String> properties() {
        return properties;
    }

    void prepare() {}

    private static long maxHeap() {
        return Runtime.getRuntime().maxMemory();
    }
}
