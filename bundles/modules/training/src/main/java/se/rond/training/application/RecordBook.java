// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.IfMatch;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;
import se.rond.kernel.Text;
import se.rond.organisation.Person;
import se.rond.persistence.UnitOfWork;
import se.rond.training.api.Attended;
import se.rond.training.api.Completion;
import se.rond.training.api.KeepingRecords;
import se.rond.training.api.RecordFilter;
import se.rond.training.api.RecordGiven;
import se.rond.training.api.RecordState;
import se.rond.training.api.RecordView;
import se.rond.training.api.TrainingPermissions;
import se.rond.training.application.Completing.Noted;
import se.rond.training.domain.CourseVersion;
import se.rond.training.domain.Records;
import se.rond.training.domain.Records.By;
import se.rond.training.domain.Records.Order;
import se.rond.training.domain.Registrations;
import se.rond.training.domain.TrainingRecord;
import se.rond.training.domain.TrainingSession;

@Component
public final class RecordBook implements KeepingRecords {

    private static final Text RECORD = new Text("Utbildningsposten", "The training record");

    private final Records records;
    private final Registrations registrations;
    private final RecordViews views;
    private final Completing completing;
    private final SessionBook sessions;
    private final Places places;
    private final Catalogue catalogue;
    private final Staff staff;
    private final PastStaff past;
    private final TrainingDesk desk;
    private final UnitOfWork work;

    @Activate
    public RecordBook(
            @Reference Records records,
            @Reference Registrations registrations,
            @Reference RecordViews views,
            @Reference Completing completing,
            @Reference SessionBook sessions,
            @Reference Places places,
            @Reference Catalogue catalogue,
            @Reference Staff staff,
            @Reference PastStaff past,
            @Reference TrainingDesk desk,
            @Reference UnitOfWork work) {
        this.records = records;
        this.registrations = registrations;
        this.views = views;
        this.completing = completing;
        this.sessions = sessions;
        this.places = places;
        this.catalogue = catalogue;
        this.staff = staff;
        this.past = past;
        this.desk = desk;
        this.work = work;
    }

    @Override
    public Page<RecordView> records(RecordFilter filter, PageRequest request) {
        return page(filter, staff.within(TrainingPermissions.READ_RECORDS), request);
    }

    @Override
    public Page<RecordView> own(Set<RecordState> states, PageRequest request) {
        UUID me = desk.me();
        return me == null ? new Page<>(List.of(), null) : page(RecordFilter.of(me, states), null, request);
    }

