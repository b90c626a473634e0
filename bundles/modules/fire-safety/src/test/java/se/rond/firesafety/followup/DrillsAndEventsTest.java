// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureQuery;
import se.rond.figures.FindingNumbers;
import se.rond.firesafety.api.FigureRecordView;
import se.rond.firesafety.api.safetyfile.DrillEvaluation;
import se.rond.firesafety.api.safetyfile.DrillHeld;
import se.rond.firesafety.api.safetyfile.DrillPlan;
import se.rond.firesafety.api.safetyfile.EventGiven;
import se.rond.firesafety.api.safetyfile.EventType;
import se.rond.firesafety.api.safetyfile.EventView;
import se.rond.firesafety.api.safetyfile.FileFilter;
import se.rond.firesafety.api.safetyfile.Withdrawal;
import se.rond.firesafety.application.RoundStatistics;
import se.rond.firesafety.application.safetyfile.SafetyFile;
import se.rond.firesafety.persistence.JpaPlaceCounts;
import se.rond.firesafety.persistence.JpaRoundCounts;
import se.rond.firesafety.persistence.safetyfile.StoredFile;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.organisation.UnitKind;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/**
 * Three school years of drills and events, recorded as people record them: the figures agree with a count by hand at every
 * level, and each leads down to as many records as it says.
 */
@RunWith(Parameterized.class)
public class DrillsAndEventsTest {

    private static final List<String> SCHOOLS = List.of("SKOLA", "FORSKOLA", "GYMNASIET", "OSTRA");
    private static final List<String> LEVELS = List.of("/KOMMUN/", "/KOMMUN/BUN/", "/KOMMUN/VON/");
    private static final List<String> YEARS = List.of("2023/2024", "2024/2025", "2025/2026");

    @Test
    public void schoolsWithADrillInEachTermAgreeWithACountByHand() {
        for (String year : YEARS) {
            int first = Integer.parseInt(year.substring(0, 4));
            Set<String> done = new HashSet<>(drilled(first + "-08-01", first + "-12-31"));
            done.retainAll(drilled((first + 1) + "-01-01", (first + 1) + "-07-31"));

            FigureCount count = places.count("k.sba.09", query("/KOMMUN/", year));

            assertThat(count.denominator()).as(year).isEqualTo(SCHOOLS.size());
            assertThat(count.numerator()).as(year + " " + done).isEqualTo(done.size());
            assertThat(units(year, true)).as(year).isEqualTo(done);
        }
        assertThat(YEARS)
                .as("some hold both drills")
                .anySatisfy(year -> assertThat(units(year, true)).isNotEmpty());
        assertThat(YEARS)
                .as("some do not")
                .anySatisfy(year -> assertThat(units(year, false)).isNotEmpty());
    }

    @Test
    public void theSchoolYearIsTheOneInWhichThePeriodEnds() {
        assertThat(places.count("k.sba.09", query("/KOMMUN/", "2025-Q1")).numerator())
                .isEqualTo(
                        places.count("k.sba.09", query("/KOMMUN/", "2024/2025")).numerator());
        assertThat(places.count("k.sba.09", query("/KOMMUN/", "2025-Q4")).numerator())
                .isEqualTo(
                        places.count("k.sba.09", query("/KOMMUN/", "2025/2026")).numerator());
    }

    @Test
    public void theSchoolsBelowAddUpToThoseAbove() {
        List<String> leaves = SCHOOLS.stream().map(this::path).toList();
        for (String year : YEARS) {
            FigureCount whole = places.count("k.sba.09", query("/KOMMUN/", year));
            Map<String, FigureCount> parts = places.countByPath("k.sba.09", query("/KOMMUN/", year), leaves);
            assertThat(parts.values().stream().mapToLong(FigureCount::numerator).sum())
                    .isEqualTo(whole.numerator());
            assertThat(parts.values().stream()
                            .mapToLong(FigureCount::denominator)
                            .sum())
                    .isEqualTo(whole.denominator());
        }
    }

    @Test
    public void theListOfEventsIsAsLongAsTheFigureSays() {
        for (String period : List.of("2023/2024", "2024", "2025-T2", "2025-Q1", "2025-03", "2024-12-10..2025-02-20")) {
            for (String path : LEVELS) {
                FigureCount count = events.count("k.sba.10", query(path, period));
                List<EventView> listed = listed(path, Period.valueOf(period));

                assertThat(listed).as(period + " " + path).hasSize((int) count.numerator());
                for (EventType type : EventType.values()) {
                    assertThat(count.parts().get("event." + type.name().toLowerCase(java.util.Locale.ROOT)))
                            .as(type + " " + period + " " + path)
                            .isEqualTo(listed.stream()
                                    .filter(event -> event.type() == type)
                                    .count());
                }
            }
        }
        assertThat(events.count("k.sba.10", query("/KOMMUN/", "2024")).numerator())
                .isPositive();
    }

