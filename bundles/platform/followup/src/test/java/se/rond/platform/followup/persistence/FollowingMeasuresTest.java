// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.audit.AuditEntry;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureQuery;
import se.rond.findings.Effect;
import se.rond.findings.MeasureState;
import se.rond.findings.Severity;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Period;
import se.rond.platform.followup.application.FindingView;
import se.rond.platform.followup.measures.DecidedMeasures;
import se.rond.platform.followup.measures.MeasureAction;
import se.rond.platform.followup.measures.MeasureDetails;
import se.rond.platform.followup.measures.MeasureFact;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.persistence.testing.Database;

/** Measures in a real database: from proposal to effect, who may what, what they serve, and their lists. */
public class FollowingMeasuresTest extends MeasureFollowUp {

    public FollowingMeasuresTest(Database database) {
        super(database);
    }

    @Test
    public void aMeasureGoesFromProposalToEffect() {
        UUID one = office.report(Deficiency.of(Severity.LOW).key("a"));
        UUID two = office.report(Deficiency.of(Severity.LOW).key("b"));
        MeasureDetails proposed = propose("lock", one, two);
        assertThat(proposed.findings()).extracting(FindingView::id).containsExactlyInAnyOrder(one, two);
        by("head", () -> office.measureActions.decide(id("lock"), NOT_SEEN, decision("janitor", "2026-04-30")));
        by("janitor", () -> office.measureActions.start(id("lock"), NOT_SEEN, "Nu"));
        by(
                "janitor",
                () -> office.measureActions.finish(
                        id("lock"), NOT_SEEN, "BUN-2026/12", new BigDecimal("125000.50"), null));
        by(
                "coordinator",
                () -> office.measureActions.checkEffect(id("lock"), NOT_SEEN, Effect.NOT_EFFECTIVE, "Kärvar", null));
        by("janitor", () -> office.measureActions.finish(id("lock"), NOT_SEEN, "BUN-2026/13", null, null));
        by("coordinator", () -> office.measureActions.checkEffect(id("lock"), NOT_SEEN, Effect.EFFECTIVE, null, null));

        MeasureDetails done = read("coordinator", "lock");
        assertThat(done.measure().state()).isEqualTo(MeasureState.DONE);
        assertThat(done.measure().effect()).isEqualTo(Effect.EFFECTIVE);
        assertThat(done.measure().ownerName()).isEqualTo("Jan Asp");
        assertThat(done.measure().decidedByName()).isEqualTo("Hans Rönn");
        assertThat(done.measure().costSek()).isEqualByComparingTo("125000.50");
        assertThat(done.measure().reopenCount()).isEqualTo(1);
        assertThat(done.actions()).containsExactly(MeasureAction.COMMENT);
        assertThat(done.events())
                .extracting(MeasureDetails.Event::action)
                .startsWith(MeasureAction.PROPOSE, MeasureAction.DECIDE)
                .endsWith(MeasureAction.CHECK_EFFECT);
        assertThat(done.events())
                .filteredOn(event -> event.fact() == MeasureFact.EFFECT)
                .extracting(MeasureDetails.Event::to)
                .containsExactly("not_effective", "effective");
        assertThat(office.trail)
                .extracting(AuditEntry::action)
                .contains("followup.measure.propose", "followup.measure.decide", "followup.measure.check-effect");
    }

    @Test
    public void aModuleLearnsTheDayOnWhichItWasDone() {
        UUID decided = givenDecided("decided", "2026-05-31");
        store.clock().set("2026-03-02T23:30:00Z"); // the third, where the municipality is
        by("janitor", () -> office.measureActions.finish(decided, NOT_SEEN, "BUN-2026/1", null, null));
        store.clock().set("2026-04-01T09:00:00Z");

        assertThat(doneOn()).isEqualTo("2026-03-03");

        by(
                "coordinator",
                () -> office.measureActions.checkEffect(decided, NOT_SEEN, Effect.NOT_EFFECTIVE, "Nej", null));
        assertThat(doneOn()).as("to be done once more").isNull();
    }

