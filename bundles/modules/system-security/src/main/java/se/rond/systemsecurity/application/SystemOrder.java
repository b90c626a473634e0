// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Cursor;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;
import se.rond.systemsecurity.domain.ItSystem;
import se.rond.systemsecurity.domain.Systems.By;
import se.rond.systemsecurity.domain.Systems.Order;
import se.rond.systemsecurity.domain.Systems.Seen;

/** In which order systems are listed, and where a page of it ends. */
final class SystemOrder {

    private SystemOrder() {}

    static Order of(@Nullable String sort) {
        if (sort == null || sort.isBlank()) {
            return new Order(By.NAME, false);
        }
        boolean descending = sort.startsWith("-");
        By by = switch (descending ? sort.substring(1) : sort) {
            case "name" -> By.NAME;
            case "code" -> By.CODE;
            case "validUntil" -> By.VALID_UNTIL;
            default ->
                throw new Malformed(
                        "sort-unknown",
                        new Text(
                                "Listan sorteras efter name, code eller validUntil.",
                                "The list is sorted by name, code or validUntil."));
        };
        return new Order(by, descending);
    }

    static List<String> cursor(ItSystem last, Order order) {
        String value = switch (order.by()) {
            case NAME -> last.facts().nameKey();
            case CODE -> last.facts().codeKey();
            case VALID_UNTIL -> last.validOrder().toString();
        };
        return List.of(value, last.id().toString());
    }

    static Seen seen(Cursor cursor, Order order) {
        return cursor.read(at -> {
            if (order.by() == By.VALID_UNTIL) {
                LocalDate.parse(at.part(0));
            }
            return new Seen(at.part(0), UUID.fromString(at.part(1)));
        });
    }
}
