// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.demo;

import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the web server listens, as somebody at this machine types it. */
final class Address {

    private static final String LOOPBACK = "//127.0.0.1";

    private Address() {}

    /** @param endpoints what the web server says of itself; {@code null} where there is none */
    static String of(@Nullable Object endpoints) {
        return Stream.of(endpoints instanceof String[] all ? all : new String[0])
                .min(Comparator.comparing(endpoint -> !endpoint.contains(LOOPBACK)))
                .map(endpoint -> endpoint.replace(LOOPBACK, "//localhost").replaceFirst("/$", ""))
                .orElse("svarar inte på någon adress / answers at no address");
    }
}
