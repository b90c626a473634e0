// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark.volume;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One copy of a past, moved so many days further back.
 *
 * @param number from 1: the ids of a copy begin with it, so that no two are alike
 */
record Copy(int number, int daysBack) {

    private static final int FAR_AHEAD = 2900;
    private static final int DIGITS = 4;
    private static final int FIRST_MONTH = 100_001;

    /** The same id, as the copy has it. Ids of version 7 made within weeks begin alike. */
    String id(String original) {
        return original == null ? null : String.format("%04x", number) + original.substring(DIGITS);
    }

    /** A text that must be unique. */
    String text(String original) {
        return original == null ? null : original + "-" + Integer.toString(number, Character.MAX_RADIX);
    }

    /** Moved back, unless it is the far end of time, which means "still". */
    Timestamp moment(Timestamp original) {
        if (original == null || original.toLocalDateTime().getYear() > FAR_AHEAD) {
            return original;
        }
        LocalDateTime moved = original.toLocalDateTime().minusDays(daysBack);
        return Timestamp.valueOf(moved);
    }

    Date day(Date original) {
        return original == null ? null : Date.valueOf(original.toLocalDate().minusDays(daysBack));
    }

    /** A month as a number, such as 202611, or a year. */
    int month(int original) {
        boolean year = original < FIRST_MONTH;
        LocalDate moved = (year ? LocalDate.of(original, 7, 1) : LocalDate.of(original / 100, original % 100, 15))
                .minusDays(daysBack);
        return year ? moved.getYear() : moved.getYear() * 100 + moved.getMonthValue();
    }
}
