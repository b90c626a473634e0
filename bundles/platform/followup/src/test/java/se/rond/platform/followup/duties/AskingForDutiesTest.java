// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Test;
import se.rond.duties.DutyState;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Malformed;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.Period;
import se.rond.kernel.Problem;
import se.rond.platform.followup.figures.AwayModules;
import se.rond.platform.followup.rest.DutiesResource;
import se.rond.platform.followup.town.Badge;
import se.rond.platform.followup.town.MovableClock;
import se.rond.platform.followup.town.Town;

/** Who is answered which duties, as they are asked for over the network. */
public class AskingForDutiesTest {

    @Test
    public void whoMayReadADepartmentSeesTheDutiesOfItAndNoOther() {
        badge.grantForUnit("head", "BUN-F", "read_department");
        badge.wornBy("head");

        assertThat(names(everybodys())).containsExactly("round L1", "service L1", "round L2");
    }

    @Test
    public void whoMayReadPremisesSeesTheDutiesThere() {
        badge.grantForPremise("inspector", "L2", "read_premise");
        badge.wornBy("inspector");

        assertThat(names(everybodys())).containsExactly("round L2");
    }

    @Test
    public void theUnitAskedForNarrowsWhatOneMayRead() {
        assertThat(names(new Asked().unit("VON-F"))).containsExactly("round L3");
        assertThat(names(new Asked().unit(Town.id("VON-F").toString()))).containsExactly("round L3");
        assertThat(names(new Asked().unitPath("/KOMMUN/BUN/BUN-F/EKSKOLAN/"))).containsExactly("round L2");

        badge.grantForUnit("head", "BUN-F", "read_department");
        badge.wornBy("head");
        assertThat(names(new Asked().unit("VON-F"))).isEmpty();
    }

    @Test
    public void whoMayReadNothingIsRefusedEverybodysDuties() {
        badge.wornBy("inspector");

        refused(Forbidden.class, "not-permitted", () -> names(everybodys()));
        refused(
                Forbidden.class,
                "not-permitted",
                () -> resource().summary(null, null, null).page());
        refused(Forbidden.class, "not-permitted", () -> resource().year(2026, null, null));
    }

    @Test
    public void whoMayReadNothingHasTheirOwnDutiesAllTheSame() {
        badge.wornBy("inspector");

        assertThat(names(new Asked().mine())).containsExactly("round L1", "service L1");
        assertThat(resource().year(2026, null, "me").months().get(2).duties().total())
                .isEqualTo(2);
    }

    @Test
    public void onesOwnAreThoseOfOnesRolesHoweverMuchOneMayRead() {
        town.appoint("fire_safety_inspector", "L3", "auditor");

        assertThat(names(new Asked().mine())).containsExactly("round L3");
    }

    @Test
    public void anAccountOfNobodyInTheRegisterHasNoDuties() {
        badge.wornByAccount("integration");

        assertThat(names(new Asked().mine())).isEmpty();
        assertThat(resource().year(2026, null, "me").months())
                .allSatisfy(month -> assertThat(month.duties().total()).isZero());
    }

    @Test
    public void withoutAPeriodEverybodysAreThoseOfThisYear() {
        rounds.at("ALSKOLAN", "L2", "2025-12-31T22:59:59Z", DutyState.MISSED);
        rounds.at("ALSKOLAN", "L3", "2025-12-31T23:00:00Z", DutyState.MISSED);
        rounds.at("ALSKOLAN", "L1", "2026-12-31T22:59:59Z", DutyState.UPCOMING);
        rounds.at("ALSKOLAN", "L2", "2026-12-31T23:00:00Z", DutyState.UPCOMING);

        assertThat(names(everybodys()))
                .containsExactly("round L3", "round L1", "service L1", "round L2", "round L3", "round L1");
    }