    @Test
    public void whatWasWithdrawnIsInNeitherFigureNorList() {
        EventView event = listed("/KOMMUN/", Period.valueOf("2024")).get(0);
        long before = events.count("k.sba.10", query("/KOMMUN/", "2024")).numerator();

        file.events.withdraw(event.id(), new Withdrawal("Övning, inte larm"));

        assertThat(events.count("k.sba.10", query("/KOMMUN/", "2024")).numerator())
                .isEqualTo(before - 1);
        assertThat(listed("/KOMMUN/", Period.valueOf("2024"))).hasSize((int) before - 1);
    }

    // the list, as its address asks for it

    private List<EventView> listed(String path, Period period) {
        assertThat(events.records("k.sba.10", query(path, period.label())))
                .startsWith("/api/fire-safety/v1/events?state=valid&unitPath=")
                .endsWith("&from=" + period.from() + "&to=" + period.to());
        FileFilter filter = new FileFilter(null, null, path, period.from(), period.to(), Set.of("valid"));
        List<EventView> found = new ArrayList<>();
        String after = null;
        do {
            Page<EventView> page = file.events.events(filter, null, null, new PageRequest(7, after, null));
            found.addAll(page.items());
            after = page.next();
        } while (after != null);
        return found;
    }

    private Set<String> units(String period, boolean counted) {
        return places.records("k.sba.09", query("/KOMMUN/", period), PageRequest.first(500)).items().stream()
                .filter(unit -> unit.counted() == counted)
                .map(FigureRecordView::code)
                .collect(Collectors.toSet());
    }

    // the same by hand

    private record Held(String unit, LocalDate day, boolean evaluated) {}

    private final List<Held> held = new ArrayList<>();

    private Set<String> drilled(String from, String to) {
        return held.stream()
                .filter(Held::evaluated)
                .filter(drill -> !drill.day().isBefore(LocalDate.parse(from)))
                .filter(drill -> !drill.day().isAfter(LocalDate.parse(to)))
                .map(Held::unit)
                .collect(Collectors.toSet());
    }

    // the years

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private final Random chance = new Random(20260601);
    private SafetyFile file;
    private PlaceFigures places;
    private EventFigures events;

    public DrillsAndEventsTest(Database database) {
        store = new StoreRule(database, "fire-safety");
    }

    @Before
    public void givenThreeSchoolYears() {
        store.clock().set("2026-08-15T08:00:00Z");
        file = StoredFile.on(store);
        file.municipality.unit("FORSKOLA", "BUN", UnitKind.UNIT);
        file.municipality.unit("GYMNASIET", "BUN", UnitKind.UNIT);
        file.municipality.unit("OSTRA", "VON", UnitKind.UNIT);
        file.municipality.premise("L3", "preschool", "FORSKOLA");
        file.municipality.premise("L4", "school_upper_secondary", "GYMNASIET");
        file.municipality.premise("L5", "school_primary", "OSTRA");
        file.municipality.premise("L6", "school_primary", "OSTRA");
        file.as("strategist");
        RoundStatistics statistics = new RoundStatistics(
                new JpaRoundCounts(store.entities("fire-safety")),
                new JpaPlaceCounts(store.entities("fire-safety")),
                store.work(),
                store.clock());
        places = new PlaceFigures(statistics, new PlaceNames(file.municipality), new NoFindings(), file.people);
        events = new EventFigures(statistics);
        for (LocalDate month = LocalDate.parse("2023-08-01");
                month.isBefore(LocalDate.parse("2026-08-01"));
                month = month.plusMonths(1)) {
            aMonth(month);
        }
    }

    private void aMonth(LocalDate month) {
        for (var premise : file.municipality.premises()) {
            String unit =
                    file.municipality.unit(premise.occupant()).orElseThrow().code();
            if (SCHOOLS.contains(unit) && chance.nextInt(7) == 0) {
                aDrill(premise.id(), unit, month.plusDays(chance.nextInt(28)), chance.nextInt(4) > 0);
            }
            if (chance.nextInt(3) == 0) {
                anEvent(premise.id(), month.plusDays(chance.nextInt(28)));
            }
        }
    }

    private void aDrill(UUID premise, String unit, LocalDate day, boolean evaluated) {
        UUID id = UUID.randomUUID();
        file.drills.plan(id, new DrillPlan(premise, day, true), IfMatch.of(null));
        file.drills.hold(id, new DrillHeld(at(day), 100, 120));
        if (evaluated) {
            file.drills.evaluate(id, new DrillEvaluation("Alla kom ut"));
        }
        held.add(new Held(unit, day, evaluated));
    }

    private void anEvent(UUID premise, LocalDate day) {
        EventType type = EventType.values()[chance.nextInt(4)];
        file.events.save(
                UUID.randomUUID(), new EventGiven(premise, at(day), type, null, false, false, null), IfMatch.of(null));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(Period.ZONE).toInstant();
    }

    private String path(String unit) {
        return file.municipality.unitByCode(unit).orElseThrow().path();
    }

    private FigureQuery query(String path, String period) {
        return new FigureQuery(path, null, Period.valueOf(period), store.clock().instant());
    }

    /** Neither drills nor events are compared with findings. */
    private static final class NoFindings implements FindingNumbers {

        @Override
        public long reported(String module, FigureQuery query) {
            return 0;
        }

        @Override
        public Map<String, Long> reportedByPath(String module, FigureQuery query, List<String> paths) {
            return Map.of();
        }
    }
}
