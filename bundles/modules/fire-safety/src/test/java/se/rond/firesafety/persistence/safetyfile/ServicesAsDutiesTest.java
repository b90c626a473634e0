// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence.safetyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.access.Scope;
import se.rond.duties.Doer;
import se.rond.duties.Duty;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource;
import se.rond.duties.DutySource.Seen;
import se.rond.duties.DutyState;
import se.rond.firesafety.api.safetyfile.EquipmentGiven;
import se.rond.firesafety.api.safetyfile.EquipmentKind;
import se.rond.firesafety.api.safetyfile.ServiceDone;
import se.rond.firesafety.api.safetyfile.ServiceState;
import se.rond.firesafety.api.safetyfile.ServiceView;
import se.rond.firesafety.api.safetyfile.Withdrawal;
import se.rond.firesafety.application.safetyfile.SafetyFile;
import se.rond.firesafety.followup.EquipmentDuties;
import se.rond.kernel.IfMatch;
import se.rond.kernel.NotFound;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** The service of equipment is due until somebody has seen to it, and stays on record. */
@RunWith(Parameterized.class)
public class ServicesAsDutiesTest {

    @Test
    public void aServiceGoesFromUpcomingOverDueToLate() {
        extinguisher(file.school, "Släckare 1", "2025-04-01");

        assertThat(theOnly().state()).isEqualTo(DutyState.DUE);
        assertThat(theOnly().dueAt()).isEqualTo("2026-04-01T21:59:59Z");

        on("2026-03-01");
        assertThat(theOnly().state()).isEqualTo(DutyState.UPCOMING);
        on("2026-04-01");
        assertThat(theOnly().state()).as("the day itself is in time").isEqualTo(DutyState.DUE);
        on("2026-04-02");
        assertThat(theOnly().state()).isEqualTo(DutyState.LATE);
        assertThat(theOnly().name().en()).startsWith("Service of Släckare 1");
    }

    @Test
    public void whatWasDoneStaysAndTheNextOneIsDue() {
        UUID piece = extinguisher(file.school, "Släckare 1", "2025-02-01");

        file.equipment.serviced(piece, new ServiceDone(LocalDate.parse("2026-03-02"), "Omladdad"));

        assertThat(all()).extracting(Duty::state).containsExactly(DutyState.DONE_LATE, DutyState.UPCOMING);
        assertThat(services(piece))
                .extracting(ServiceView::state, ServiceView::dueOn, ServiceView::doneOn, ServiceView::late)
                .containsExactly(
                        tuple(ServiceState.DUE, LocalDate.parse("2027-03-02"), null, false),
                        tuple(ServiceState.DONE, LocalDate.parse("2026-02-01"), LocalDate.parse("2026-03-02"), true));
        assertThat(services(piece).get(1).note()).isEqualTo("Omladdad");
        assertThat(services(piece).get(1).recordedBy()).isNotNull();
    }

    @Test
    public void theSameServiceSentAgainIsTheSameService() {
        UUID piece = extinguisher(file.school, "Släckare 1", "2025-02-01");
        ServiceDone done = new ServiceDone(LocalDate.parse("2026-02-20"), "Omladdad");

        file.equipment.serviced(piece, done);
        file.equipment.serviced(piece, done);

        assertThat(services(piece))
                .extracting(ServiceView::state, ServiceView::dueOn)
                .containsExactly(
                        tuple(ServiceState.DUE, LocalDate.parse("2027-02-20")),
                        tuple(ServiceState.DONE, LocalDate.parse("2026-02-01")));
    }

    @Test
    public void aSecondServiceOnOneDayIsNotTheOneOfNextYear() {
        UUID piece = extinguisher(file.school, "Släckare 1", "2025-02-01");

        file.equipment.serviced(piece, new ServiceDone(LocalDate.parse("2026-02-20"), "Omladdad"));
        file.equipment.serviced(piece, new ServiceDone(LocalDate.parse("2026-02-20"), "Ny slang"));

        assertThat(all()).extracting(Duty::state).containsExactly(DutyState.DONE_LATE, DutyState.UPCOMING);
        assertThat(services(piece))
                .extracting(ServiceView::state)
                .containsExactly(ServiceState.DUE, ServiceState.DONE, ServiceState.DONE);
    }

    @Test
    public void aServiceThatNobodyHadToDoIsHistoryAndNoDuty() {
        UUID piece = file(file.school, "Dörr 1", null, null);

        file.equipment.serviced(piece, new ServiceDone(LocalDate.parse("2026-03-01"), null));

        assertThat(all()).isEmpty();
        assertThat(services(piece)).extracting(ServiceView::state).containsExactly(ServiceState.DONE);
    }

    @Test
    public void anotherIntervalMovesTheDayAndNoneEndsTheDuty() {
        UUID piece = extinguisher(file.school, "Släckare 1", "2025-04-01");

        change(piece, 24);
        assertThat(theOnly().dueAt()).isEqualTo("2027-04-01T21:59:59Z");

        change(piece, null);
        assertThat(all()).isEmpty();
        assertThat(services(piece)).extracting(ServiceView::state).containsExactly(ServiceState.CANCELLED);
    }

