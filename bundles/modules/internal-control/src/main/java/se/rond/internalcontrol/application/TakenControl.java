// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.rond.internalcontrol.api.Catalogue.Control;
import se.rond.internalcontrol.api.ControlGiven;
import se.rond.internalcontrol.api.Handling;
import se.rond.internalcontrol.api.RiskGiven;
import se.rond.internalcontrol.domain.CatalogueWords;
import se.rond.kernel.Text;

/** A control of the catalogue as it is taken into a plan, to be fitted to the board. */
record TakenControl(Control from, String language) {

    private static final int MONTHS = 12;
    private static final int LAST = 31;

    RiskGiven risk() {
        return new RiskGiven(
                from.area(),
                from.id(),
                said(from.risk()),
                from.likelihood(),
                from.consequence(),
                Handling.CONTROL,
                null,
                null);
    }

    /** One for the whole year. */
    ControlGiven control(UUID risk, int year) {
        return control(risk, said(from.name()), LocalDate.of(year, 1, 1), LocalDate.of(year, MONTHS, LAST));
    }

    /** As many in the year as the catalogue says, each with its part of it. Parts that are over are not planned any more. */
    List<ControlGiven> controls(UUID risk, int year, LocalDate today) {
        int parts = from.frequency().inAYear();
        int months = MONTHS / parts;
        return IntStream.rangeClosed(1, parts)
                .filter(part -> part == parts
                        || !YearMonth.of(year, part * months).atEndOfMonth().isBefore(today))
                .mapToObj(part -> control(
                        risk,
                        named(part, parts),
                        LocalDate.of(year, (part - 1) * months + 1, 1),
                        YearMonth.of(year, part * months).atEndOfMonth()))
                .toList();
    }

    private String named(int part, int parts) {
        return said(parts == 1 ? from.name() : CatalogueWords.part(from.name(), part, parts));
    }

    private ControlGiven control(UUID risk, String title, LocalDate first, LocalDate last) {
        return new ControlGiven(
                risk, from.id(), title, said(from.method()), said(from.sample()), first, last, null, null, null);
    }

    private String said(Text text) {
        return language.equals("en") ? text.en() : text.sv();
    }
}
