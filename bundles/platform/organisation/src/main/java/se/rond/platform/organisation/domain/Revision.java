// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Counts the changes of units and premises: whoever keeps those in memory compares it with what they have. One row. */
@Entity
@Table(schema = "ORGANISATION", name = "REVISION")
public class Revision {

    public static final int ONLY = 1;

    @Id
    private int id;

    private long changes;

    @Version
    private long version;

    protected Revision() {}

    public void countChange() {
        changes++;
    }

    public long changes() {
        return changes;
    }
}
