// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol;

import java.time.LocalDate;
import java.util.UUID;
import se.rond.organisation.Person;
import se.rond.organisation.UnitKind;

/** The executive board and a school board with a department and a unit each, and a company. */
public final class Municipality extends se.rond.platform.persistence.testing.Municipality {

    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    public Municipality() {
        super("KOMMUN");
        unit("KS", "KOMMUN", UnitKind.BOARD);
        unit("KS-F", "KS", UnitKind.DEPARTMENT);
        unit("EKONOMI", "KS-F", UnitKind.UNIT);
        unit("BUN", "KOMMUN", UnitKind.BOARD);
        unit("BUN-F", "BUN", UnitKind.DEPARTMENT);
        unit("SKOLA", "BUN-F", UnitKind.UNIT);
        unit("EFAB", "KOMMUN", UnitKind.COMPANY);
    }

    /** @param title what they do */
    public UUID person(String name, boolean identityProtected, String title) {
        String email = name + "@exempelby.example";
        add(new Person(id(name), name, name, "Ek", email, id("SKOLA"), title, LONG_AGO, null, identityProtected, 1));
        return id(name);
    }

    public UUID employ(String name, String unit) {
        return person(name, unit);
    }
}
