// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.Test;
import se.rond.findings.MeasureState;
import se.rond.findings.MeasureSummary;
import se.rond.findings.Severity;
import se.rond.platform.followup.measures.MeasureAction;
import se.rond.platform.followup.measures.MeasureDetails;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.followup.town.Town;
import se.rond.platform.persistence.testing.Database;

public class ServingFindingsTest extends MeasureFollowUp {

    public ServingFindingsTest(Database database) {
        super(database);
    }

    @Test
    public void oneMeasureServesSeveralFindingsAndAFindingHasSeveral() {
        UUID finding = office.report(Deficiency.of(Severity.LOW));
        propose("lock", finding);
        propose("door");
        by("coordinator", () -> office.measureActions.link(id("door"), finding));
        by("coordinator", () -> office.measureActions.link(id("door"), finding));
        assertThat(serving(finding)).containsExactlyInAnyOrder("lock", "door");

        by("coordinator", () -> office.measureActions.unlink(id("lock"), finding));
        by("coordinator", () -> office.measureActions.unlink(id("lock"), finding));
        assertThat(serving(finding)).containsExactly("door");
        by("coordinator", () -> office.measureActions.link(id("lock"), finding));
        assertThat(serving(finding)).containsExactlyInAnyOrder("lock", "door");
        assertThat(read("coordinator", "lock").events())
                .extracting(MeasureDetails.Event::action)
                .containsExactly(MeasureAction.PROPOSE, MeasureAction.UNLINK, MeasureAction.LINK);
        assertThat(read("coordinator", "lock").events())
                .last()
                .extracting(MeasureDetails.Event::to)
                .isEqualTo("2026-00001");
    }

    @Test
    public void whatIsOverServesNoMoreFindings() {
        UUID finding = office.report(Deficiency.of(Severity.LOW));
        propose("lock");
        by("head", () -> office.measureActions.reject(id("lock"), NOT_SEEN, "För dyrt"));
        refused("link-wrong-state", "coordinator", () -> office.measureActions.link(id("lock"), finding));
        refused("unlink-wrong-state", "coordinator", () -> office.measureActions.unlink(id("lock"), finding));
    }

    @Test
    public void nobodyLinksWhatTheyCannotSee() {
        UUID elsewhere = office.report(Deficiency.of(Severity.LOW).at("BJORKEN", "L3"));
        refused("measure-finding-unknown", "coordinator", () -> save("lock", NOT_SEEN, plan("Lås"), elsewhere));
        propose("lock");
        refused("not-found", "coordinator", () -> office.measureActions.link(id("lock"), elsewhere));
        refused("measure-finding-unknown", "coordinator", () -> save("x", NOT_SEEN, plan("Lås"), id("nothing")));
    }

    @Test
    public void aFindingThatTheReaderCannotSeeIsOnlyCounted() {
        UUID elsewhere = office.report(Deficiency.of(Severity.LOW).at("BJORKEN", "L3"));
        UUID measure = store.work().write(() -> office.measureRegister.propose(fromAModule("k", elsewhere)));
        by("coordinator", () -> {
            MeasureDetails details = office.measures.details(measure);
            assertThat(details.findings()).isEmpty();
            assertThat(details.otherFindings()).isEqualTo(1);
        });
    }

    @Test
    public void aModuleProposesOnceAndSeesWhatBecameOfIt() {
        UUID first = store.work().write(() -> office.measureRegister.propose(fromAModule("question-1")));
        UUID again = store.work().write(() -> office.measureRegister.propose(fromAModule("question-1")));
        assertThat(again).isEqualTo(first);
        by("head", () -> office.measureActions.decide(first, NOT_SEEN, decision("janitor", "2026-04-30")));
        assertThat(store.work().read(() -> office.measureRegister.of("gap-analysis", id("assessment"))))
                .singleElement()
                .satisfies(summary -> {
                    assertThat(summary).extracting(MeasureSummary::state).isEqualTo(MeasureState.DECIDED);
                    assertThat(summary.dueOn()).isEqualTo("2026-04-30");
                    assertThat(summary.owner()).isEqualTo(Town.id("janitor"));
                });
    }
}
