// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Ids;
import se.rond.platform.organisation.application.RegisterState;
import se.rond.platform.organisation.domain.Placements;
import se.rond.platform.organisation.domain.RegisteredPlacement;
import se.rond.platform.organisation.domain.RegisteredUnit;
import se.rond.platform.organisation.domain.UnitFacts;
import se.rond.platform.organisation.intake.UnitIntake.Told;
import se.rond.platform.organisation.persistence.JpaRegister;

/** Units to make and places to change. The past of a unit stays: a move ends one place and begins another. */
final class UnitPlan implements Plan {

    /** @param before its places; none for a new one */
    private record Change(UUID unit, String code, List<UnitFacts> before, List<UnitFacts> after) {

        boolean isNew() {
            return before.isEmpty();
        }

        UnitFacts last() {
            return after.get(after.size() - 1);
        }
    }

    private final JpaRegister store;
    private final Map<String, UUID> ids;
    private final List<Change> changes = new ArrayList<>();

    UnitPlan(Collection<Told> rows, RegisterState register, JpaRegister store, LocalDate today) {
        this.store = store;
        this.ids = new HashMap<>(register.unitsByCode());
        rows.forEach(told -> ids.computeIfAbsent(told.code(), code -> Ids.next()));
        for (Told told : rows) {
            if (told.row().isSound()) {
                plan(told, register, today);
            }
        }
    }

    private void plan(Told told, RegisterState register, LocalDate today) {
        UUID unit = Objects.requireNonNull(ids.get(told.code()));
        List<UnitFacts> before = register.places(unit);
        List<UnitFacts> after = Placements.after(before, facts(told), today);
        if (after.isEmpty()) {
            told.row()
                    .fault(
                            UnitIntake.FROM,
                            "contradicts-history",
                            "Enheten har flyttats sedan dess. Ange dagen då den fick sin nuvarande plats, eller dess"
                                    + " första dag.",
                            "The unit has moved since then. Give the day on which it came to where it is, or its first"
                                    + " day.");
        } else if (!after.equals(before)) {
            changes.add(new Change(unit, told.code(), before, after));
        }
    }

    private UnitFacts facts(Told told) {
        return new UnitFacts(
                parent(told.parent()),
                Objects.requireNonNull(told.kind()),
                Objects.requireNonNull(told.name()),
                Objects.requireNonNull(told.from()),
                told.to());
    }

    private @Nullable UUID parent(@Nullable String code) {
        return code == null ? null : ids.get(code);
    }

    @Override
    public int created() {
        return (int) changes.stream().filter(Change::isNew).count();
    }

    @Override
    public int changed() {
        return changes.size() - created();
    }

    @Override
    public void apply(ImportTrail trail) {
        for (Change change : changes) {
            if (change.isNew()) {
                create(change, trail);
            } else {
                change(change, trail);
            }
        }
        store.countChange();
    }

    private void create(Change change, ImportTrail trail) {
        store.add(new RegisteredUnit(change.unit(), change.code()));
        change.after().forEach(facts -> store.add(new RegisteredPlacement(change.unit(), facts)));
        Map<String, Object> after = change.last().all();
        after.put("code", change.code());
        trail.created("unit", change.unit(), change.unit(), after);
    }

    private void change(Change change, ImportTrail trail) {
        List<RegisteredPlacement> present = store.placementsOf(change.unit());
        for (int i = 0; i < change.after().size(); i++) {
            UnitFacts facts = change.after().get(i);
            if (i >= present.size()) {
                store.add(new RegisteredPlacement(change.unit(), facts));
            } else if (!present.get(i).facts().equals(facts)) {
                present.get(i).amend(facts);
            }
        }
        UnitFacts before = change.before().get(change.before().size() - 1);
        trail.changed("unit", change.unit(), change.unit(), before.to(change.last()));
    }
}
