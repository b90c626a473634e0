// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rond.figures.FigureQuery;
import se.rond.figures.FindingNumbers;
import se.rond.firesafety.api.safetyfile.EventGiven;
import se.rond.firesafety.api.safetyfile.EventType;
import se.rond.firesafety.application.FireSafety;
import se.rond.firesafety.domain.RoundSite;
import se.rond.firesafety.domain.Signature;
import se.rond.firesafety.domain.safetyfile.FireEvent;
import se.rond.firesafety.persistence.StoredFireSafety;
import se.rond.kernel.Period;
import se.rond.organisation.Premise;
import se.rond.organisation.UnitKind;
import se.rond.platform.persistence.testing.StoreRule;

/** Three generated years with a reorganisation in the middle, and every figure of them counted by hand. */
final class ThreeYears implements FindingNumbers {

    private static final LocalDate REORGANISED = LocalDate.parse("2025-02-01");

    private record Made(UUID premise, String path, LocalDate dueOn, String state, String counting, Instant submitted) {}

    private record Happened(String path, LocalDate day, EventType type) {}

    private record Found(String path, LocalDate day) {}

    private final Random chance = new Random(20250201);
    private final List<Made> made = new ArrayList<>();
    private final List<Happened> happened = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private final StoreRule store;
    final StoredFireSafety stored;
    final FireSafety fire;

    ThreeYears(StoreRule store) {
        this.store = store;
        store.clock().set("2026-08-15T08:00:00Z");
        stored = new StoredFireSafety(store);
        fire = stored.fire;
        fire.municipality.unit("FORSKOLA", "BUN", UnitKind.UNIT);
        List.of("L3", "L4").forEach(code -> fire.municipality.premise(code, "preschool", "FORSKOLA"));
        fire.municipality.premise("L5", "school_primary", "SKOLA");
        fire.municipality.unit("KONTOR", "VON", UnitKind.UNIT);
        fire.municipality.premise("L6", "office", "KONTOR");
        fire.as("strategist");
        store.work().write(() -> {
            for (LocalDate day = LocalDate.parse("2023-08-15");
                    day.getYear() < 2027 && day.isBefore(LocalDate.parse("2026-08-01"));
                    day = day.plusMonths(1)) {
                if (day.isAfter(REORGANISED) && day.minusMonths(1).isBefore(REORGANISED)) {
                    fire.municipality.unit("SKOLA", "VON", UnitKind.UNIT);
                }
                aMonth(day);
            }
            return made.size();
        });
    }

    private void aMonth(LocalDate day) {
        for (Premise premise : fire.municipality.premises()) {
            String path =
                    fire.municipality.unit(premise.occupant()).orElseThrow().path();
            for (int list = 0; list < 2; list++) {
                aRound(premise, path, day.plusDays(chance.nextInt(28) - 14L));
            }
            if (chance.nextInt(4) == 0) {
                anEvent(premise, path, day.plusDays(chance.nextInt(28) - 14L));
            }
            for (int i = chance.nextInt(3); i > 0; i--) {
                found.add(new Found(path, day.plusDays(chance.nextInt(28) - 14L)));
            }
        }
    }

    private void aRound(Premise premise, String path, LocalDate dueOn) {
        int lot = chance.nextInt(10);
        String counting = lot < 5
                ? "ON_TIME"
                : lot < 7 ? "LATE" : List.of("MISSED", "CANCELLED", "EXTRA").get(lot - 7);
        boolean submitted = lot < 7 || lot == 9;
        String state = submitted ? chance.nextInt(5) == 0 ? "SUBMITTED" : "APPROVED" : counting;
        Instant at = dueOn.plusDays(lot < 5 ? -2 : 3)
                .atTime(10, chance.nextInt(60))
                .atZone(Period.ZONE)
                .toInstant();
        made.add(new Made(premise.id(), path, dueOn, state, counting, submitted ? at : null));
        insert(premise, path, made.get(made.size() - 1));
    }