    @Test
    public void withoutAPeriodOnesOwnAreFromAYearBackToThreeMonthsAhead() {
        UUID tooOld = rounds.at("ALSKOLAN", "L1", "2025-03-01T12:00:00Z", DutyState.MISSED);
        UUID first = rounds.at("ALSKOLAN", "L1", "2025-03-02T12:00:00Z", DutyState.MISSED);
        UUID last = rounds.at("ALSKOLAN", "L1", "2026-06-02T12:00:00Z", DutyState.UPCOMING);
        UUID tooFar = rounds.at("ALSKOLAN", "L1", "2026-06-03T12:00:00Z", DutyState.UPCOMING);
        badge.wornBy("inspector");

        assertThat(ids(new Asked().mine())).contains(first, last).doesNotContain(tooOld, tooFar);
        assertThat(ids(new Asked().mine().period("2025-03"))).containsExactly(tooOld, first);
    }

    @Test
    public void statesAreDividedByCommasOrRepeated() {
        assertThat(names(new Asked().states("late"))).containsExactly("round L1");
        assertThat(names(new Asked().states("late,due"))).containsExactly("round L1", "service L1", "round L2");
        assertThat(names(new Asked().states("late", " due "))).containsExactly("round L1", "service L1", "round L2");
        assertThat(names(new Asked().states(""))).hasSize(4);
    }

    @Test
    public void anUnknownStateIsRefusedWithThoseThatThereAre() {
        Malformed refusal = refused(Malformed.class, "state-unknown", () -> names(new Asked().states("late,overdue")));

        assertThat(refusal.detail().sv()).contains("overdue", "done_late");
        assertThat(refusal.detail().en()).contains("overdue", "done_late");
        refused(Malformed.class, "state-unknown", () -> names(new Asked().states("LATE")));
    }

    @Test
    public void aModuleIsAllOfItsSources() {
        assertThat(names(new Asked().module("fire-safety")))
                .containsExactly("round L1", "service L1", "round L2", "round L3");
        assertThat(names(new Asked().module("absence"))).isEmpty();
    }

    @Test
    public void anUnknownModuleIsRefusedWithThoseThatThereAre() {
        Malformed refusal = refused(Malformed.class, "module-unknown", () -> names(new Asked().module("fire-saftey")));

        assertThat(refusal.detail().sv()).contains("fire-saftey", "absence, fire-safety.");
        assertThat(refusal.detail().en()).contains("fire-saftey", "absence, fire-safety.");
    }

    @Test
    public void whatIsAskedForWrongIsRefused() {
        refused(Malformed.class, "person-unreadable", () -> names(new Asked().person("inspector")));
        refused(Malformed.class, "year-out-of-range", () -> resource().year(1999, null, null));
        refused(
                Malformed.class,
                "cursor-unreadable",
                () -> resource()
                        .list(null, null, null, null, null, null, null, 10, "bm9uc2Vuc2U")
                        .page());
        refused(
                Malformed.class,
                "limit-out-of-range",
                () -> resource().list(null, null, null, null, null, null, null, 501, null));
        refused(NotFound.class, "not-found", () -> names(new Asked().unit("XYZ")));
    }

    @Test
    public void pagesGoThroughBothSourcesOfAModuleWithoutGapOrRepetition() {
        for (int i = 0; i < 7; i++) {
            rounds.at("ALSKOLAN", "L1", "2026-04-15T21:59:59Z", DutyState.UPCOMING);
            services.at("EKSKOLAN", "L2", "2026-04-15T21:59:59Z", DutyState.UPCOMING);
        }
        List<UUID> all = ids(new Asked().module("fire-safety"));

        assertThat(all).hasSize(18).doesNotHaveDuplicates();
        for (int limit = 1; limit <= 19; limit++) {
            assertThat(ids(new Asked().module("fire-safety").limit(limit)))
                    .as("by " + limit)
                    .isEqualTo(all);
        }
    }

    @Test
    public void theLastPageSaysThatItIsTheLast() {
        Page<DutyView> whole = new Asked().limit(4).page(null);

        assertThat(whole.items()).hasSize(4);
        assertThat(whole.next()).isNull();
        assertThat(new Asked().limit(3).page(null).next()).isNotNull();
    }

