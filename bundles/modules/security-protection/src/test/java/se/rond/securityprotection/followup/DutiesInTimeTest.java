// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.securityprotection.ProtectionOffice.nothingClassified;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.access.Scope;
import se.rond.duties.Doer;
import se.rond.duties.Duty;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource.Seen;
import se.rond.duties.DutyState;
import se.rond.kernel.Period;
import se.rond.platform.persistence.testing.Database;
import se.rond.securityprotection.OnBothDatabases;
import se.rond.securityprotection.Town;
import se.rond.securityprotection.api.RequestKind;

public class DutiesInTimeTest extends OnBothDatabases {

    public DutiesInTimeTest(Database database) {
        super(database);
    }

    @Before
    public void givenDutiesWithClocks() {
        office.withAKey();
        office.fulfil("sp.04", "2024-02-01"); // overdue since 2026-02-02
        office.fulfil("sp.05", "2025-03-20"); // due 2026-03-20
        office.fulfil("sp.06", "2025-12-01"); // due 2026-12-01
        office.start("sp.07");
    }

    @Test
    public void whatIsOverdueIsLateAndWhatComesIsDueOrUpcoming() {
        assertThat(year()).extracting(Duty::state).containsExactly(DutyState.LATE, DutyState.DUE, DutyState.UPCOMING);
        assertThat(year()).allMatch(duty -> duty.compartment() == Compartment.SECURITY_PROTECTION);
    }

    @Test
    public void whatWasDoneAgainWasDoneInTimeOrLate() {
        renewAndFulfil("sp.04");
        renewAndFulfil("sp.05");

        assertThat(year())
                .extracting(Duty::state)
                .containsExactly(DutyState.DONE_LATE, DutyState.DONE, DutyState.UPCOMING);
    }

    @Test
    public void whoAsksInAnotherCompartmentGetsNothing() {
        DutyQuery general = DutyQuery.of(
                null, Scope.EVERYTHING, Period.valueOf("2026"), store.clock().instant());

        assertThat(office.dutySource.compartments()).containsExactly(Compartment.SECURITY_PROTECTION);
        assertThat(office.dutySource.duties(general, null, 10)).isEmpty();
        assertThat(office.dutySource.countByUnit(general)).isEmpty();
        assertThat(office.dutySource.countByMonth(general)).isEmpty();
    }

    @Test
    public void theyAreTheOfficersAndTheDeputysAndNobodyElses() {
        assertThat(office.dutySource.duties(query().by(holding("security_protection_officer")), null, 10))
                .hasSize(3);
        assertThat(office.dutySource.duties(query().by(holding("deputy_security_protection_officer")), null, 10))
                .hasSize(3);
        assertThat(office.dutySource.duties(query().by(holding("municipal_director")), null, 10))
                .isEmpty();
    }

    @Test
    public void aPageGoesOnWhereTheFormerEnded() {
        List<Duty> first = office.dutySource.duties(query(), null, 2);
        Duty last = first.get(1);

        List<Duty> second = office.dutySource.duties(query(), new Seen(last.dueAt(), last.id()), 2);

        assertThat(first).hasSize(2);
        assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    @Test
    public void theyAreCountedByUnitAndMonth() {
        assertThat(office.dutySource.countByUnit(query())).containsOnlyKeys("/KOMMUN/");
        assertThat(office.dutySource.countByUnit(query()).get("/KOMMUN/").late())
                .isEqualTo(1);
        assertThat(office.dutySource.countByMonth(query()))
                .containsOnlyKeys(YearMonth.of(2026, 2), YearMonth.of(2026, 3), YearMonth.of(2026, 12));
    }

    @Test
    public void theOfficerIsRemindedOnceOfWhatFallsDueAndNothingIsSaidOfWhat() {
        office.round.run();
        office.round.run();

        assertThat(toldTo("officer")).hasSize(2); // sp.04 overdue, sp.05 at 14 or 60 days
        assertThat(office.told.values()).allSatisfy(notice -> {
            assertThat(notice.toString()).doesNotContain("sp.0", "nalys", "plan");
        });
    }

    @Test
    public void whatStaysOverdueGoesUpwardsInsideTheCompartment() {
        store.clock().set("2026-02-07T08:00:00Z");
        office.round.run();
        assertThat(toldTo("deputy")).as("seven days have not passed").isEmpty();

        store.clock().set("2026-02-08T08:00:00Z");
        office.round.run();
        assertThat(toldTo("deputy")).hasSize(1);
        assertThat(toldTo("director")).isEmpty();

        store.clock().set("2026-03-03T08:00:00Z");
        office.round.run();
        assertThat(toldTo("director")).singleElement().satisfies(key -> {
            assertThat(office.told.get(key).subject().sv()).isEqualTo("En skyldighet är försenad");
            assertThat(office.told.get(key).address()).isNull();
        });
    }

    @Test
    public void ofWhatDoesNotApplyNobodyIsReminded() {
        office.book.renew("sp.04", nothingClassified(), office.seen("sp.04"));
        office.confirmedBy("deputy", office.ask(RequestKind.EXEMPT, "sp.04", "KS-2026/9"));
        office.told.clear();

        store.clock().set("2026-03-03T08:00:00Z");
        office.round.run();

        assertThat(toldTo("director")).isEmpty();
    }

    private List<String> toldTo(String person) {
        return office.told.keySet().stream()
                .filter(key -> key.startsWith(Town.id(person).toString()))
                .toList();
    }

    private void renewAndFulfil(String code) {
        office.book.renew(code, nothingClassified(), office.seen(code));
        office.fulfil(code, "2026-03-02");
    }

    private List<Duty> year() {
        return office.dutySource.duties(query(), null, 10);
    }

    private DutyQuery query() {
        return DutyQuery.of(
                        null,
                        Scope.EVERYTHING,
                        Period.valueOf("2026"),
                        store.clock().instant())
                .of(Compartment.SECURITY_PROTECTION, Scope.EVERYTHING);
    }

    private static Doer holding(String role) {
        return new Doer(Town.id("x"), Map.of(role, Scope.EVERYTHING));
    }
}
