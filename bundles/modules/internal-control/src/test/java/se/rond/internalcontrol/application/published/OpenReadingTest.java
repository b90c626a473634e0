// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.published;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.internalcontrol.ControlOffice.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.Test;
import se.rond.access.Scope;
import se.rond.internalcontrol.OnBothDatabases;
import se.rond.internalcontrol.api.BoardDecision;
import se.rond.internalcontrol.api.ControlState;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.published.PublishedDetail;
import se.rond.internalcontrol.api.published.PublishedPlan;
import se.rond.internalcontrol.application.PlanSteps;
import se.rond.internalcontrol.application.ShippedCatalogue;
import se.rond.internalcontrol.application.reports.ControlReports;
import se.rond.internalcontrol.application.reports.FollowUpReading;
import se.rond.internalcontrol.persistence.figures.JpaControlFigures;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.platform.persistence.testing.Database;

public class OpenReadingTest extends OnBothDatabases {

    @Test
    public void nothingIsThereUntilTheMunicipalityHasOpenedIt() {
        course.inForce("2026-06-30");

        assertThat(plans(false)).isEmpty();
        assertThat(refusal(() -> reading(false).plan(course.id))).isEqualTo("not-found");
        assertThat(refusal(() -> reading(false).report(course.id))).isEqualTo("not-found");
    }

    @Test
    public void draftsAreNobodysToRead() {
        course.begun();

        assertThat(plans(true)).isEmpty();
        assertThat(refusal(() -> reading(true).plan(course.id))).isEqualTo("not-found");
    }

    @Test
    public void whoeverIsEmployedReadsAnAdoptedPlanWithoutWhatItShowedSoFar() {
        List<UUID> controls = course.inForce("2026-06-30");
        office.on("2026-03-02").round.run();
        course.minor(controls.get(0));

        assertThat(plans(true)).extracting(PublishedPlan::id).containsExactly(course.id);
        PublishedDetail detail = reading(true).plan(course.id);
        assertThat(detail.plan().adoption().paragraph()).isEqualTo("§ 87");
        assertThat(detail.risks()).hasSize(1);
        assertThat(detail.controls())
                .extracting(PublishedDetail.Control::outcome)
                .containsExactly((ControlState) null);
        assertThat(refusal(() -> reading(true).report(course.id))).isEqualTo("not-found");
    }

    @Test
    public void whatItShowedIsReadOnceTheBoardHasDecidedOnTheReport() {
        List<UUID> controls = course.inForce("2026-06-30");
        office.on("2026-03-02").round.run();
        course.minor(controls.get(0));
        office.on("2027-02-20")
                .as("control")
                .steps
                .report(
                        course.id,
                        new BoardDecision(LocalDate.parse("2027-02-18"), "§ 12", "BUN-2027/9"),
                        course.seen());

        PublishedDetail detail = reading(true).plan(course.id);

        assertThat(detail.controls())
                .extracting(PublishedDetail.Control::outcome)
                .containsExactly(ControlState.MINOR_DEVIATION);
        assertThat(reading(true).report(course.id).subject().sv()).startsWith("Enhet BUN, 2026 ");
    }

    @Test
    public void theDraftOfARevisionIsNotReadAndTheVersionInForceIs() {
        course.inForce("2026-06-30");
        office.on("2026-03-02").round.run();
        UUID next = UUID.randomUUID();
        office.as("control").steps.revise(course.id, next, new Reason("Ny risk."));

        assertThat(plans(true)).extracting(PublishedPlan::id).containsExactly(course.id);
        assertThat(plans(true)).extracting(PublishedPlan::first).containsOnlyNulls();
        assertThat(refusal(() -> reading(true).plan(next))).isEqualTo("not-found");
    }

    @Test
    public void whoReadsARevisionReadsWhenThePlanWasFirstAdopted() {
        course.inForce("2026-06-30");
        office.on("2026-03-02").round.run();
        BoardDecision first = course.plan().plan().adoption();
        UUID next = UUID.randomUUID();
        PlanSteps steps = office.as("control").steps;
        steps.revise(course.id, next, new Reason("Ny risk."));
        steps.propose(next, IfMatch.version(office.book.plan(next).version()));
        BoardDecision second = new BoardDecision(LocalDate.parse("2026-03-01"), "§ 20", "BUN-2026/31");
        office.as("secretary")
                .steps
                .adopt(next, second, IfMatch.version(office.book.plan(next).version()));

        assertThat(plans(true))
                .singleElement()
                .satisfies(plan -> assertThat(plan)
                        .returns(next, PublishedPlan::id)
                        .returns(second, PublishedPlan::adoption)
                        .returns(first, PublishedPlan::first));
    }

    @Test
    public void withoutThePermissionThereIsNothing() {
        course.inForce("2026-06-30");
        PublishedReading reading = reading(true);
        office.as("reader");

        assertThat(reading.plans(PageRequest.first(50)).items()).isEmpty();
        assertThat(refusal(() -> reading.plan(course.id))).isEqualTo("not-found");
    }

    // given, when, then

    public OpenReadingTest(Database database) {
        super(database);
    }

    private PublishedReading reading(boolean open) {
        FollowUpReading followUp = new FollowUpReading(
                office.plans,
                office.controls,
                new JpaControlFigures(store.entities("internal-control")),
                office.town,
                new ShippedCatalogue(),
                office.settings);
        office.town.person("employee", false);
        office.callers.grant("employee", InternalControlPermissions.READ_PUBLISHED, Scope.EVERYTHING);
        office.as("employee");
        return new PublishedReading(
                new ReadingDesk(new OpenReading(open), office.executive, office.desk, store.work()),
                office.desk,
                new ControlReports(followUp),
                store.work());
    }

    private List<PublishedPlan> plans(boolean open) {
        return reading(open).plans(PageRequest.first(50)).items();
    }
}
