// SPDX-License-Identifier: Apache-2.0
package se.rond.canary;

/** Breaks: every operation names a permission. */
public final class ResourceWithoutPermission {

    @jakarta.ws.rs.GET
    public String open() {
        return "";
    }
}