    @Test
    public void whatIsNotThereNeedsNoService() {
        UUID piece = extinguisher(file.school, "Släckare 1", "2025-02-01");

        file.equipment.removed(piece, new Withdrawal("Stulen"));

        assertThat(all()).isEmpty();
    }

    @Test
    public void theResponsibleOfThePremisesHasItAndNobodyElse() {
        extinguisher(file.school, "Släckare 1", "2025-04-01");
        file.as("strategist");
        extinguisher(file.home, "Släckare 1", "2025-04-01");

        Scope school = new Scope(false, Set.of(), Set.of(file.school));
        assertThat(page(query().by(new Doer(UUID.randomUUID(), Map.of("fire_safety_responsible", school)))))
                .extracting(Duty::premise)
                .containsExactly(file.school);
        assertThat(page(query().by(new Doer(UUID.randomUUID(), Map.of("fire_safety_inspector", school)))))
                .isEmpty();
        assertThat(page(DutyQuery.of(null, school, YEARS, query().asOf()))).hasSize(1);
        assertThat(page(DutyQuery.of("/KOMMUN/VON/", Scope.EVERYTHING, YEARS, query().asOf())))
                .extracting(Duty::premise)
                .containsExactly(file.home);
    }

    @Test
    public void everyCountIsTheNumberOfDutiesBehindIt() {
        file.as("strategist");
        for (int i = 0; i < 7; i++) {
            UUID piece = extinguisher(i % 2 == 0 ? file.school : file.home, "S" + i, "2025-0" + (i + 1) + "-15");
            if (i % 3 == 0) {
                file.equipment.serviced(piece, new ServiceDone(LocalDate.parse("2026-03-02"), null));
            }
        }

        List<Duty> listed = all();
        Map<String, DutyCount> byUnit = duties.countByUnit(query());
        Map<YearMonth, DutyCount> byMonth = duties.countByMonth(query());

        assertThat(listed).hasSize(10);
        assertThat(byUnit.values().stream().mapToLong(DutyCount::total).sum()).isEqualTo(10);
        assertThat(byMonth.values().stream().mapToLong(DutyCount::total).sum()).isEqualTo(10);
        for (DutyState state : DutyState.values()) {
            long expected =
                    listed.stream().filter(duty -> duty.state() == state).count();
            assertThat(page(query().in(Set.of(state)))).as("%s", state).hasSize((int) expected);
            assertThat(duties.countByMonth(query().in(Set.of(state))).values().stream()
                            .mapToLong(DutyCount::total)
                            .sum())
                    .as("%s", state)
                    .isEqualTo(expected);
        }
        assertThat(pages(3)).containsExactlyElementsOf(listed);
    }

    @Test
    public void aPieceThatIsNotSeenHasNoHistoryToSee() {
        UUID piece = extinguisher(file.school, "Släckare 1", "2025-04-01");

        file.as("stranger");

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> services(piece))
                .isInstanceOf(NotFound.class);
    }

    private UUID extinguisher(UUID premise, String label, String lastService) {
        return file(premise, label, 12, LocalDate.parse(lastService));
    }

    private UUID file(UUID premise, String label, Integer interval, LocalDate last) {
        UUID id = UUID.randomUUID();
        file.equipment.save(id, given(premise, label, interval, last), IfMatch.none());
        return id;
    }

    private void change(UUID piece, Integer interval) {
        long version = file.equipment.piece(piece).version();
        file.equipment.save(
                piece,
                given(file.school, "Släckare 1", interval, LocalDate.parse("2025-04-01")),
                IfMatch.version(version));
    }

    private static EquipmentGiven given(UUID premise, String label, Integer interval, LocalDate last) {
        return new EquipmentGiven(premise, EquipmentKind.EXTINGUISHER, label, "Korridoren", null, interval, last);
    }

    private void on(String day) {
        store.clock().set(day + "T08:00:00Z");
    }

    private DutyQuery query() {
        return DutyQuery.of(null, Scope.EVERYTHING, YEARS, store.clock().instant());
    }

    private List<Duty> all() {
        return page(query());
    }

    private Duty theOnly() {
        assertThat(all()).hasSize(1);
        return all().get(0);
    }

    private List<Duty> page(DutyQuery query) {
        return duties.duties(query, null, 100);
    }

    private List<Duty> pages(int each) {
        List<Duty> seen = new ArrayList<>();
        Seen after = null;
        List<Duty> page;
        do {
            page = duties.duties(query(), after, each);
            seen.addAll(page);
            after = page.isEmpty()
                    ? null
                    : new Seen(
                            seen.get(seen.size() - 1).dueAt(),
                            seen.get(seen.size() - 1).id());
        } while (!page.isEmpty());
        return seen;
    }

    private List<ServiceView> services(UUID piece) {
        return file.equipment.services(piece, PageRequest.first(10)).items();
    }

    private static final Period YEARS =
            new Period("years", LocalDate.parse("2025-01-01"), LocalDate.parse("2028-12-31"));

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private SafetyFile file;
    private DutySource duties;

    public ServicesAsDutiesTest(Database database) {
        store = new StoreRule(database, "fire-safety");
    }

    @Before
    public void givenTheFile() {
        store.clock().set("2026-03-02T08:00:00Z");
        file = StoredFile.on(store);
        duties = new EquipmentDuties(
                new JpaDutyServices(store.entities("fire-safety")), file.municipality, store.work());
    }
}
