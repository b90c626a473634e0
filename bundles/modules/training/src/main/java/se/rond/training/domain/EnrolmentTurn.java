// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * A row that is held while somebody is given a place, or is noted as away, so that nobody is in two places at the same time.
 * People share some tens.
 */
@Entity
@Table(schema = "TRAINING", name = "ENROLMENT_TURN")
public class EnrolmentTurn {

    private static final int TURNS = 64;

    @Id
    @Column(name = "ID")
    private int id;

    protected EnrolmentTurn() {}

    /** The row of a person. */
    public static int of(UUID person) {
        return (int) Math.floorMod(person.getLeastSignificantBits(), (long) TURNS);
    }

    public int id() {
        return id;
    }
}
