// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.access.Compartment;
import se.rond.access.Scope;
import se.rond.findings.Effect;
import se.rond.findings.FindingState;
import se.rond.findings.FollowUpRights;
import se.rond.findings.MeasureState;
import se.rond.findings.NewMeasure;
import se.rond.findings.Priority;
import se.rond.findings.Severity;
import se.rond.findings.Source;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Problem;
import se.rond.platform.followup.application.FilterDraft;
import se.rond.platform.followup.application.FindingDetails;
import se.rond.platform.followup.application.FindingView;
import se.rond.platform.followup.application.Office;
import se.rond.platform.followup.domain.Action;
import se.rond.platform.followup.measures.Decision;
import se.rond.platform.followup.measures.MeasureAction;
import se.rond.platform.followup.measures.MeasureDetails;
import se.rond.platform.followup.measures.MeasureFilter;
import se.rond.platform.followup.measures.MeasureView;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.followup.town.Town;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** Whoever coordinates a field follows up what its module reported where they do so, and nothing else. */
@RunWith(Parameterized.class)
public class FollowingUpOnesOwnFieldTest {

    private static final String OWN = "internal-control";
    private static final IfMatch NOT_SEEN = IfMatch.none();

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private Office office;

    public FollowingUpOnesOwnFieldTest(Database database) {
        store = new StoreRule(database, "followup");
    }

    @Before
    public void open() {
        store.clock().set("2026-03-02T09:00:00Z");
        office = new Office(
                new JpaFindings(store.entities("followup")),
                new JpaMeasures(store.entities("followup")),
                store.work(),
                store.clock());
        office.rights.add(followingAt("ALSKOLAN"));
    }

    private FollowUpRights followingAt(String unit) {
        return new FollowUpRights() {
            @Override
            public String module() {
                return OWN;
            }

            @Override
            public Scope followed() {
                return new Scope(false, Set.of(Town.id(unit)), Set.of());
            }
        };
    }

    @Test
    public void aDeviationIsFollowedFromItsMeasureToItsEnd() {
        UUID deviation = office.report(own("deviation"));
        UUID measure = measureFor(deviation);
        within(() -> office.followed.give(deviation, Town.id("janitor")));
        assertThat(finding("janitor", deviation).finding().state()).isEqualTo(FindingState.ASSIGNED);

        by("controller", () -> office.measureActions.decide(measure, NOT_SEEN, decision()));
        by("janitor", () -> office.measureActions.finish(measure, NOT_SEEN, "BUN-2026/12", null, null));
        by("controller", () -> office.measureActions.checkEffect(measure, NOT_SEEN, Effect.EFFECTIVE, null, null));
        within(() -> office.followed.mended(deviation, Town.id("janitor"), "Nytt stickprov utan fel"));
        within(() -> office.followed.mended(deviation, Town.id("janitor"), "Nytt stickprov utan fel"));

        FindingDetails closed = finding("controller", deviation);
        assertThat(closed.finding().state()).isEqualTo(FindingState.CLOSED);
        assertThat(closed.events())
                .extracting(FindingDetails.Event::action)
                .contains(Action.REPORT_FIXED, Action.VERIFY);
        assertThat(measure("controller", measure).findings())
                .extracting(FindingView::id)
                .containsExactly(deviation);
        assertThat(measure("controller", measure).measure().state()).isEqualTo(MeasureState.DONE);
    }

    @Test
    public void whoMendedItDoesNotCloseIt() {
        UUID deviation = office.report(own("deviation"));

        assertThat(refusal(() -> within(() -> office.followed.mended(deviation, Town.id("controller"), "Klart"))))
                .isEqualTo("verifier-is-remedier");
        assertThat(finding("controller", deviation).finding().state()).isEqualTo(FindingState.REPORTED);
    }

