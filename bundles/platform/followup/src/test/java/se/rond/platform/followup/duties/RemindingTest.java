// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.duties.Duty;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyKind;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource;
import se.rond.duties.DutyState;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.platform.followup.application.Confidants;
import se.rond.platform.followup.figures.AwayModules;
import se.rond.platform.followup.town.Badge;
import se.rond.platform.followup.town.MovableClock;
import se.rond.platform.followup.town.NoTransaction;
import se.rond.platform.followup.town.Town;

/** People are reminded of what they have to do: each occasion once. */
public class RemindingTest {

    @Test
    public void aDutyIsTakenUpWhenItOpensWhenItIsDueSoonAndWhenItIsLate() {
        givenADuty("2026-03-15");
        everyDayFrom("2026-02-25", 25);

        assertThat(box.subjectsTo(INSPECTOR)).containsExactly("Att göra: Rond", "Snart dags: Rond", "Försenat: Rond");
    }

    @Test
    public void twoNodesTellOnce() {
        givenADuty("2026-03-15");
        Reminders other = node();
        at("2026-03-13T08:00:00Z");

        int one = reminders.run();
        int two = other.run();

        assertThat(one).isEqualTo(1);
        assertThat(two).isZero();
        assertThat(box.told).hasSize(1);
    }

    @Test
    public void theNightOfTheClockChangeMovesNoDueDay() {
        // 29 March 2026 has 23 hours
        givenADuty("2026-03-29");
        at("2026-03-29T21:59:58Z");
        reminders.run();
        assertThat(box.subjectsTo(INSPECTOR)).containsExactly("Snart dags: Rond");

        at("2026-03-29T22:00:00Z");
        reminders.run();
        assertThat(box.subjectsTo(INSPECTOR)).containsExactly("Snart dags: Rond", "Försenat: Rond");
        assertThat(box.told.get(0).notice().body().sv()).contains("2026-03-29");
    }

    @Test
    public void theNightOfTwentyFiveHoursRemindsOnce() {
        givenADuty("2026-10-25");
        for (String moment : List.of("2026-10-24T23:30:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z")) {
            at(moment);
            reminders.run();
        }

        assertThat(box.subjectsTo(INSPECTOR)).containsExactly("Snart dags: Rond");
    }

    @Test
    public void aClockSetBackTellsNothingAgain() {
        givenADuty("2026-03-15");
        at("2026-03-16T08:00:00Z");
        reminders.run();
        at("2026-03-16T07:00:00Z");
        node().run();

        assertThat(box.told).hasSize(1);
    }

    @Test
    public void whatHasBeenLateForLongIsNoNews() {
        givenADuty("2026-03-15");
        at("2026-03-30T08:00:00Z");
        reminders.run();

        assertThat(box.told).isEmpty();
    }

    @Test
    public void withoutAnInspectorOfThePremisesTheNearestAboveIsReminded() {
        town = new Town();
        town.appoint("fire_safety_inspector", "BUN-F", "coordinator");
        givenADuty("2026-03-15");
        at("2026-03-14T08:00:00Z");
        node().run();

        assertThat(box.told).extracting(Mailbox.Told::person).containsExactly(Town.id("coordinator"));
    }

    @Test
    public void ofWhatIsKeptApartOnlyWhoMayReadItIsReminded() {
        town.person("ciso", "Cissi", "Ros", "KOMMUN");
        town.appoint("fire_safety_inspector", "L1", "ciso");
        badge.grantForUnit("ciso", "KOMMUN", "read_infosec_all");
        calendar.compartment = Compartment.INFOSEC;
        givenADuty("2026-03-15");
        at("2026-03-14T08:00:00Z");
        reminders.run();

        assertThat(box.told).extracting(Mailbox.Told::person).containsExactly(Town.id("ciso"));
        assertThat(box.told.get(0).notice().compartment()).isEqualTo(Compartment.INFOSEC);
    }

    private static final UUID INSPECTOR = Town.id("inspector");

    private final MovableClock clock = new MovableClock();
    private final Mailbox box = new Mailbox();
    private final Calendar calendar = new Calendar();
    private Town town = new Town();
    private Badge badge = new Badge(town);
    private Reminders reminders;

    @Before
    public void givenAnInspectorOfTheSchool() {
        town.appoint("fire_safety_inspector", "L1", "inspector");
        badge = new Badge(town);
        reminders = node();
    }

    private Reminders node() {
        return new Reminders(
                new DutySources(List.of(calendar), AwayModules.none(badge)),
                new Doers(town, clock),
                new Confidants(badge),
                box,
                new ReminderSettings(3, Duration.ofMinutes(10)),
                new NoTransaction(),
                badge,
                clock);
    }

    private void givenADuty(String due) {
        calendar.due = LocalDate.parse(due);
    }

    private void at(String moment) {
        clock.set(moment);
    }

    private void everyDayFrom(String day, int days) {
        for (int i = 0; i < days; i++) {
            clock.set(LocalDate.parse(day)
                    .plusDays(i)
                    .atTime(8, 0)
                    .atZone(Period.ZONE)
                    .toInstant());
            reminders.run();
        }
    }

    /** One duty, open for a fortnight before it is due. */
    private static final class Calendar implements DutySource {

        private LocalDate due = LocalDate.EPOCH;
        private Compartment compartment = Compartment.GENERAL;

        @Override
        public Set<Compartment> compartments() {
            return Set.of(compartment);
        }

        @Override
        public String module() {
            return "fire-safety";
        }

        @Override
        public List<Duty> duties(DutyQuery query, @Nullable Seen after, int limit) {
            List<Duty> found = new ArrayList<>();
            Instant dueAt = due.atTime(23, 59, 59).atZone(Period.ZONE).toInstant();
            Instant opens = due.minusDays(14).atStartOfDay(Period.ZONE).toInstant();
            DutyState state = dueAt.isBefore(query.asOf())
                    ? DutyState.LATE
                    : opens.isAfter(query.asOf()) ? DutyState.UPCOMING : DutyState.DUE;
            if (after == null && query.period().contains(due) && query.states().contains(state)) {
                found.add(Duty.of(
                                new DutyKind(module(), "check-round", Text.same("Rond")),
                                Town.id("round"),
                                Text.same("Rond"),
                                Town.id("ALSKOLAN"),
                                "/KOMMUN/BUN/BUN-F/ALSKOLAN/",
                                "/fire-safety/rounds/1")
                        .premise(Town.id("L1"))
                        .of("fire_safety_inspector")
                        .from(opens, dueAt)
                        .standing(state)
                        .ready());
            }
            return found;
        }

        @Override
        public Map<String, DutyCount> countByUnit(DutyQuery query) {
            return Map.of();
        }

        @Override
        public Map<YearMonth, DutyCount> countByMonth(DutyQuery query) {
            return Map.of();
        }
    }
}