    private Page<RecordView> page(RecordFilter filter, @Nullable Set<UUID> people, PageRequest request) {
        Order order = Order.named(request.sort());
        if (people != null && people.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        Records.Seen after = request.cursor(2)
                .map(cursor -> cursor.read(
                        parts -> new Records.Seen(LocalDate.parse(parts.part(0)), UUID.fromString(parts.part(1)))))
                .orElse(null);
        return work.read(() -> {
            List<TrainingRecord> rows = WithinReach.rows(
                    people,
                    after,
                    request.limit() + 1,
                    (some, from, most) ->
                            records.page(new Records.Selection(filter, some, desk.today()), order, from, most),
                    TrainingRecord::person,
                    row -> new Records.Seen(order.by() == By.DAY ? row.day() : row.validOrder(), row.id()));
            Page<TrainingRecord> page = Page.of(
                    rows,
                    request.limit(),
                    row -> row,
                    last -> List.of(value(last, order), last.id().toString()));
            return new Page<>(views.of(page.items()), page.next());
        });
    }

    private static String value(TrainingRecord entry, Order order) {
        return (order.by() == By.DAY ? entry.day() : entry.validOrder()).toString();
    }

    @Override
    public RecordView record(UUID id) {
        return work.read(() -> views.of(List.of(require(id))).get(0));
    }

    private TrainingRecord require(UUID id) {
        return records.find(id).filter(this::isVisible).orElseThrow(() -> new NotFound(RECORD, id));
    }

    private boolean isVisible(TrainingRecord entry) {
        return entry.person().equals(desk.me())
                || desk.organisation()
                        .person(entry.person())
                        .filter(person -> desk.mayAt(TrainingPermissions.READ_RECORDS, person.unit()))
                        .isPresent();
    }

    @Override
    public Saved<RecordView> save(UUID id, RecordGiven given) {
        desk.requireEverywhere(TrainingPermissions.EDIT);
        Person person = work.read(() -> past.on(desk.person(given.person()), given.completedOn()));
        Noted noted = work.write(() -> {
            Optional<TrainingRecord> known = records.find(id);
            if (known.isPresent()) {
                return Completing.same(known.get(), given);
            }
            CourseVersion version = catalogue.taughtOn(given.course(), given.completedOn());
            if (!given.confirmed() && !person.isEmployedOn(given.completedOn())) {
                throw new RuleBroken(
                        "not-employed-that-day",
                        "Personen var inte anställd den dagen. Kontrollera, och bekräfta om det ändå stämmer.",
                        "The person was not employed that day. Check, and confirm if it is right all the same.");
            }
            Noted done = completing.completed(id, person, version, given.completedOn(), null, null);
            done.entry().certify(given.certificateRef());
            return done;
        });
        return new Saved<>(record(noted.entry().id()), noted.created());
    }

    @Override
    public RecordView complete(UUID id, Completion how) {
        desk.requireEverywhere(TrainingPermissions.EDIT);
        Person person = work.read(() -> {
            TrainingRecord entry = require(id);
            return past.on(desk.person(entry.person()), dayOf(entry, how));
        });
        work.write(() -> {
            TrainingRecord entry = require(id);
            complete(entry, dayOf(entry, how), person);
            entry.certify(how.certificateRef());
        });
        return record(id);
    }

    private LocalDate dayOf(TrainingRecord entry, Completion how) {
        if (how.completedOn() != null) {
            return how.completedOn();
        }
        UUID at = entry.session();
        return at == null ? entry.day() : sessions.require(at).day();
    }

    private void complete(TrainingRecord entry, LocalDate day, Person person) {
        refuseIfNotBegun(entry);
        CourseVersion version = catalogue.version(entry.courseVersion());
        if (entry.state() == RecordState.ENROLLED && completing.isCompleted(entry.person(), version, day)) {
            throw new RuleBroken(
                    "already-completed-that-day",
                    "Personen har redan genomfört kursen den dagen. Avboka platsen.",
                    "The person has completed the course that day already. Cancel the place.");
        }
        completing.complete(entry, version, day, person);
    }

    @Override
    public RecordView fail(UUID id) {
        return end(id, RecordState.FAILED);
    }

    @Override
    public RecordView noShow(UUID id) {
        return end(id, RecordState.NO_SHOW);
    }

    private RecordView end(UUID id, RecordState state) {
        desk.requireEverywhere(TrainingPermissions.EDIT);
        work.write(() -> end(require(id), state));
        return record(id);
    }

    private void end(TrainingRecord entry, RecordState state) {
        refuseIfNotBegun(entry);
        completing.end(entry, state);
    }

    private void refuseIfNotBegun(TrainingRecord entry) {
        UUID at = entry.session();
        boolean begun = at == null
                ? !entry.day().isAfter(desk.today())
                : !sessions.require(at).startsAt().isAfter(desk.now());
        if (!begun && entry.state() == RecordState.ENROLLED) {
            throw new RuleBroken(
                    "session-not-begun",
                    "Tillfället har inte börjat. Avboka platsen om personen inte kommer.",
                    "The session has not begun. Cancel the place if the person does not come.");
        }
    }

    @Override
    public RecordView cancel(UUID id) {
        work.write(() -> {
            TrainingRecord entry = require(id);
            if (!entry.person().equals(desk.me())) {
                desk.requireAt(
                        TrainingPermissions.MANAGE_STAFF,
                        desk.person(entry.person()).unit());
            }
            cancel(entry);
        });
        return record(id);
    }

    private void cancel(TrainingRecord entry) {
        UUID at = entry.session();
        if (at == null || registrations.of(at, entry.person()).isEmpty()) {
            completing.end(entry, RecordState.CANCELLED);
            return;
        }
        if (entry.state() == RecordState.ENROLLED) {
            TrainingSession session = sessions.requireToChange(at);
            session.refuseIfOver();
            places.withdraw(session, registrations.of(at, entry.person()).get());
        } else {
            completing.end(entry, RecordState.CANCELLED);
        }
    }

    @Override
    public RecordView revoke(UUID id, Reason why, IfMatch seen) {
        desk.requireEverywhere(TrainingPermissions.EDIT);
        work.write(() -> completing.revoke(require(id), why.given(), seen));
        return record(id);
    }

    @Override
    public List<RecordView> attended(UUID session, List<Attended> lines) {
        desk.requireEverywhere(TrainingPermissions.EDIT);
        UnaryOperator<Person> then = work.read(() -> past.on(
                records.at(session).stream().map(TrainingRecord::person).collect(Collectors.toSet()),
                sessions.require(session).day()));
        work.write(() -> {
            TrainingSession at = sessions.requireToChange(session);
            for (Attended line : lines) {
                TrainingRecord entry = records.find(line.record())
                        .filter(known -> session.equals(known.session()))
                        .orElseThrow(() -> new NotFound(RECORD, line.record()));
                switch (line.outcome()) {
                    case COMPLETED -> complete(entry, at.day(), then.apply(desk.person(entry.person())));
                    case FAILED -> end(entry, RecordState.FAILED);
                    case NO_SHOW -> end(entry, RecordState.NO_SHOW);
                }
            }
            sessions.holdIfRecorded(at, records.at(session));
        });
        return work.read(() -> views.of(new ArrayList<>(records.at(session))));
    }
}