    @Test
    public void whatOthersReportedIsNotReached() {
        UUID exit = office.report(Deficiency.of(Severity.HIGH));
        UUID elsewhere = office.report(own("elsewhere").at("BJORKEN", "L3"));
        UUID kept = office.report(own("kept").in(Compartment.INFOSEC));
        UUID deviation = office.report(own("deviation"));

        for (UUID hidden : List.of(exit, elsewhere, kept)) {
            assertThat(refusal(() -> finding("controller", hidden))).isEqualTo("not-found");
        }
        assertThat(refusal(() -> within(() -> office.followed.give(exit, Town.id("janitor")))))
                .isEqualTo("not-found");
        assertThat(list("controller")).containsExactly(deviation);
    }

    @Test
    public void theRightsGoWithTheModuleAndNobodyHasThemWithoutThePermission() {
        UUID deviation = office.report(own("deviation"));
        assertThat(refusal(() -> finding("contact", deviation))).isEqualTo("not-found");
        assertThat(list("contact")).isEmpty();

        office.rights.clear();

        assertThat(refusal(() -> finding("controller", deviation))).isEqualTo("not-found");
        assertThat(list("controller")).isEmpty();
    }

    @Test
    public void measuresOfTheFieldAreDecidedThereAndDoneByTheirOwnerAlone() {
        office.rights.set(0, followingAt("BJORKEN"));
        UUID own = measure(OWN, "BJORKEN");
        UUID others = measure("gap-analysis", "BJORKEN");

        assertThat(measure("controller", own).actions())
                .contains(MeasureAction.DECIDE, MeasureAction.REJECT)
                .doesNotContain(MeasureAction.START);
        assertThat(refusal(() -> measure("controller", others))).isEqualTo("not-found");
        office.badge.wornBy("controller");
        assertThat(office.measures
                        .page(MeasureFilter.ALL, PageRequest.of(10, null, null))
                        .items())
                .extracting(MeasureView::id)
                .containsExactly(own);
    }

    private UUID measure(String module, String unit) {
        return by(
                "stranger",
                () -> store.work()
                        .write(() -> office.measureRegister.propose(NewMeasure.of(
                                        new Source(
                                                module, Town.id("control"), "action", "/internal-control/controls/1"),
                                        "Inför spärr",
                                        Priority.HIGH,
                                        Town.id(unit))
                                .owner(Town.id("janitor"))
                                .dueOn(LocalDate.parse("2026-04-30"))
                                .ready())));
    }

    private UUID measureFor(UUID finding) {
        return by(
                "controller",
                () -> store.work()
                        .write(() -> office.measureRegister.propose(NewMeasure.of(
                                        new Source(OWN, Town.id("control"), "action", "/internal-control/controls/1"),
                                        "Inför spärr",
                                        Priority.HIGH,
                                        Town.id("ALSKOLAN"))
                                .owner(Town.id("janitor"))
                                .dueOn(LocalDate.parse("2026-04-30"))
                                .serving(List.of(finding))
                                .ready())));
    }

    private static Deficiency own(String key) {
        return Deficiency.of(Severity.HIGH).key(key).from(OWN);
    }

    private static Decision decision() {
        return new Decision(null, null, null, null, null);
    }

    private List<UUID> list(String who) {
        office.badge.wornBy(who);
        return office.desk.page(new FilterDraft().filter(), PageRequest.of(10, null, null)).items().stream()
                .map(FindingView::id)
                .toList();
    }

    private FindingDetails finding(String who, UUID id) {
        return by(who, () -> office.desk.details(id));
    }

    private MeasureDetails measure(String who, UUID id) {
        return by(who, () -> office.measures.details(id));
    }

    private <T> T by(String who, Supplier<T> what) {
        office.badge.wornBy(who);
        return what.get();
    }

    /** As the module that found it does. */
    private void within(Runnable what) {
        office.badge.wornBy("controller");
        store.work().write(what);
    }

    private static String refusal(Runnable what) {
        Problem refused = catchThrowableOfType(Problem.class, what::run);
        assertThat(refused).as("refused").isNotNull();
        return refused.rule();
    }
}
