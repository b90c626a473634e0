// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Ids;
import se.rond.kernel.IfMatch;
import se.rond.kernel.RuleBroken;
import se.rond.organisation.Person;
import se.rond.training.api.RecordGiven;
import se.rond.training.api.RecordState;
import se.rond.training.domain.Checks;
import se.rond.training.domain.CourseVersion;
import se.rond.training.domain.RecordKeys;
import se.rond.training.domain.Records;
import se.rond.training.domain.Trainee;
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

    /**
     * What was sent under an id that is there already: the same again, whatever became of it afterwards.
     *
     * @throws RuleBroken of rule {@code record-id-taken} if it is something else
     */
    static Noted same(TrainingRecord known, RecordGiven given) {
        String reference = Checks.kept(given.certificateRef());
        if (!known.person().equals(given.person())
                || !known.course().equals(given.course())
                || !given.completedOn().equals(known.completedOn())
                || reference != null && !reference.equals(known.certificateRef())) {
            throw new RuleBroken(
                    "record-id-taken",
                    "En annan utbildningspost har redan detta id. Skicka med ett nytt.",
                    "Another training record has this id already. Send a new one.");
        }
        return new Noted(known, false);
    }

    /** Whether the person has completed that version that day, even if it was revoked later. */
    public boolean isCompleted(UUID person, CourseVersion version, LocalDate day) {
        return records.byKey(RecordKeys.completionKey(person, version.id(), day))
                .isPresent();
    }

    /**
     * The person completed it that day, enrolled or not.
     *
     * @param id of the record if it is a new one
     * @param person in the home unit of that day
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
        Optional<TrainingRecord> done = records.byKey(RecordKeys.completionKey(person.id(), version.id(), day));
        if (done.isPresent()) {
            return new Noted(done.get(), false);
        }
        TrainingRecord entry = Optional.ofNullable(session)
                .flatMap(at -> records.byKey(RecordKeys.placeKey(at, person.id())))
                .filter(place -> place.state() == RecordState.ENROLLED)
                .orElseGet(() -> add(id, person, version, day, session, from));
        complete(entry, version, day, person);
        return new Noted(entry, true);
    }

    /**
     * One that has a place, whatever it was enrolled for, is completed on a day.
     *
     * @param person in the home unit of that day
     */
    void complete(TrainingRecord entry, CourseVersion version, LocalDate day, Person person) {
        complete(entry, version, day, staff.trainee(person, day));
    }

    private void complete(TrainingRecord entry, CourseVersion version, LocalDate day, Trainee trainee) {
        Map<String, Object> before = entry.trace();
        new Checks().notLongAgo(day, desk.today(), "/completedOn").refuse();
        if (entry.complete(day, version, trainee, desk.today(), desk.sign())) {
            note("record.complete", entry, before, null);
        }
    }

    /**
     * Who of many people, of whom nothing is noted yet, was there and who did not come. Nothing is asked of the database for
     * each of them: what has been added until then would be compared and written with every question.
     *
     * @param there the records of the session as they are now
     * @param list that tells it
     * @param then a person in the home unit of the day
     */
    public void noteAll(
            CourseVersion version,
            LocalDate day,
            UUID session,
            List<TrainingRecord> there,
            Map<UUID, Boolean> attended,
            @Nullable String from,
            UUID list,
            UnaryOperator<Person> then) {
        Catalogue.refuseIfRestricted(version);
        Map<UUID, Person> people = desk.organisation().people(attended.keySet());
        Staff.Paths paths = staff.paths(day);
        Map<UUID, TrainingRecord> places = there.stream()
                .filter(entry -> entry.state() == RecordState.ENROLLED)
                .collect(Collectors.toMap(TrainingRecord::person, Function.identity()));
        attended.forEach((id, came) -> {
            Trainee trainee = paths.trainee(then.apply(Objects.requireNonNull(people.get(id))));
            TrainingRecord entry = places.get(id);
            if (entry == null) {
                entry = new TrainingRecord(Ids.next(), trainee, version, session, day, from, desk.sign());
                records.add(entry);
            }
            entry.told(list);
            if (came) {
                complete(entry, version, day, trainee);
            } else {
                end(entry, RecordState.NO_SHOW);
            }
        });
    }

    /** @return whether it was not so until now */
    boolean end(TrainingRecord entry, RecordState state) {
        Map<String, Object> before = entry.trace();
        boolean ended = entry.become(state, desk.sign());
        if (ended) {
            note("record." + state.name().toLowerCase(Locale.ROOT), entry, before, null);
        }
        return ended;
    }

    /** What was completed was not, after all: once, by whoever has seen it as it is. */
    void revoke(TrainingRecord entry, String because, IfMatch seen) {
        if (entry.state() == RecordState.REVOKED) {
            return;
        }
        seen.require(entry.version());
        Map<String, Object> before = entry.trace();
        entry.revoke(because, desk.today(), desk.sign());
        note("record.revoke", entry, before, entry.revokedBecause());
    }

    /** A list told of it, and another says that it was wrong. */
    public void takeBack(TrainingRecord entry, String because) {
        Map<String, Object> before = entry.trace();
        entry.takeBack(because, desk.today(), desk.sign());
        note("record." + entry.state().name().toLowerCase(Locale.ROOT), entry, before, because);
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
