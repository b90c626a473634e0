// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.domain;

/**
 * What attempts to sign in are counted under. A digest: what was typed as a user name may be a password. Names that nobody
 * has are counted like all others, so that a lock-out tells nothing.
 */
public final class Guard {

    private Guard() {}

    public static String ofAccount(String username) {
        return Secret.hash("account:" + Username.typed(username));
    }

    public static String ofAddress(String address) {
        return Secret.hash("address:" + address);
    }
}
