// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Cursor;
import se.rond.kernel.Malformed;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Text;
import se.rond.platform.followup.domain.Finding;

/**
 * The order of a list, and where in it a page begins.
 *
 * @param afterAt the sort value of the last row of the page before; {@code null} on the first
 */
public record Order(
        By by,
        boolean descending,
        @Nullable Instant afterAt,
        @Nullable UUID afterId) {

    /** What findings can be sorted by. */
    public enum By {
        DUE,
        REPORTED;

        Instant of(Finding finding) {
            return this == DUE ? finding.deadline().due() : finding.origin().reportedAt();
        }
    }

    /** @throws Malformed if the list has no such order, or the cursor is not of it */
    public static Order of(PageRequest request) {
        String asked = request.sort() == null ? "due" : request.sort();
        boolean descending = asked.startsWith("-");
        By by = by(descending ? asked.substring(1) : asked);
        Optional<Cursor> cursor = request.cursor(2);
        try {
            return new Order(
                    by,
                    descending,
                    cursor.map(c -> Instant.parse(c.part(0))).orElse(null),
                    cursor.map(c -> UUID.fromString(c.part(1))).orElse(null));
        } catch (DateTimeParseException | IllegalArgumentException forged) {
            throw new Malformed(
                    "cursor-unreadable",
                    new Text(
                            "Värdet i after hör inte till den här listan. Börja om utan after.",
                            "The value of after does not belong to this list. Start again without it."));
        }
    }

    /** The same order, from the row after this one. */
    public Order after(Finding last) {
        return new Order(by, descending, by.of(last), last.id());
    }

    List<String> cursor(Finding last) {
        return List.of(by.of(last).toString(), last.id().toString());
    }

    public int compare(Finding one, Finding other) {
        int order = by.of(one).compareTo(by.of(other));
        order = order == 0 ? one.id().toString().compareTo(other.id().toString()) : order;
        return descending ? -order : order;
    }

    private static By by(String name) {
        return switch (name) {
            case "due" -> By.DUE;
            case "reported" -> By.REPORTED;
            default ->
                throw new Malformed(
                        "sort-unknown",
                        new Text(
                                "Listan kan sorteras på due eller reported, med minus framför för omvänd ordning.",
                                "The list can be sorted by due or reported, with a minus in front for descending."));
        };
    }
}
