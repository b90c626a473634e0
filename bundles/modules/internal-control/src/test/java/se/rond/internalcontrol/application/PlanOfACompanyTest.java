// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.internalcontrol.ControlOffice.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import se.rond.access.Scope;
import se.rond.internalcontrol.Municipality;
import se.rond.internalcontrol.OnBothDatabases;
import se.rond.internalcontrol.PlanCourse;
import se.rond.internalcontrol.api.ControlGiven;
import se.rond.internalcontrol.api.Handling;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.PlanGiven;
import se.rond.kernel.IfMatch;
import se.rond.platform.persistence.testing.Database;

/** A company has no departments: its coordinator and its head are appointed at the company. */
public class PlanOfACompanyTest extends OnBothDatabases {

    private static final UUID COMPANY = Municipality.id("EFAB");

    @Test
    public void itsCoordinatorKeepsItsPlanAndNoOther() {
        office.as("company").book.begin(course.id, new PlanGiven(COMPANY, 2026));

        assertThat(course.plan().plan().board().code()).isEqualTo("EFAB");
        assertThat(refusal(() -> office.book.begin(UUID.randomUUID(), new PlanGiven(PlanCourse.BOARD, 2026))))
                .isEqualTo("not-permitted");
    }

    @Test
    public void itsCoordinatorAndItsHeadAreToldOfAControlThatIsLate() {
        UUID control = givenAControlUntil("2026-02-28");
        office.on("2026-03-14").round.run();
        assertThat(office.told).containsExactly("company control/" + control + "/late/14/2026-02-28");

        office.on("2026-03-30").round.run();

        assertThat(office.told)
                .containsExactly(
                        "ceo control/" + control + "/late/30/2026-02-28",
                        "company control/" + control + "/late/14/2026-02-28");
    }

    private UUID givenAControlUntil(String end) {
        course.begun(COMPANY, 2026).commonDecided().analysed();
        UUID risk = course.risk(3, 3, Handling.CONTROL);
        UUID control = UUID.randomUUID();
        ControlGiven given = new ControlGiven(
                risk,
                "ic.01",
                "Attest av fakturor",
                "Stickprov mot attestordningen",
                "25 fakturor",
                LocalDate.parse("2026-01-01"),
                LocalDate.parse(end),
                Municipality.id("performer"),
                COMPANY,
                null);
        office.as("control").writing.saveControl(course.id, control, given, IfMatch.none());
        course.proposed();
        course.adopted(PlanCourse.ADOPTED);
        return control;
    }

    @Before
    public void givenWhoIsAppointedAtTheCompany() {
        UUID coordinator = office.town.employ("company", "EFAB");
        UUID head = office.town.employ("ceo", "EFAB");
        office.town.holds("internal_control_coordinator", coordinator, "department", COMPANY);
        office.town.holds("department_head", head, "department", COMPANY);
        Scope scope = new Scope(false, Set.of(COMPANY), Set.of());
        for (String permission : List.of(InternalControlPermissions.READ, InternalControlPermissions.EDIT_PLAN)) {
            office.callers.grant("company", permission, scope);
        }
    }

    public PlanOfACompanyTest(Database database) {
        super(database);
    }
}
