// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Ids;
import se.rond.organisation.Person;
import se.rond.training.api.RecordState;
import se.rond.training.domain.Checks;
import se.rond.training.domain.CourseVersion;
import se.rond.training.domain.Records;
import se.rond.training.domain.TrainingRecord;

/**
 * Notes who completed what, and who did not come: for whoever keeps the register, and for lists from outside. Works within the
 * running unit of work; nothing is noted twice.
 */
@Component(service = Completing.class)
public final class Completing {

    private final Records records;
    private final Staff staff;
    private final TrainingDesk desk;

    @Activate
    public Completing(@Reference Records records, @Reference Staff staff, @Reference TrainingDesk desk) {
        this.records = records;
        this.staff = staff;
        this.desk = desk;
    }

    /**
     * What became of it.
     *
     * @param created whether it was not noted until now
     */
    public record Noted(TrainingRecord entry, boolean created) {}

    /** Whether the person has completed that version that day, even if it was revoked later. */
    public boolean isCompleted(UUID person, CourseVersion version, LocalDate day) {
        return records.byKey(TrainingRecord.completionKey(person, version.id(), day))
                .isPresent();
    }

    /**
     * The person completed it that day, enrolled or not.
     *
     * @param id of the record if it is a new one
     * @param from what it was imported from
     */
    public Noted completed(
            UUID id,
            Person person,
            CourseVersion version,
            LocalDate day,
            @Nullable UUID session,
            @Nullable String from) {
        Catalogue.refuseIfRestricted(version);
        Optional<TrainingRecord> done = records.byKey(TrainingRecord.completionKey(person.id(), version.id(), day));
        if (done.isPresent()) {
            return new Noted(done.get(), false);
        }
        TrainingRecord entry = Optional.ofNullable(session)
                .flatMap(at -> records.byKey(TrainingRecord.placeKey(at, person.id())))
                .filter(place -> place.state() == RecordState.ENROLLED)
                .orElseGet(() -> add(id, person, version, day, session, from));
        complete(entry, version, day);
        return new Noted(entry, true);
    }

    /** One that has a place, whatever it was enrolled for, is completed on a day. */
    void complete(TrainingRecord entry, CourseVersion version, LocalDate day) {
        Map<String, Object> before = entry.trace();
        Person person = desk.person(entry.person());
        new Checks().notLongAgo(day, desk.today(), "/completedOn").refuse();
        if (entry.complete(day, version, staff.trainee(person, day), desk.today(), desk.sign())) {
            note("record.complete", entry, before, null);
        }
    }

    /** The person had a place, or was expected, and did not come. */
    public Noted missed(Person person, CourseVersion version, LocalDate day, UUID session, @Nullable String from) {
        Catalogue.refuseIfRestricted(version);
        Optional<TrainingRecord> known = records.at(session, person.id())
                .filter(entry -> entry.state() != RecordState.CANCELLED)
                .or(() -> records.byKey(TrainingRecord.completionKey(person.id(), version.id(), day)));
        if (known.isPresent() && known.get().state() != RecordState.ENROLLED) {
            return new Noted(known.get(), false);
        }
        TrainingRecord entry = known.orElseGet(() -> add(Ids.next(), person, version, day, session, from));
        end(entry, RecordState.NO_SHOW);
        return new Noted(entry, true);
    }

    void end(TrainingRecord entry, RecordState state) {
        Map<String, Object> before = entry.trace();
        if (entry.become(state, desk.sign())) {
            note("record." + state.name().toLowerCase(Locale.ROOT), entry, before, null);
        }
    }

    void note(String what, TrainingRecord entry, Map<String, Object> before, @Nullable String reason) {
        desk.recordPersonal(what, "training-record", entry.id(), entry.unit(), before, entry.trace(), reason);
    }

    private TrainingRecord add(
            UUID id,
            Person person,
            CourseVersion version,
            LocalDate day,
            @Nullable UUID session,
            @Nullable String from) {
        TrainingRecord entry =
                new TrainingRecord(id, staff.trainee(person, day), version, session, day, from, desk.sign());
        records.add(entry);
        return entry;
    }
}
