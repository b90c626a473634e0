// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is away. */
public interface Absences {

    /** Where a page begins. */
    record Seen(LocalDate from, UUID id) {}

    Optional<Absence> find(UUID id);

    /** From here on nobody else notes the person as away, until this unit of work has ended. */
    void takeTurn(UUID person);

    void add(Absence absence);

    void remove(Absence absence);

    /** Those that have not ended by then, by first day. */
    List<Absence> page(LocalDate today, @Nullable Seen after, int rows);

    /** All of a person, by first day. */
    List<Absence> of(UUID person);

    /** All that last on the day. */
    List<Absence> on(LocalDate day);
}
