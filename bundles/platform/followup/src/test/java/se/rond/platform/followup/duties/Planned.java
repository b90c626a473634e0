// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;
import se.rond.access.Place;
import se.rond.duties.Doer;
import se.rond.duties.Duty;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyKind;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource;
import se.rond.duties.DutyState;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.platform.followup.town.Town;

/** What a module has planned for the inspectors of premises: all of it, or of it what is asked for, in the order of duties. */
final class Planned implements DutySource {

    private static final String INSPECTOR = "fire_safety_inspector";
    private static final Comparator<Duty> ORDER =
            Comparator.comparing(Duty::dueAt).thenComparing(duty -> duty.id().toString());

    private final List<Duty> planned = new ArrayList<>();
    private final Town town;
    private final String module;
    private final String kind;
    private final Compartment compartment;

    Planned(Town town, String module, String kind) {
        this(town, module, kind, Compartment.GENERAL);
    }

    Planned(Town town, String module, String kind, Compartment compartment) {
        this.town = town;
        this.module = module;
        this.kind = kind;
        this.compartment = compartment;
    }

    UUID at(String unit, String premise, String due, DutyState state) {
        UUID id = Town.id(kind + planned.size());
        Text name = Text.same(kind + " " + premise);
        Instant dueAt = Instant.parse(due);
        planned.add(Duty.of(
                        new DutyKind(module, kind, Text.same(kind)),
                        id,
                        name,
                        Town.id(unit),
                        town.tree().unit(Town.id(unit)).orElseThrow().path(),
                        "/" + kind + "/" + id)
                .premise(Town.id(premise))
                .of(INSPECTOR)
                .from(dueAt.minusSeconds(86_400), dueAt)
                .standing(state)
                .ready());
        return id;
    }

    private List<Duty> asked(DutyQuery query) {
        return planned.stream()
                .filter(duty -> query.unitPath() == null || duty.unitPath().startsWith(query.unitPath()))
                .filter(duty -> query.scope().covers(place(duty)))
                .filter(duty -> isOf(query.doer(), duty))
                .filter(duty -> query.period().contains(LocalDate.ofInstant(duty.dueAt(), Period.ZONE)))
                .filter(duty -> query.states().contains(duty.state()))
                .sorted(ORDER)
                .toList();
    }

    private static boolean isOf(@Nullable Doer doer, Duty duty) {
        return doer == null || doer.scope(INSPECTOR).covers(place(duty));
    }

    private static Place place(Duty duty) {
        return new Place(duty.unit(), duty.premise());
    }

    @Override
    public String module() {
        return module;
    }

    @Override
    public Set<Compartment> compartments() {
        return Set.of(compartment);
    }

    @Override
    public List<Duty> duties(DutyQuery query, @Nullable Seen after, int limit) {
        return asked(query).stream()
                .filter(duty -> after == null || isAfter(duty, after))
                .limit(limit)
                .toList();
    }

    private static boolean isAfter(Duty duty, Seen seen) {
        int order = duty.dueAt().compareTo(seen.dueAt());
        return order > 0
                || (order == 0 && duty.id().toString().compareTo(seen.id().toString()) > 0);
    }

    @Override
    public Map<String, DutyCount> countByUnit(DutyQuery query) {
        return count(query, Duty::unitPath);
    }

    @Override
    public Map<YearMonth, DutyCount> countByMonth(DutyQuery query) {
        return count(query, duty -> YearMonth.from(LocalDate.ofInstant(duty.dueAt(), Period.ZONE)));
    }

    private <K> Map<K, DutyCount> count(DutyQuery query, Function<Duty, K> key) {
        return asked(query).stream()
                .collect(Collectors.toMap(key, duty -> DutyCount.of(duty.state(), 1), DutyCount::plus));
    }
}
