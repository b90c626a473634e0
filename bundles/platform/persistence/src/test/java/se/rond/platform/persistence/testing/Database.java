// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.testing;

/** What a test can run on: an embedded Derby in a directory, a PostgreSQL server started for the tests. */
public enum Database {
    DERBY,
    POSTGRESQL
}
