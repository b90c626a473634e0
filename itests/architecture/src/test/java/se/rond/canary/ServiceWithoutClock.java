// SPDX-License-Identifier: Apache-2.0
package se.rond.canary;

/** Breaks: time comes from a clock. */
public final class ServiceWithoutClock {

    java.time.LocalDate today() {
        return java.time.LocalDate.now(java.time.ZoneOffset.UTC);
    }
}
