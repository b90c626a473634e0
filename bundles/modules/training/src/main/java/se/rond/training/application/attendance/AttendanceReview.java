// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.attendance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Cursor;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Invalid;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.Person;
import se.rond.persistence.UnitOfWork;
import se.rond.training.api.TrainingPermissions;
import se.rond.training.api.attendance.Confirmation;
import se.rond.training.api.attendance.DoubtState;
import se.rond.training.api.attendance.DoubtView;
import se.rond.training.api.attendance.ReviewingAttendance;
import se.rond.training.application.PastStaff;
import se.rond.training.application.TrainingDesk;
import se.rond.training.domain.Signature;
import se.rond.training.domain.attendance.Attendance;
import se.rond.training.domain.attendance.AttendanceRegister;
import se.rond.training.domain.attendance.DoubtfulRow;
import se.rond.training.domain.attendance.HeldSession;
import se.rond.training.domain.attendance.KnownCourse;

@Component
public final class AttendanceReview implements ReviewingAttendance {

    private static final Text ROW = new Text("Raden", "The row");

    /** Where the register says that a record came from: a list, and a person who looked at it. */
    private static final String FROM = "review";

    private final Attendance attendance;
    private final AttendanceRegister register;
    private final PastStaff past;
    private final TrainingDesk desk;
    private final UnitOfWork work;

    @Activate
    public AttendanceReview(
            @Reference Attendance attendance,
            @Reference AttendanceRegister register,
            @Reference PastStaff past,
            @Reference TrainingDesk desk,
            @Reference UnitOfWork work) {
        this.attendance = attendance;
        this.register = register;
        this.past = past;
        this.desk = desk;
        this.work = work;
    }

    @Override
    public Page<DoubtView> doubts(@Nullable DoubtState state, @Nullable UUID list, PageRequest request) {
        desk.requireEverywhere(TrainingPermissions.EDIT);
        Cursor after = request.cursor(2).orElse(null);
        UUID seen = after == null ? null : after.read(parts -> UUID.fromString(parts.part(0)));
        int line = after == null ? 0 : after.read(parts -> Integer.parseInt(parts.part(1)));
        return work.read(() -> {
            Map<String, Text> names = names();
            return Page.of(
                    attendance.doubts(state, list, seen, line, request.limit() + 1),
                    request.limit(),
                    row -> view(row, names),
                    last -> List.of(last.list().toString(), String.valueOf(last.line())));
        });
    }

    @Override
    public DoubtView confirm(UUID id, Confirmation confirmation, IfMatch seen) {
        desk.requireEverywhere(TrainingPermissions.EDIT);
        UnaryOperator<Person> then = work.read(() -> pastOf(id, confirmation.person()));
        return decide(id, seen, row -> {
            UUID whom = confirmation.person() == null ? row.onlyCandidate() : confirmation.person();
            if (desk.organisation().person(whom).isEmpty()) {
                throw new Invalid(
                        "/person",
                        "person-unknown",
                        "Personen finns inte i organisationsregistret.",
                        "There is no such person in the organisation register.");
            }
            if (row.confirm(whom, desk.sign())) {
                note(row, whom, then);
                attendance.forget(row);
            }
        });
    }

    /** Where whoever could be meant worked on the day of the row. */
    private UnaryOperator<Person> pastOf(UUID id, @Nullable UUID chosen) {
        DoubtfulRow row = attendance.doubt(id).orElseThrow(() -> new NotFound(ROW, id));
        return past.on(
                chosen == null ? Set.copyOf(row.candidates()) : Set.of(chosen),
                row.held().day());
    }

    private void note(DoubtfulRow row, UUID whom, UnaryOperator<Person> then) {
        HeldSession held = row.held();
        AttendanceRegister.Roll roll = register.roll(held);
        boolean known = roll.noted().contains(whom);
        if (!known) {
            roll.note(Map.of(whom, row.attended()), FROM, row.list(), then);
        }
        trail("confirm", row, Map.of("person", whom.toString(), "recorded", !known));
    }

    @Override
    public DoubtView reject(UUID id, IfMatch seen) {
        return decide(id, seen, row -> {
            if (row.reject(desk.sign())) {
                trail("reject", row, Map.of());
                attendance.forget(row);
            }
        });
    }

    private DoubtView decide(UUID id, IfMatch seen, java.util.function.Consumer<DoubtfulRow> decision) {
        desk.requireEverywhere(TrainingPermissions.EDIT);
        return work.write(() -> {
            DoubtfulRow row = attendance.doubt(id).orElseThrow(() -> new NotFound(ROW, id));
            if (row.state() == DoubtState.PENDING) {
                seen.require(row.version());
            }
            decision.accept(row);
            return view(row, names());
        });
    }

    private void trail(String what, DoubtfulRow row, Map<String, Object> after) {
        desk.recordPersonal(
                "attendance." + what,
                "attendance_row",
                row.id(),
                null,
                Map.of("state", DoubtState.PENDING.name()),
                after,
                null);
    }

    private Map<String, Text> names() {
        return register.courses().stream().collect(Collectors.toMap(KnownCourse::code, KnownCourse::name));
    }

    private DoubtView view(DoubtfulRow row, Map<String, Text> names) {
        Organisation organisation = desk.organisation();
        Shown shown = new Shown(organisation);
        Map<UUID, Person> people = organisation.people(row.candidates());
        Signature decided = row.decided();
        Function<UUID, @Nullable Person> person = id -> organisation.person(id).orElse(null);
        return new DoubtView(
                row.id(),
                row.list(),
                row.line(),
                row.held().day(),
                row.course(),
                names.getOrDefault(row.course(), Text.same(row.course())),
                row.number(),
                row.name(),
                row.email(),
                row.attended(),
                row.doubts(),
                row.candidates().stream()
                        .map(people::get)
                        .filter(Objects::nonNull)
                        .map(candidate -> shown.candidate(candidate, row.held().day()))
                        .toList(),
                row.state(),
                row.person() == null ? null : Shown.ref(person.apply(row.person())),
                shown.ref(decided),
                decided == null ? null : decided.at(),
                row.version());
    }
}
