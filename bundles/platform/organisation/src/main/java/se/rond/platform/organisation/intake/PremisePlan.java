// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Ids;
import se.rond.platform.organisation.application.KnownPremise;
import se.rond.platform.organisation.application.RegisterState;
import se.rond.platform.organisation.domain.Facts;
import se.rond.platform.organisation.domain.RegisteredOccupancy;
import se.rond.platform.organisation.domain.RegisteredPremise;
import se.rond.platform.organisation.intake.PremiseIntake.Told;
import se.rond.platform.organisation.persistence.JpaRegister;

/** Premises to make and to change. A new user of a premise is that from today on; who used it before stays known. */
final class PremisePlan implements Plan {

    private record Change(Told told, @Nullable KnownPremise before) {}

    private final JpaRegister store;
    private final LocalDate today;
    private final List<Change> created = new ArrayList<>();
    private final List<Change> changed = new ArrayList<>();

    PremisePlan(List<Told> rows, RegisterState register, JpaRegister store, LocalDate today) {
        this.store = store;
        this.today = today;
        for (Told told : rows) {
            KnownPremise before = register.known(told.code()).orElse(null);
            if (!told.row().isSound()) {
                continue;
            }
            if (before == null) {
                created.add(new Change(told, null));
            } else if (!before.facts().equals(told.facts())
                    || !before.occupant(today).equals(told.occupant())) {
                changed.add(new Change(told, before));
            }
        }
    }

    @Override
    public int created() {
        return created.size();
    }

    @Override
    public int changed() {
        return changed.size();
    }

    @Override
    public void apply(ImportTrail trail) {
        created.forEach(change -> create(change.told(), trail));
        for (Change change : changed) {
            if (change.before() != null) {
                change(change.told(), change.before(), trail);
            }
        }
        store.countChange();
    }

    private void create(Told told, ImportTrail trail) {
        UUID id = Ids.next();
        store.add(new RegisteredPremise(id, told.code(), told.facts()));
        store.add(RegisteredOccupancy.primary(id, told.occupant(), told.facts().activeFrom()));
        Map<String, Object> after = told.facts().all();
        after.put("code", told.code());
        after.put("occupant", told.occupant().toString());
        trail.created("premise", id, told.occupant(), after);
    }

    private void change(Told told, KnownPremise before, ImportTrail trail) {
        Facts.Difference difference = before.facts().to(told.facts());
        if (!difference.after().isEmpty()) {
            store.premise(before.id()).change(told.facts());
        }
        UUID occupant = before.occupant(today);
        if (!occupant.equals(told.occupant())) {
            occupy(before.id(), told.occupant());
            difference.before().put("occupant", occupant.toString());
            difference.after().put("occupant", told.occupant().toString());
        }
        trail.changed("premise", before.id(), told.occupant(), difference);
    }

    private void occupy(UUID premise, UUID unit) {
        List<RegisteredOccupancy> uses = store.occupanciesOf(premise).stream()
                .filter(RegisteredOccupancy::isPrimary)
                .toList();
        RegisteredOccupancy last = uses.get(uses.size() - 1);
        if (last.validFrom().isBefore(today)) {
            last.endBefore(today);
            store.add(RegisteredOccupancy.primary(premise, unit, today));
        } else {
            last.takeOver(unit);
        }
    }
}
