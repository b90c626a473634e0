// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that is held while something is disposed of, so that nothing is counted and disposed of twice. */
@Entity
@Table(schema = "INTERNAL_CONTROL", name = "DISPOSAL_TURN")
public class DisposalTurn {

    /** There is no other. */
    public static final int ONLY = 0;

    @Id
    @Column(name = "ID")
    private int id;

    protected DisposalTurn() {}

    public int id() {
        return id;
    }
}
