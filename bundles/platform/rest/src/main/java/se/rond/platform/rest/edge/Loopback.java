// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.edge;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses that only this machine can reach. */
final class Loopback {

    /** Nothing that would have to be looked up by name. */
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%.*)?");

    private Loopback() {}

    static boolean is(@Nullable String address) {
        if (address == null) {
            return false;
        }
        String bare =
                address.startsWith("[") && address.endsWith("]") ? address.substring(1, address.length() - 1) : address;
        try {
            return LITERAL.matcher(bare).matches()
                    && InetAddress.getByName(bare).isLoopbackAddress();
        } catch (UnknownHostException unreadable) {
            return false;
        }
    }
}
