// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

/** Where a system is in its life. */
public enum SystemStatus {
    PLANNED,
    ACTIVE,
    PHASING_OUT,
    ENDED;

    /** Whether it is in operation. */
    public boolean isRunning() {
        return this == ACTIVE || this == PHASING_OUT;
    }
}