    private void insert(Premise premise, String path, Made round) {
        String id = UUID.randomUUID().toString();
        Instant due = round.dueOn().plusDays(1).atStartOfDay(Period.ZONE).toInstant();
        Query insert = entities()
                .createNativeQuery("INSERT INTO FIRE_SAFETY.ROUND (ID, SLOT, IS_EXTRA, PREMISE, UNIT, UNIT_PATH,"
                        + " CHECKLIST, FREQUENCY, PERIOD_LABEL, OPENS_AT, DUE_ON, DUE_AT, CLOSES_AT, STATE, COUNTING,"
                        + " TOTAL_POINTS, MANDATORY_POINTS, ANSWERED_POINTS, DEFICIENCIES, IS_CRITICAL, IS_INCOMPLETE,"
                        + " VERSION" + (round.submitted() == null ? "" : ", FIRST_SUBMITTED_AT") + ") VALUES ('" + id
                        + "', '" + id + "', " + round.counting().equals("EXTRA") + ", '" + premise.id() + "', '"
                        + premise.occupant() + "', '" + path + "', '" + id + "', 'MONTHLY', '2025-01', "
                        + moment(due.minusSeconds(86_400)) + ", DATE('" + round.dueOn() + "'), " + moment(due) + ", "
                        + moment(due) + ", '" + round.state() + "', '" + round.counting()
                        + "', 1, 1, 1, 0, FALSE, FALSE, 1"
                        + (round.submitted() == null ? "" : ", " + moment(round.submitted())) + ")");
        insert.executeUpdate();
    }

    private static String moment(Instant at) {
        return "CAST('" + at.toString().replace('T', ' ').replace("Z", "") + "' AS TIMESTAMP)";
    }

    private void anEvent(Premise premise, String path, LocalDate day) {
        EventType type = EventType.values()[chance.nextInt(4)];
        Instant at = day.atTime(12, 0).atZone(Period.ZONE).toInstant();
        RoundSite site = new RoundSite(
                premise.id(), fire.municipality.unit(premise.occupant()).orElseThrow());
        entities()
                .persist(new FireEvent(
                        UUID.randomUUID(),
                        site,
                        new EventGiven(premise.id(), at, type, null, false, false, null),
                        new Signature(fire.people.caller(), store.clock().instant())));
        happened.add(new Happened(path, day, type));
    }

    private EntityManager entities() {
        return store.entities("fire-safety");
    }

    /** Where there was a round. */
    Set<String> paths() {
        return made.stream().map(Made::path).collect(Collectors.toSet());
    }

    /** Numerator and denominator, which is -1 where there is none. */
    long[] byHand(String figure, String path, Period period) {
        Stream<Made> due = made.stream()
                .filter(round -> period.contains(round.dueOn()))
                .filter(round -> !Set.of("CANCELLED", "EXTRA").contains(round.counting()));
        return switch (figure) {
            case "k.sba.01" -> {
                List<Made> below =
                        due.filter(round -> round.path().startsWith(path)).toList();
                yield new long[] {onTime(below), below.size()};
            }
            case "k.sba.02" -> {
                List<List<Made>> premises = where(due, Comparator.comparing(Made::dueOn), path);
                yield new long[] {
                    premises.stream().filter(all -> onTime(all) == all.size()).count(), premises.size()
                };
            }
            case "k.sba.07" -> {
                Stream<Made> approved = made.stream()
                        .filter(round -> round.state().equals("APPROVED"))
                        .filter(round -> period.contains(LocalDate.ofInstant(round.submitted(), Period.ZONE)));
                yield new long[] {
                    count(found, path, period),
                    where(approved, Comparator.comparing(Made::submitted), path).size()
                };
            }
            default ->
                new long[] {
                    happened.stream()
                            .filter(event -> event.path().startsWith(path) && period.contains(event.day()))
                            .count(),
                    -1
                };
        };
    }

    /** The rounds of each premises whose last one belongs to the path. */
    private static List<List<Made>> where(Stream<Made> rounds, Comparator<Made> order, String path) {
        return rounds.collect(Collectors.groupingBy(Made::premise)).values().stream()
                .filter(all -> all.stream().max(order).orElseThrow().path().startsWith(path))
                .toList();
    }

    private static long onTime(List<Made> rounds) {
        return rounds.stream()
                .filter(round -> round.counting().equals("ON_TIME"))
                .count();
    }

    private static long count(List<Found> found, String path, Period period) {
        return found.stream()
                .filter(one -> one.path().startsWith(path) && period.contains(one.day()))
                .count();
    }

    @Override
    public long reported(String module, FigureQuery query) {
        return count(found, query.unitPath(), query.period());
    }

    @Override
    public Map<String, Long> reportedByPath(String module, FigureQuery query, List<String> paths) {
        Map<String, Long> counts = new HashMap<>();
        paths.forEach(path -> counts.put(path, count(found, path, query.period())));
        return counts;
    }
}
