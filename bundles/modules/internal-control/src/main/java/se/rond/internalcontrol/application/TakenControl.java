// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.time.LocalDate;
import java.util.UUID;
import se.rond.internalcontrol.api.Catalogue.Control;
import se.rond.internalcontrol.api.ControlGiven;
import se.rond.internalcontrol.api.Handling;
import se.rond.internalcontrol.api.RiskGiven;
import se.rond.kernel.Text;

/** A control of the catalogue as it is taken into a plan, to be fitted to the board. */
record TakenControl(Control from, String language) {

    private static final int DECEMBER = 12;
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

    ControlGiven control(UUID risk, int year) {
        return new ControlGiven(
                risk,
                from.id(),
                said(from.name()),
                said(from.method()),
                said(from.sample()),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, DECEMBER, LAST),
                null,
                null,
                null);
    }

    private String said(Text text) {
        return language.equals("en") ? text.en() : text.sv();
    }
}