    @Test
    public void ofWhatWasDecidedTheShareDoneInTimeIsCounted() {
        UUID early = givenDecided("early", "2026-04-30");
        UUID late = givenDecided("late", "2026-03-02");
        givenDecided("open", "2026-05-31");
        givenDecided("next year", "2027-01-31");
        UUID rejected = store.work().write(() -> office.measureRegister.propose(fromAModule("rejected")));
        by("head", () -> office.measureActions.reject(rejected, NOT_SEEN, "Nej"));
        store.work().write(() -> office.measureRegister.propose(fromAModule("not decided")));
        by("janitor", () -> office.measureActions.finish(early, NOT_SEEN, "BUN-2026/1", null, null));
        store.clock().set("2026-03-03T09:00:00Z");
        by("janitor", () -> office.measureActions.finish(late, NOT_SEEN, "BUN-2026/2", null, null));
        DecidedMeasures figure = new DecidedMeasures(
                new JpaMeasures(store.entities("followup")), store.work(), "gap-analysis", "k.gap.04");

        FigureCount whole = figure.count("k.gap.04", figures("/KOMMUN/", "2026"));

        assertThat(whole.numerator()).isEqualTo(1);
        assertThat(whole.denominator()).isEqualTo(3);
        assertThat(figure.count("k.gap.04", figures("/KOMMUN/", "2025")).denominator())
                .isZero();
        assertThat(figure.countByMonth("k.gap.04", figures("/KOMMUN/", "2026")))
                .containsOnlyKeys(YearMonth.of(2026, 3), YearMonth.of(2026, 4), YearMonth.of(2026, 5));
        FigureQuery apart = new FigureQuery(
                "/KOMMUN/", null, Period.valueOf("2026"), store.clock().instant(), Set.of(Compartment.INFOSEC));
        assertThat(figure.count("k.gap.04", apart).denominator())
                .as("of another compartment")
                .isZero();
        assertThat(figure.records("k.gap.04", apart)).startsWith("/api/followup/v1/decided-measures?figure=k.gap.04");
    }

    @Test
    public void whatAModuleForgetsIsInNoTableOfTodayOrOfThePast() {
        UUID proposed = store.work().write(() -> office.measureRegister.propose(fromAModule("proposed")));
        UUID decided = givenDecided("decided", "2026-05-31");
        by("janitor", () -> office.measureActions.start(decided, NOT_SEEN, "Nya lås i källaren"));

        store.work().write(() -> office.measureRegister.forget("gap-analysis", id("assessment")));

        assertThat(wordsAnywhere()).noneMatch(word -> word.contains("lås"));
        assertThat(office.trail.toString()).doesNotContain("lås");
        List<MeasureState> states = store.work()
                .read(() -> List.of(
                        office.measureRegister
                                .of("gap-analysis", id("assessment"))
                                .get(0)
                                .state(),
                        office.measureRegister
                                .of("gap-analysis", id("assessment"))
                                .get(1)
                                .state()));
        assertThat(states)
                .as("%s %s: what nobody had decided is rejected", proposed, decided)
                .containsExactlyInAnyOrder(MeasureState.REJECTED, MeasureState.IN_PROGRESS);
    }

    // who may

    @Test
    public void everybodyDoesTheirPart() {
        refused("not-permitted", "auditor", () -> save("lock", NOT_SEEN, plan("Lås")));
        refused("not-permitted", "stranger", () -> save("lock", NOT_SEEN, plan("Lås")));
        propose("lock");
        refused("not-found", "stranger", () -> office.measures.details(id("lock")));
        refused(
                "not-permitted",
                "coordinator",
                () -> office.measureActions.decide(id("lock"), NOT_SEEN, decision("janitor", "2026-04-30")));
        refused("not-permitted", "coordinator", () -> office.measureActions.reject(id("lock"), NOT_SEEN, "Nej"));
        by("head", () -> office.measureActions.decide(id("lock"), NOT_SEEN, decision("stranger", "2026-04-30")));
        assertThat(read("stranger", "lock").actions()).contains(MeasureAction.START, MeasureAction.FINISH);
        refused("not-the-measure-owner", "coordinator", () -> office.measureActions.start(id("lock"), NOT_SEEN, null));
        refused(
                "not-the-measure-owner",
                "head",
                () -> office.measureActions.finish(id("lock"), NOT_SEEN, "X", null, null));
        refused("not-permitted", "coordinator", () -> save("lock", version("lock"), plan("Annat")));
        by("stranger", () -> office.measureActions.finish(id("lock"), NOT_SEEN, "X", null, null));
        refused(
                "not-permitted",
                "stranger",
                () -> office.measureActions.checkEffect(id("lock"), NOT_SEEN, Effect.EFFECTIVE, null, null));
        refused("not-permitted", "head", () -> office.measureActions.reopen(id("lock"), NOT_SEEN, "Igen", null));
    }

