// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.database;

import java.time.Duration;

/** How to reach a database and how long to wait for it. */
public record Connecting(
        String url, String user, String password, int maxSize, Duration acquisition, Duration transaction) {

    /** With the defaults of the settings. */
    public static Connecting to(String url, String user, String password) {
        return new Connecting(url, user, password, 20, Duration.ofSeconds(5), Duration.ofSeconds(120));
    }

    @Override
    public String toString() {
        return url.replaceAll("[?;].*", "");
    }
}
