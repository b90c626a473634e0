// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.api.CampaignPlan;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.domain.PlannedCampaign;
import se.rond.kernel.Invalid;
import se.rond.kernel.Text;
import se.rond.kernel.Violation;
import se.rond.organisation.Unit;

/** What a plan must be like; everything that is wrong is said at once. */
final class CampaignChecks {

    private static final int LONGEST_NAME = 120;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final GapPlaces places;
    private final List<Violation> broken = new ArrayList<>();

    private CampaignChecks(GapPlaces places) {
        this.places = places;
    }

    /** @param pack the set that the plan names; empty if there is none */
    static PlannedCampaign check(CampaignPlan plan, Optional<Pack> pack, GapPlaces places) {
        CampaignChecks checks = new CampaignChecks(places);
        String name = checks.name(plan.name());
        checks.year(plan.year());
        checks.dates(plan);
        Set<UUID> departments = checks.departments(Objects.requireNonNullElse(plan.departments(), List.of()));
        Map<String, UUID> answerers = checks.answerers(Objects.requireNonNullElse(plan.answerers(), Map.of()));
        Map<String, Integer> targets = Objects.requireNonNullElse(plan.targets(), Map.of());
        Pack set = pack.orElse(null);
        if (set == null) {
            checks.add("/pack", "pack-unknown", "Frågeuppsättningen finns inte.", "There is no such question set.");
        } else {
            checks.targets(targets, set);
        }
        if (set == null || !checks.broken.isEmpty()) {
            throw new Invalid(checks.broken);
        }
        return new PlannedCampaign(
                name,
                plan.year(),
                set,
                departments,
                answerers,
                targets,
                plan.opensOn(),
                plan.dueOn(),
                plan.reviewOn(),
                plan.compileOn());
    }

    private String name(@Nullable String name) {
        String words = name == null ? "" : name.strip();
        if (words.isEmpty() || words.length() > LONGEST_NAME) {
            add(
                    "/name",
                    "name-missing",
                    "Ge omgången ett namn på högst " + LONGEST_NAME + " tecken.",
                    "Give the campaign a name of at most " + LONGEST_NAME + " signs.");
        }
        return words;
    }

    private void year(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            add("/year", "year-out-of-range", "Ange ett år.", "Give a year.");
        }
    }

    private void dates(CampaignPlan plan) {
        @Nullable LocalDate[] days = {plan.opensOn(), plan.dueOn(), plan.reviewOn(), plan.compileOn()};
        String[] names = {"/opensOn", "/dueOn", "/reviewOn", "/compileOn"};
        LocalDate before = null;
        for (int i = 0; i < days.length; i++) {
            LocalDate day = days[i];
            if (day == null) {
                add(names[i], "date-missing", "Ange en dag.", "Give a day.");
            } else if (day.getYear() < plan.year() - 1 || day.getYear() > plan.year() + 1) {
                add(
                        names[i],
                        "date-out-of-range",
                        "Dagen ska ligga i omgångens år eller året bredvid.",
                        "The day must be in the year of the campaign or the one beside it.");
            } else if (before != null && day.isBefore(before)) {
                add(
                        names[i],
                        "dates-out-of-order",
                        "Dagarna ska komma i ordning: öppnar, lämnas in, granskas, sammanställs.",
                        "The days must come in order: opens, due, reviewed, compiled.");
            }
            before = day == null ? before : day;
        }
    }

    private Set<UUID> departments(List<String> names) {
        Set<UUID> units = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            unit(names.get(i), "/departments/" + i).ifPresent(unit -> units.add(unit.id()));
        }
        return units;
    }

    private Map<String, UUID> answerers(Map<String, String> names) {
        Map<String, UUID> units = new HashMap<>();
        names.forEach((answerer, name) -> {
            if (!PackNode.ANSWERERS.contains(answerer) || answerer.equals(AskedUnits.DEPARTMENT)) {
                add(
                        "/answerers/" + answerer,
                        "answerer-unknown",
                        "Svarande är central, it, hr, property eller procurement.",
                        "Those who answer are central, it, hr, property or procurement.");
            }
            unit(name, "/answerers/" + answerer).ifPresent(unit -> units.put(answerer, unit.id()));
        });
        return units;
    }

    private Optional<Unit> unit(String name, String pointer) {
        Optional<Unit> unit = places.find(name);
        if (unit.isEmpty()) {
            add(pointer, "unit-unknown", "Det finns ingen enhet " + name + ".", "There is no unit " + name + ".");
        }
        return unit;
    }

    private void targets(Map<String, Integer> targets, Pack pack) {
        Set<String> asked = pack.questions().stream().map(PackNode::ref).collect(Collectors.toSet());
        targets.forEach((ref, level) -> {
            if (!asked.contains(ref)) {
                add(
                        "/targets/" + ref,
                        "question-unknown",
                        "Frågan finns inte i uppsättningen.",
                        "The question is not in the set.");
            }
            if (!pack.scale().has(level)) {
                add(
                        "/targets/" + ref,
                        "level-out-of-range",
                        "Målet ligger inte på skalan.",
                        "The target is not on the scale.");
            }
        });
    }

    private void add(String pointer, String rule, String sv, String en) {
        broken.add(new Violation(pointer, rule, new Text(sv, en)));
    }
}
