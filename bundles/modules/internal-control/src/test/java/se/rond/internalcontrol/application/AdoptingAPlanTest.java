// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.internalcontrol.ControlOffice.violations;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import se.rond.internalcontrol.OnBothDatabases;
import se.rond.internalcontrol.api.BoardDecision;
import se.rond.internalcontrol.api.PlanState;
import se.rond.platform.persistence.testing.Database;

public class AdoptingAPlanTest extends OnBothDatabases {

    @Test
    public void aPlanIsAdoptedInItsOwnYearOrTheYearBefore() {
        course.begun().commonDecided().analysed();
        course.proposed();

        for (String day : List.of("1900-01-01", "2019-01-01", "2024-12-31")) {
            assertThat(violations(() -> adopted(day))).as(day).containsExactly("meeting-outside-year");
        }
        assertThat(course.plan().plan().state()).as("nothing happened").isEqualTo(PlanState.PROPOSED);
        adopted("2025-01-01");
        assertThat(course.plan().plan().state()).isEqualTo(PlanState.ADOPTED);
    }

    @Test
    public void whatWasMissedIsAdoptedInTheYearItselfAndNotAfterIt() {
        course.begun().commonDecided().analysed();
        course.proposed();
        office.on("2027-01-10");

        assertThat(violations(() -> adopted("2027-01-08"))).containsExactly("meeting-outside-year");
        adopted("2026-12-31");
    }

    private void adopted(String day) {
        course.adopted(new BoardDecision(LocalDate.parse(day), "87", "BUN-2025/214"));
    }

    public AdoptingAPlanTest(Database database) {
        super(database);
    }
}
