// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.IfMatch;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;
import se.rond.kernel.Text;
import se.rond.organisation.Person;
import se.rond.persistence.UnitOfWork;
import se.rond.training.api.AbsenceGiven;
import se.rond.training.api.AbsenceView;
import se.rond.training.api.KeepingAbsences;
import se.rond.training.api.TrainingPermissions;
import se.rond.training.domain.Absence;
import se.rond.training.domain.Absences;
import se.rond.training.domain.Checks;

@Component
public final class AbsenceBook implements KeepingAbsences {

    private static final Text ABSENCE = new Text("Frånvaron", "The absence");

    private final Absences absences;
    private final Staff staff;
    private final TrainingDesk desk;
    private final UnitOfWork work;

    @Activate
    public AbsenceBook(
            @Reference Absences absences,
            @Reference Staff staff,
            @Reference TrainingDesk desk,
            @Reference UnitOfWork work) {
        this.absences = absences;
        this.staff = staff;
        this.desk = desk;
        this.work = work;
    }

    @Override
    public Page<AbsenceView> absences(PageRequest request) {
        desk.requireEverywhere(TrainingPermissions.EDIT);
        Absences.Seen after = request.cursor(2)
                .map(cursor -> cursor.read(
                        parts -> new Absences.Seen(LocalDate.parse(parts.part(0)), UUID.fromString(parts.part(1)))))
                .orElse(null);
        return work.read(() -> {
            List<Absence> rows = absences.page(desk.today(), after, request.limit() + 1);
            Staff.Names names = staff.names(rows.stream().map(Absence::person).toList());
            return Page.of(
                    rows,
                    request.limit(),
                    row -> view(row, names),
                    last -> List.of(last.from().toString(), last.id().toString()));
        });
    }

    private static AbsenceView view(Absence row, Staff.Names names) {
        return new AbsenceView(row.id(), names.ref(row.person()), row.from(), row.to(), row.version());
    }

    @Override
    public Saved<AbsenceView> save(UUID id, AbsenceGiven given, IfMatch seen) {
        desk.requireEverywhere(TrainingPermissions.EDIT);
        boolean created = work.write(() -> put(id, given, seen));
        return work.read(() -> {
            Absence saved = require(id);
            return new Saved<>(view(saved, staff.names(List.of(saved.person()))), created);
        });
    }

    private boolean put(UUID id, AbsenceGiven given, IfMatch seen) {
        Person person = desk.person(given.person());
        absences.takeTurn(person.id());
        Optional<Absence> known = absences.find(id);
        if (known.isPresent() && known.get().says(given)) {
            return false;
        }
        check(given);
        refuseIfAwayAlready(id, given);
        if (known.isPresent()) {
            seen.require(known.get().version());
            known.get().take(given, desk.sign());
        } else {
            absences.add(new Absence(id, given, desk.sign()));
        }
        note(known.isPresent() ? "absence.change" : "absence.create", id, person);
        return known.isEmpty();
    }

    private void check(AbsenceGiven given) {
        Checks checks = new Checks()
                .notLongAgo(given.from(), desk.today(), "/from")
                .notFarAhead(given.from(), desk.today(), "/from");
        if (given.to() != null) {
            checks.notFarAhead(given.to(), desk.today(), "/to");
        }
        checks.refuse();
    }

    private void refuseIfAwayAlready(UUID id, AbsenceGiven given) {
        if (absences.of(given.person()).stream().anyMatch(other -> !other.id().equals(id) && other.touches(given))) {
            throw new RuleBroken(
                    "absence-overlaps",
                    "Personen har redan en frånvaro som omfattar någon av dagarna. Ändra den i stället.",
                    "The person has an absence on some of those days already. Change that one instead.");
        }
    }

    @Override
    public void remove(UUID id) {
        desk.requireEverywhere(TrainingPermissions.EDIT);
        work.write(() -> absences.find(id).ifPresent(absence -> {
            absences.remove(absence);
            note("absence.remove", id, desk.person(absence.person()));
        }));
    }

    private Absence require(UUID id) {
        return absences.find(id).orElseThrow(() -> new NotFound(ABSENCE, id));
    }

    /** The trail says that it was noted, not when somebody was away. */
    private void note(String what, UUID id, Person person) {
        desk.recordPersonal(what, "absence", id, person.unit(), Map.of(), Map.of("person", person.id()), null);
    }
}