    @Test
    public void theSummaryIsOfWhatOneMayRead() {
        badge.grantForUnit("head", "BUN-F", "read_department");
        badge.wornBy("head");

        assertThat(resource().summary("BUN-F", null, null).page().items())
                .extracting(DutySummary::name, DutySummary::due, DutySummary::late)
                .containsExactly(tuple("Alskolan", 1L, 1L), tuple("Ekskolan", 1L, 0L));
        assertThat(resource().summary("VON-F", null, null).page().items()).isEmpty();
    }

    // given, when, then

    private final Town town = new Town();
    private final Badge badge = new Badge(town);
    private final MovableClock clock = new MovableClock();
    private final Planned rounds = new Planned(town, "fire-safety", "round");
    private final Planned services = new Planned(town, "fire-safety", "service");
    private final Planned absence = new Planned(town, "absence", "interview");

    @Before
    public void givenAnAuditorAndAnInspectorOfTheFirstPremises() {
        clock.set("2026-03-02T09:00:00Z");
        badge.grantForUnit("auditor", "KOMMUN", "read_all_except_security_protection");
        badge.wornBy("auditor");
        town.appoint("fire_safety_inspector", "L1", "inspector");
        rounds.at("ALSKOLAN", "L1", "2026-03-01T22:59:59Z", DutyState.LATE);
        services.at("ALSKOLAN", "L1", "2026-03-10T22:59:59Z", DutyState.DUE);
        rounds.at("EKSKOLAN", "L2", "2026-03-15T22:59:59Z", DutyState.DUE);
        rounds.at("BJORKEN", "L3", "2026-03-15T23:00:00Z", DutyState.UPCOMING);
    }

    private DutiesResource resource() {
        DutyDesk desk = DutyDesks.of(
                new DutySources(List.of(absence, services, rounds), AwayModules.none(badge)), town, badge, clock);
        return new DutiesResource(desk, clock);
    }

    private Asked everybodys() {
        return new Asked();
    }

    private List<String> names(Asked asked) {
        return rows(asked).stream().map(row -> row.name().sv()).toList();
    }

    private List<UUID> ids(Asked asked) {
        return rows(asked).stream().map(DutyView::id).toList();
    }

    /** All pages. */
    private static List<DutyView> rows(Asked asked) {
        List<DutyView> rows = new ArrayList<>();
        String after = null;
        do {
            Page<DutyView> page = asked.page(after);
            rows.addAll(page.items());
            after = page.next();
        } while (after != null);
        return rows;
    }

    private static <P extends Problem> P refused(Class<P> refusal, String rule, ThrowingCallable asking) {
        P problem = catchThrowableOfType(refusal, asking);
        assertThat(problem).as(rule).isNotNull();
        assertThat(problem.rule()).isEqualTo(rule);
        return problem;
    }

    /** The parameters of the list. */
    private final class Asked {

        private @Nullable String unit;
        private @Nullable String unitPath;
        private @Nullable String module;
        private @Nullable String person;
        private @Nullable List<String> states;
        private @Nullable Period period;
        private int limit = 100;

        Asked unit(String asked) {
            unit = asked;
            return this;
        }

        Asked unitPath(String asked) {
            unitPath = asked;
            return this;
        }

        Asked module(String asked) {
            module = asked;
            return this;
        }

        Asked mine() {
            return person("me");
        }

        Asked person(String asked) {
            person = asked;
            return this;
        }

        Asked states(String... asked) {
            states = List.of(asked);
            return this;
        }

        Asked period(String asked) {
            period = Period.valueOf(asked);
            return this;
        }

        Asked limit(int asked) {
            limit = asked;
            return this;
        }

        Page<DutyView> page(@Nullable String after) {
            return resource()
                    .list(unit, unitPath, module, null, person, states, period, limit, after)
                    .page();
        }
    }
}
