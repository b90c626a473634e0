// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.attendance;

import java.time.LocalDate;
import java.util.stream.Stream;
import se.rond.kernel.PersonalNumbers;

/**
 * A row as it was written; what it does not tell is empty.
 *
 * @param line in the file
 * @param course as the trainer calls it
 */
public record AttendanceRow(
        int line, LocalDate day, String course, String number, String name, String email, boolean attended) {

    /** Whether it says something of the participant that looks like a personal identity number. */
    boolean hasPersonalNumber() {
        return Stream.of(number, name, email).anyMatch(PersonalNumbers::isLike);
    }

    /** Who it is about, whatever the case and the order of the names: the same words are the same participant. */
    String who() {
        return number.strip() + "|" + email.strip().toLowerCase(java.util.Locale.ROOT) + "|" + NameKey.of(name);
    }
}
