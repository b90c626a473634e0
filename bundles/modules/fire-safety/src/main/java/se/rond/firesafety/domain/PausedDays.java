// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.firesafety.api.CancelReason;
import se.rond.firesafety.api.SchedulePause;
import se.rond.firesafety.domain.safetyfile.Checks;
import se.rond.kernel.NotFound;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;

/** The pauses of a schedule, as one column: a line for each, with tabs between. */
final class PausedDays {

    private static final int MOST = 30;
    private static final int COMMENT_LENGTH = 200;
    private static final String FIELD = "\t";
    private static final String LINE = "\n";

    private PausedDays() {}

    static List<SchedulePause> read(@Nullable String column) {
        return column == null
                ? List.of()
                : Arrays.stream(column.split(LINE)).map(PausedDays::line).toList();
    }

    private static SchedulePause line(String line) {
        String[] fields = line.split(FIELD, -1);
        return new SchedulePause(
                UUID.fromString(fields[0]),
                LocalDate.parse(fields[1]),
                LocalDate.parse(fields[2]),
                CancelReason.valueOf(fields[3]),
                Checks.kept(fields[4]));
    }

    static @Nullable String written(List<SchedulePause> pauses) {
        return pauses.isEmpty()
                ? null
                : pauses.stream()
                        .map(pause -> String.join(
                                FIELD,
                                pause.id().toString(),
                                pause.from().toString(),
                                pause.to().toString(),
                                pause.reason().name(),
                                plain(pause.comment())))
                        .collect(Collectors.joining(LINE));
    }

    private static String plain(@Nullable String words) {
        return words == null ? "" : words.replaceAll("\\s+", " ").strip();
    }

    static List<SchedulePause> with(List<SchedulePause> present, SchedulePause next, LocalDate today) {
        check(next, today);
        if (present.stream().anyMatch(next::overlaps)) {
            throw new RuleBroken(
                    "pause-overlaps",
                    "Schemat har redan uppehåll under några av dagarna. Avsluta det uppehållet först.",
                    "The schedule pauses on some of the days already. End that pause first.");
        }
        if (present.size() >= MOST) {
            throw new RuleBroken(
                    "too-many-pauses",
                    "Schemat har redan " + MOST + " uppehåll. Avsluta schemat och lägg upp ett nytt.",
                    "The schedule has " + MOST + " pauses already. End it and create a new one.");
        }
        List<SchedulePause> all = new ArrayList<>(present);
        all.add(next);
        return all;
    }

    private static void check(SchedulePause next, LocalDate today) {
        new Checks()
                .require(
                        !next.from().isBefore(today),
                        "/from",
                        "pause-in-past",
                        "Uppehållet kan börja tidigast i dag. Det som redan förföll räknas.",
                        "The pause can begin today at the earliest. What was due before counts.")
                .require(
                        !next.to().isBefore(next.from()),
                        "/to",
                        "pause-ends-before-start",
                        "Uppehållet kan inte sluta innan det börjar.",
                        "The pause cannot end before it begins.")
                .require(
                        next.to().isBefore(next.from().plusYears(1)),
                        "/to",
                        "pause-too-long",
                        "Ett uppehåll är högst ett år. Avsluta schemat om lokalen inte används.",
                        "A pause is a year at most. End the schedule if the premises are not used.")
                .atMost(next.comment(), COMMENT_LENGTH, "/comment")
                .refuse();
    }

    /** A pause that has not begun is no more; one that has ends yesterday. */
    static List<SchedulePause> ended(List<SchedulePause> present, UUID id, LocalDate today) {
        SchedulePause ending = present.stream()
                .filter(pause -> pause.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(new Text("Uppehållet", "The pause"), id));
        if (ending.to().isBefore(today)) {
            throw new RuleBroken("pause-over", "Uppehållet är redan slut.", "The pause is over already.");
        }
        List<SchedulePause> left = new ArrayList<>(present);
        left.remove(ending);
        if (ending.from().isBefore(today)) {
            left.add(new SchedulePause(id, ending.from(), today.minusDays(1), ending.reason(), ending.comment()));
        }
        return left;
    }
}