    @Test
    public void nobodyUnknownOrGoneOwnsAMeasure() {
        propose("lock");
        for (String number : List.of("nobody", "gone")) {
            refused(
                    "measure-owner-unknown",
                    "head",
                    () -> office.measureActions.decide(id("lock"), NOT_SEEN, decision(number, "2026-04-30")));
        }
    }

    // twice, and at the same time

    @Test
    public void sentTwiceItHappensOnce() {
        MeasureDetails proposed = propose("lock");
        by(
                "coordinator",
                () -> assertThat(save("lock", NOT_SEEN, plan("lock")).created()).isFalse());
        by("head", () -> office.measureActions.decide(id("lock"), NOT_SEEN, decision("janitor", "2026-04-30")));
        by(
                "head",
                () -> office.measureActions.decide(
                        id("lock"), IfMatch.version(proposed.version()), decision("janitor", "2026-04-30")));
        by("janitor", () -> office.measureActions.start(id("lock"), NOT_SEEN, null));
        by("janitor", () -> office.measureActions.start(id("lock"), NOT_SEEN, null));
        assertThat(read("janitor", "lock").events())
                .filteredOn(event -> event.fact() == MeasureFact.STATE)
                .hasSize(3);
    }

    @Test
    public void aChangeSaysWhichVersionItSaw() {
        propose("lock");
        by("coordinator", () -> office.measureActions.comment(id("lock"), "Hej"));
        refused("version-missing", "coordinator", () -> save("lock", NOT_SEEN, plan("Annat")));
        refused("stale-version", "coordinator", () -> save("lock", IfMatch.version(99), plan("Annat")));
        by("coordinator", () -> save("lock", version("lock"), plan("Annat")));
        assertThat(read("coordinator", "lock").measure().title()).isEqualTo("Annat");
        refused(
                "stale-version",
                "head",
                () -> office.measureActions.decide(id("lock"), IfMatch.version(99), decision("janitor", "2026-04-30")));
    }

    private LocalDate doneOn() {
        return store.work()
                .read(() -> office.measureRegister
                        .of("gap-analysis", id("assessment"))
                        .get(0)
                        .doneOn());
    }

    private List<String> wordsAnywhere() {
        List<String> words = new ArrayList<>();
        for (String past : List.of("", "_H")) {
            for (String column : List.of(
                    "MEASURE" + past + "/TITLE",
                    "MEASURE" + past + "/DESCRIPTION",
                    "MEASURE_EVENT" + past + "/COMMENT_TEXT",
                    "MEASURE_EVENT" + past + "/TO_VALUE")) {
                String[] place = column.split("/");
                store.work()
                        .read(() -> store.entities("followup")
                                .createNativeQuery("SELECT " + place[1] + " FROM FOLLOWUP." + place[0] + " WHERE "
                                        + place[1] + " IS NOT NULL")
                                .getResultList())
                        .forEach(word -> words.add(word.toString()));
            }
        }
        return words;
    }

    private UUID givenDecided(String key, String due) {
        UUID id = store.work().write(() -> office.measureRegister.propose(fromAModule(key)));
        by("head", () -> office.measureActions.decide(id, NOT_SEEN, decision("janitor", due)));
        return id;
    }

    private FigureQuery figures(String path, String period) {
        return new FigureQuery(path, null, Period.valueOf(period), store.clock().instant());
    }

    private IfMatch version(String name) {
        return IfMatch.version(office.measures.details(id(name)).version());
    }
}
