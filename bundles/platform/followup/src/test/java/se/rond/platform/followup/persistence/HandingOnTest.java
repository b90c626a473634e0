// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.Test;
import se.rond.findings.Effect;
import se.rond.findings.FindingState;
import se.rond.findings.NewMeasure;
import se.rond.findings.Priority;
import se.rond.findings.Severity;
import se.rond.findings.Source;
import se.rond.kernel.PageRequest;
import se.rond.platform.followup.application.FilterDraft;
import se.rond.platform.followup.application.FindingDetails;
import se.rond.platform.followup.application.FindingView;
import se.rond.platform.followup.domain.Assignee;
import se.rond.platform.followup.domain.Assignment;
import se.rond.platform.followup.domain.EventKind;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.persistence.testing.Database;

/** A deviation and the measure that mends it are one matter, and one task. */
public class HandingOnTest extends MeasureFollowUp {

    @Test
    public void whoeverIsGivenTheMeasureIsGivenTheDeviationThatItMends() {
        UUID deviation = givenTo("janitor", "deviation");
        UUID anothers = givenTo("responsible", "another");
        UUID measure = measure(Deficiency.ROUND, deviation, anothers);
        by("janitor", () -> office.actions.start(deviation, NOT_SEEN, null));

        whenGivenTo("inspector", measure);

        FindingDetails given = finding(deviation);
        assertThat(given.finding().assigneeName()).isEqualTo("Ines Ek");
        assertThat(given.finding().state()).as("who is given it begins anew").isEqualTo(FindingState.ASSIGNED);
        assertThat(given.events())
                .filteredOn(event -> event.kind() == EventKind.ASSIGNED)
                .extracting(event -> event.from() + " > " + event.to() + " by " + event.by())
                .endsWith("Jan Asp > Ines Ek by Hans Rönn");
        assertThat(finding(anothers).finding().assigneeName())
                .as("somebody else had it")
                .isEqualTo("Rut Al");
        assertThat(office.trail)
                .filteredOn(entry -> entry.action().equals("followup.finding.assign"))
                .last()
                .satisfies(entry -> assertThat(entry.after())
                        .containsEntry("assignee", id("inspector").toString()));
    }

    @Test
    public void aDeviationOutOfAnotherRecordStaysWithWhoeverHasIt() {
        UUID deviation = givenTo("janitor", "deviation");
        UUID measure = measure(id("another record"), deviation);

        whenGivenTo("inspector", measure);

        assertThat(finding(deviation).finding().assigneeName()).isEqualTo("Jan Asp");
    }

    @Test
    public void whatIsMendedAlreadyIsGivenToNobody() {
        UUID deviation = givenTo("janitor", "deviation");
        UUID measure = measure(Deficiency.ROUND, deviation);
        by("janitor", () -> office.actions.reportFixed(deviation, NOT_SEEN, "Lagat", List.of(), null));

        whenGivenTo("inspector", measure);

        assertThat(finding(deviation).finding())
                .returns("Jan Asp", FindingView::assigneeName)
                .returns(FindingState.REMEDIED, FindingView::state);
    }

    @Test
    public void whoHasAMeasureToDoAboutADeviationHasOneTask() {
        UUID deviation = givenTo("janitor", "deviation");
        UUID measure = measure(Deficiency.ROUND, deviation);
        assertThat(tasks("janitor")).as("nobody has decided on the measure").containsExactly(deviation);

        whenGivenTo("janitor", measure);

        assertThat(tasks("janitor")).isEmpty();
        assertThat(list(new FilterDraft())).as("they see it all the same").containsExactly(deviation);
    }

    @Test
    public void whoHasMendedADeviationHasNoTaskUntilItIsSaidThatSomethingRemains() {
        UUID deviation = givenTo("janitor", "deviation");
        UUID measure = measure(Deficiency.ROUND, deviation);
        whenGivenTo("janitor", measure);

        whenDoneBy("janitor", measure);

        assertThat(tasks("janitor")).isEmpty();
        assertThat(list(new FilterDraft().open(true))).as("open for the others").containsExactly(deviation);
        by(
                "coordinator",
                () -> office.measureActions.checkEffect(measure, NOT_SEEN, Effect.PARTLY, "En dörr kvar", null));
        assertThat(tasks("janitor")).containsExactly(deviation);
    }

    @Test
    public void whoHasDoneAMeasureOfAnotherRecordStillHasToReportTheDeviation() {
        UUID deviation = givenTo("janitor", "deviation");
        UUID measure = measure(id("another record"), deviation);
        whenGivenTo("janitor", measure);

        whenDoneBy("janitor", measure);

        assertThat(tasks("janitor")).containsExactly(deviation);
    }

    @Test
    public void aMeasureOfSomebodyElseOrOneTakenAwayTakesNoTaskAway() {
        UUID deviation = givenTo("responsible", "deviation");
        UUID own = givenTo("janitor", "own");
        UUID measure = measure(id("another record"), deviation, own);

        whenGivenTo("janitor", measure);

        assertThat(tasks("responsible")).containsExactly(deviation);
        assertThat(tasks("janitor")).isEmpty();
        by("coordinator", () -> office.measureActions.unlink(measure, own));
        assertThat(tasks("janitor")).containsExactly(own);
    }

    // given, when, then

    public HandingOnTest(Database database) {
        super(database);
    }

    private UUID givenTo(String who, String key) {
        UUID finding = office.report(Deficiency.of(Severity.HIGH).key(key));
        Assignment to = new Assignment(null, null, new Assignee(id(who), null), null, null, null);
        by("coordinator", () -> office.actions.assign(finding, NOT_SEEN, to));
        return finding;
    }

    /** @param source the record behind it; that of the findings is {@link Deficiency#ROUND} */
    private UUID measure(UUID source, UUID... findings) {
        NewMeasure proposed = NewMeasure.of(
                        new Source("fire-safety", source, "action", "/fire-safety/rounds/1"),
                        "Inför spärr",
                        Priority.HIGH,
                        id("ALSKOLAN"))
                .owner(id("janitor"))
                .dueOn(day("2026-04-30"))
                .serving(List.of(findings))
                .ready();
        return store.work().write(() -> office.measureRegister.propose(proposed));
    }

    private void whenGivenTo(String who, UUID measure) {
        by("head", () -> office.measureActions.decide(measure, NOT_SEEN, decision(who, "2026-04-30")));
    }

    private void whenDoneBy(String who, UUID measure) {
        by(who, () -> office.measureActions.finish(measure, NOT_SEEN, "BUN-2026/12", null, null));
    }

    private FindingDetails finding(UUID id) {
        office.badge.wornBy("coordinator");
        return office.desk.details(id);
    }

    /** What is theirs and not done by way of a measure of theirs. */
    private List<UUID> tasks(String who) {
        office.badge.wornBy(who);
        return list(new FilterDraft().open(true).assignee(id(who)).withoutMeasureOf(id(who)));
    }

    private List<UUID> list(FilterDraft wanted) {
        return office.desk.page(wanted.filter(), PageRequest.of(10, null, null)).items().stream()
                .map(FindingView::id)
                .toList();
    }
}
