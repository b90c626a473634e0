// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.migration;

/** The schema is not, and cannot be made, what the bundle needs. Says what an administrator can do. */
public final class MigrationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MigrationRefused(String message) {
        super(message);
    }

    MigrationRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
