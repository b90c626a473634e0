// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.Test;
import se.rond.access.Scope;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Municipality;
import se.rond.systemsecurity.AnalysisCourse;
import se.rond.systemsecurity.OnBothDatabases;
import se.rond.systemsecurity.SystemOffice;
import se.rond.systemsecurity.api.AnalysisStart;
import se.rond.systemsecurity.api.AnalysisStep;
import se.rond.systemsecurity.api.AnalysisTask;
import se.rond.systemsecurity.api.DecisionKind;
import se.rond.systemsecurity.api.Description;
import se.rond.systemsecurity.api.Levels;
import se.rond.systemsecurity.api.SystemGiven;
import se.rond.systemsecurity.api.SystemSecurityPermissions;
import se.rond.systemsecurity.api.SystemTask;
import se.rond.systemsecurity.api.SystemView;
import se.rond.systemsecurity.api.Validity;

/** Every step of an analysis waits for those who can take it, and for nobody else. */
public class WaitingForSomebodyTest extends OnBothDatabases {

    private static final Levels LEVELS = new Levels(1, 1, 1, null);

    @Test
    public void theGateWaitsForACoordinator() {
        course.started();

        assertThat(stepsOf("coordinator")).containsExactly(AnalysisStep.ANSWER_GATE);
        assertThat(stepsOf("manager")).isEmpty();
        assertThat(stepsOf("owner")).isEmpty();
    }

    @Test
    public void theClassificationWaitsForTheOwnerOfTheInformation() {
        course.gated();
        assertThat(stepsOf("coordinator")).as("nobody owns it").containsExactly(AnalysisStep.CLASSIFY);

        known("classifier", "owner", "manager");

        assertThat(stepsOf("classifier")).containsExactly(AnalysisStep.CLASSIFY);
        assertThat(stepsOf("coordinator")).isEmpty();
        assertThat(stepsOf("manager")).isEmpty();
    }

    @Test
    public void theAssessmentWaitsForTheManagerAndACoordinator() {
        course.classified(LEVELS);

        assertThat(stepsOf("manager")).containsExactly(AnalysisStep.ASSESS);
        assertThat(stepsOf("reviewer")).containsExactly(AnalysisStep.ASSESS);
        assertThat(stepsOf("owner")).isEmpty();
        assertThat(stepsOf("classifier")).isEmpty();
    }

    @Test
    public void theRestWaitsForTheManager() {
        course.assessed(LEVELS, 2, 2);
        assertThat(stepsOf("manager")).containsExactly(AnalysisStep.COMPLETE);
        assertThat(stepsOf("reviewer")).isEmpty();

        known(null, "owner", null);

        assertThat(stepsOf("reviewer")).as("nobody manages it").containsExactly(AnalysisStep.COMPLETE);
    }

    @Test
    public void theReviewWaitsForACoordinatorWhoHasNotWritten() {
        course.assessed(LEVELS, 2, 2);
        office.as("coordinator").writing.describe(course.id, new Description("Elever", "Lärare", null), course.seen());
        course.answered();
        office.as("manager").steps.submit(course.id, course.seen());

        assertThat(stepsOf("coordinator")).as("has written").isEmpty();
        assertThat(stepsOf("reviewer")).containsExactly(AnalysisStep.REVIEW);
        assertThat(stepsOf("owner")).as("not reviewed yet").isEmpty();
        assertThat(stepsOf("manager")).isEmpty();
    }

    @Test
    public void theDecisionWaitsForTheOwner() {
        course.submitted(LEVELS, 2, 2).reviewed();

        assertThat(stepsOf("owner")).containsExactly(AnalysisStep.DECIDE);
        assertThat(stepsOf("reviewer")).isEmpty();
        course.decided(DecisionKind.APPROVED);
        assertThat(stepsOf("owner")).isEmpty();
    }

    @Test
    public void whoOwnsAndHasWrittenDoesNotDecide() {
        course.submitted(LEVELS, 2, 2).reviewed();

        known(null, "manager", "manager");

        assertThat(stepsOf("manager")).isEmpty();
        assertThat(stepsOf("owner")).as("owns it no more").isEmpty();
    }

    @Test
    public void whatWasChangedSinceTheDecisionWaitsForTheManager() {
        course.approved(LEVELS);
        assertThat(stepsOf("manager")).isEmpty();

        office.as("manager").writing.describe(course.id, new Description("Något annat", null, null), course.seen());

        assertThat(stepsOf("manager")).containsExactly(AnalysisStep.ASK_AGAIN);
        assertThat(stepsOf("owner")).isEmpty();
    }

