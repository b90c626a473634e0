// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Counts the changes of a part of the register: whoever keeps that in memory compares it with what they have. */
@Entity
@Table(schema = "ORGANISATION", name = "REVISION")
public class Revision {

    /** Units and premises. */
    public static final int PLACES = 1;

    /** People and who holds which role. */
    public static final int PEOPLE = 2;

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
