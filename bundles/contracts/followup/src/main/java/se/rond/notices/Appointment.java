// SPDX-License-Identifier: Apache-2.0
package se.rond.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/**
 * A time and a place to be at. What is told again with the same uid and a higher sequence takes the place of what was told
 * before, in the calendar too.
 *
 * @param uid the same for every sending and everybody, and for nothing else in the world: the record with its module, such as
 *     {@code session-0192…@training.rond}; at most 100 characters, printable ones without a space
 * @param sequence 0 at first, one more for every change of time or place and when it is called off
 * @param summary one line: what is on
 * @param place one line; {@code null} where there is none yet
 * @param end after the start
 * @param cancelled whether it is called off for the person who is told
 */
public record Appointment(
        String uid, int sequence, Text summary, @Nullable String place, Instant start, Instant end, boolean cancelled) {

    private static final int LONGEST_UID = 100;

    /** @throws IllegalArgumentException for what no calendar would take */
    public Appointment {
        if (uid.isEmpty() || uid.length() > LONGEST_UID || !uid.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new IllegalArgumentException("not a uid: " + uid);
        }
        if (sequence < 0 || !end.isAfter(start)) {
            throw new IllegalArgumentException("an appointment ends after it starts, and is counted from 0");
        }
    }

    /** The same, called off. */
    public Appointment calledOff() {
        return new Appointment(uid, sequence + 1, summary, place, start, end, true);
    }
}
