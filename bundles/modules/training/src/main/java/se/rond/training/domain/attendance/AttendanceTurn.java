// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row that is held while a list is read, so that whoever reads the same file then finds it read. Files share some. */
@Entity
@Table(schema = "TRAINING", name = "ATTENDANCE_TURN")
public class AttendanceTurn {

    private static final int TURNS = 16;

    @Id
    @Column(name = "ID")
    private int id;

    protected AttendanceTurn() {}

    /** The row of a file. */
    public static int of(String sha256) {
        return Math.floorMod(sha256.hashCode(), TURNS);
    }

    public int id() {
        return id;
    }
}