    @Test
    public void nothingWaitsWhereOneIsNoCoordinator() {
        course.started();
        office.town.person("neighbour", false);
        office.callers.grant(
                "neighbour", SystemSecurityPermissions.REVIEW, new Scope(false, Set.of(unit("BUN")), Set.of()));
        assertThat(stepsOf("neighbour")).isEmpty();

        office.callers.grant(
                "neighbour", SystemSecurityPermissions.REVIEW, new Scope(false, Set.of(unit("SKOLA")), Set.of()));
        assertThat(stepsOf("neighbour")).containsExactly(AnalysisStep.ANSWER_GATE);
    }

    @Test
    public void itIsLateWhenTheSystemIsDue() {
        course.classified(LEVELS);
        AnalysisTask intime = tasksOf("manager", 50).get(0);
        assertThat(intime.dueOn()).isEqualTo(SystemOffice.TODAY.plusDays(180));
        assertThat(intime.late()).isFalse();

        store.clock().set("2026-12-01T08:00:00Z");

        assertThat(tasksOf("manager", 50).get(0).late()).isTrue();
    }

    @Test
    public void aSystemWithoutAnAnalysisWaitsForWhoeverAnswersForIt() {
        UUID system = office.system("S1", "SKOLA");

        assertThat(systemsOf("manager")).extracting(SystemTask::id).containsExactly(system);
        assertThat(systemsOf("owner")).extracting(SystemTask::validity).containsExactly(Validity.NONE);
        assertThat(systemsOf("coordinator")).as("somebody manages it").isEmpty();

        office.as("manager").steps.start(UUID.randomUUID(), new AnalysisStart(system, null));

        assertThat(systemsOf("manager")).as("it has begun").isEmpty();
    }

    @Test
    public void aSystemIsToBeAnalysedAnewBeforeItsAnalysisEnds() {
        course.approved(LEVELS);
        assertThat(systemsOf("manager")).isEmpty();
        LocalDate until = office.as("coordinator").book.system(course.system).validUntil();

        store.clock().set(until.minusDays(30) + "T08:00:00Z");
        assertThat(systemsOf("manager")).extracting(SystemTask::validity).containsExactly(Validity.EXPIRING);
        assertThat(systemsOf("manager").get(0).late()).isFalse();

        store.clock().set(until.plusDays(1) + "T08:00:00Z");
        assertThat(systemsOf("manager")).extracting(SystemTask::validity).containsExactly(Validity.EXPIRED);
        assertThat(systemsOf("manager").get(0).late()).isTrue();
    }

    @Test
    public void pagesFollowEachOther() {
        for (int i = 0; i < 3; i++) {
            new AnalysisCourse(office).classified(LEVELS);
            office.system("W" + i, "SKOLA");
        }

        assertThat(tasksOf("manager", 1))
                .extracting(AnalysisTask::id)
                .hasSize(3)
                .doesNotHaveDuplicates();
        office.as("manager");
        Page<SystemTask> first = office.tasks.systems(PageRequest.first(2));
        Page<SystemTask> rest = office.tasks.systems(new PageRequest(2, first.next(), null));
        assertThat(first.items()).hasSize(2);
        assertThat(rest.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(rest.next()).isNull();
    }

    public WaitingForSomebodyTest(Database database) {
        super(database);
    }

    private static UUID unit(String code) {
        return Municipality.id(code);
    }

    /** From now on these answer for the system. */
    private void known(String informationOwner, String owner, String manager) {
        office.as("coordinator");
        SystemView before = office.book.system(course.system);
        SystemGiven given = office.given(before.code(), "SKOLA");
        SystemGiven now = new SystemGiven(
                given.code(),
                given.name(),
                given.description(),
                given.unit(),
                owner == null ? null : Municipality.id(owner),
                manager == null ? null : Municipality.id(manager),
                informationOwner == null ? null : Municipality.id(informationOwner),
                given.supplier(),
                given.hosting(),
                given.usersApprox(),
                given.personalData(),
                given.sensitivePersonalData(),
                given.criticalService(),
                given.rtoHours(),
                given.rpoHours(),
                given.status(),
                given.contractEnd(),
                given.levels());
        office.book.save(course.system, now, IfMatch.version(before.version()));
    }

    private List<AnalysisStep> stepsOf(String name) {
        return tasksOf(name, 50).stream().map(AnalysisTask::step).toList();
    }

    private List<AnalysisTask> tasksOf(String name, int limit) {
        office.as(name);
        List<AnalysisTask> tasks = new ArrayList<>();
        String after = null;
        do {
            Page<AnalysisTask> page = office.tasks.analyses(new PageRequest(limit, after, null));
            tasks.addAll(page.items());
            after = page.next();
        } while (after != null);
        return tasks;
    }

    private List<SystemTask> systemsOf(String name) {
        return office.as(name).tasks.systems(PageRequest.first(50)).items();
    }
}
