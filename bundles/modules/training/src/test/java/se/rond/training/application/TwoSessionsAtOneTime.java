// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.util.UUID;
import org.junit.Before;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.OnBothDatabases;

/** Two who work at the school and their manager, and two sessions at one time: one with a single place, one with nine. */
public abstract class TwoSessionsAtOneTime extends OnBothDatabases {

    static final String DAY = "2026-04-10";

    UUID session;
    UUID other;

    @Before
    public void givenTwoSessionsAtTheSameTime() {
        office.course("tr.brand", 48);
        office.employee("anna", "SKOLA");
        office.employee("bo", "SKOLA");
        office.manager("boss", "SKOLA");
        session = office.session("tr.brand", DAY, 1);
        other = office.session("tr.brand", DAY, 9);
    }

    TwoSessionsAtOneTime(Database database) {
        super(database);
    }
}
