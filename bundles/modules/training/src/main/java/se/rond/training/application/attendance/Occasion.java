// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.attendance;

import java.time.LocalDate;
import java.util.Comparator;

/** A course on a day. */
record Occasion(String course, LocalDate day) implements Comparable<Occasion> {

    @Override
    public int compareTo(Occasion other) {
        return Comparator.comparing(Occasion::day)
                .thenComparing(Occasion::course)
                .compare(this, other);
    }
}
