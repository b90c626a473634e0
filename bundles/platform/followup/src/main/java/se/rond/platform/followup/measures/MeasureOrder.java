// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Cursor;
import se.rond.kernel.Malformed;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Text;

/**
 * The order of a list of measures, and where its page begins.
 *
 * @param afterDue due day of the last row of the page before, in the order of due days
 * @param afterAt moment of proposal of that row, in the other order
 * @param afterId id of that row; {@code null} on the first page
 */
public record MeasureOrder(
        By by,
        boolean descending,
        @Nullable LocalDate afterDue,
        @Nullable Instant afterAt,
        @Nullable UUID afterId) {

    /** What measures can be sorted by. Those that are not open come after all that are, by due day. */
    public enum By {
        DUE,
        PROPOSED
    }

    /** @throws Malformed if the list has no such order, or the cursor is not of it */
    public static MeasureOrder of(PageRequest request) {
        String asked = request.sort() == null ? "due" : request.sort();
        boolean descending = asked.startsWith("-");
        By by = by(descending ? asked.substring(1) : asked);
        Optional<Cursor> cursor = request.cursor(2);
        try {
            return new MeasureOrder(
                    by,
                    descending,
                    by == By.DUE ? cursor.map(c -> LocalDate.parse(c.part(0))).orElse(null) : null,
                    by == By.PROPOSED
                            ? cursor.map(c -> Instant.parse(c.part(0))).orElse(null)
                            : null,
                    cursor.map(c -> UUID.fromString(c.part(1))).orElse(null));
        } catch (DateTimeException | IllegalArgumentException forged) {
            throw new Malformed(
                    "cursor-unreadable",
                    new Text(
                            "Värdet i after hör inte till den här listan. Börja om utan after.",
                            "The value of after does not belong to this list. Start again without it."));
        }
    }

    List<String> cursor(Measure last) {
        String at =
                by == By.DUE ? last.openDueOn().toString() : last.proposedAt().toString();
        return List.of(at, last.id().toString());
    }

    Comparator<Measure> comparator() {
        Comparator<Measure> order =
                by == By.DUE ? Comparator.comparing(Measure::openDueOn) : Comparator.comparing(Measure::proposedAt);
        order = order.thenComparing(measure -> measure.id().toString());
        return descending ? order.reversed() : order;
    }

    private static By by(String name) {
        return switch (name) {
            case "due" -> By.DUE;
            case "proposed" -> By.PROPOSED;
            default ->
                throw new Malformed(
                        "sort-unknown",
                        new Text(
                                "Listan kan sorteras på due eller proposed, med minus framför för omvänd ordning.",
                                "The list can be sorted by due or proposed, with a minus in front for descending."));
        };
    }
}
