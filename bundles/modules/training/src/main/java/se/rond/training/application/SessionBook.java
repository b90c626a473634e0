// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Malformed;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.kernel.Reason;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;
import se.rond.kernel.Text;
import se.rond.organisation.Unit;
import se.rond.persistence.UnitOfWork;
import se.rond.training.api.PlanningSessions;
import se.rond.training.api.RecordState;
import se.rond.training.api.SessionFilter;
import se.rond.training.api.SessionGiven;
import se.rond.training.api.SessionView;
import se.rond.training.api.TrainingPermissions;
import se.rond.training.domain.Checks;
import se.rond.training.domain.CourseVersion;
import se.rond.training.domain.SessionUnit;
import se.rond.training.domain.Sessions;
import se.rond.training.domain.TrainingRecord;
import se.rond.training.domain.TrainingSession;

@Component(service = {PlanningSessions.class, SessionBook.class})
public final class SessionBook implements PlanningSessions {

    private static final Text SESSION = new Text("Tillfället", "The session");

    private final Sessions sessions;
    private final SessionViews views;
    private final Places places;
    private final Catalogue catalogue;
    private final TrainingDesk desk;
    private final UnitOfWork work;

    @Activate
    public SessionBook(
            @Reference Sessions sessions,
            @Reference SessionViews views,
            @Reference Places places,
            @Reference Catalogue catalogue,
            @Reference TrainingDesk desk,
            @Reference UnitOfWork work) {
        this.sessions = sessions;
        this.views = views;
        this.places = places;
        this.catalogue = catalogue;
        this.desk = desk;
        this.work = work;
    }

    @Override
    public Page<SessionView> sessions(SessionFilter filter, PageRequest request) {
        boolean descending = isDescending(request.sort());
        Sessions.Seen after = request.cursor(2)
                .map(cursor -> cursor.read(
                        parts -> new Sessions.Seen(Instant.parse(parts.part(0)), UUID.fromString(parts.part(1)))))
                .orElse(null);
        return work.read(() -> {
            List<TrainingSession> rows = sessions.page(filter, desk.now(), descending, after, request.limit() + 1);
            Map<UUID, SessionView> shown =
                    views.of(rows).stream().collect(Collectors.toMap(SessionView::id, Function.identity()));
            return Page.of(
                    rows,
                    request.limit(),
                    session -> Objects.requireNonNull(shown.get(session.id())),
                    last -> List.of(last.startsAt().toString(), last.id().toString()));
        });
    }

    private static boolean isDescending(@Nullable String sort) {
        if (sort == null || sort.equals("startsAt")) {
            return false;
        }
        if (sort.equals("-startsAt")) {
            return true;
        }
        throw new Malformed(
                "sort-unknown", new Text("Listan sorteras efter startsAt.", "The list is sorted by startsAt."));
    }

    @Override
    public SessionView session(UUID id) {
        return work.read(() -> views.of(List.of(require(id))).get(0));
    }

    /** Within the running unit of work. */
    TrainingSession require(UUID id) {
        return sessions.find(id).orElseThrow(() -> new NotFound(SESSION, id));
    }

    /** Within the running unit of work: whoever else gives places at it waits. */
    TrainingSession requireToChange(UUID id) {
        return sessions.findToChange(id).orElseThrow(() -> new NotFound(SESSION, id));
    }

    @Override
    public Saved<SessionView> save(UUID id, SessionGiven given, IfMatch seen) {
        desk.requireEverywhere(TrainingPermissions.EDIT);
        boolean created = work.write(() -> put(id, given, seen));
        return new Saved<>(session(id), created);
    }

    private boolean put(UUID id, SessionGiven given, IfMatch seen) {
        Optional<TrainingSession> known = sessions.findToChange(id);
        LocalDate day = LocalDate.ofInstant(given.startsAt(), Period.ZONE);
        new Checks()
                .notLongAgo(day, desk.today(), "/startsAt")
                .notFarAhead(day, desk.today(), "/startsAt")
                .refuse();
        if (known.isEmpty()) {
            plan(id, given);
            return true;
        }
        TrainingSession session = known.get();
        if (!session.says(given) || !unitsOf(id).keySet().equals(Set.copyOf(given.units()))) {
            seen.require(session.version());
            change(session, given);
        }
        return false;
    }

    /** Within the running unit of work: a new session. */
    TrainingSession plan(UUID id, SessionGiven given) {
        LocalDate day = LocalDate.ofInstant(given.startsAt(), Period.ZONE);
        CourseVersion version = catalogue.taughtOn(given.course(), day);
        TrainingSession session = new TrainingSession(id, given, version, desk.sign());
        sessions.add(session);
        holdFor(session, given.units());
        desk.record("session.plan", "session", id, Map.of(), trace(session));
        return session;
    }

    private void change(TrainingSession session, SessionGiven given) {
        places.takeTurns(session);
        Map<String, Object> before = trace(session);
        Instant startedAt = session.startsAt();
        Instant endedAt = session.endsAt();
        boolean moved = session.change(
                given, catalogue.version(session.courseVersion()).facts().restricted());
        Integer most = given.maxParticipants();
        if (most != null && places.taken(session.id()) > most) {
            throw new RuleBroken(
                    "fewer-places-than-enrolled",
                    "Fler än så har redan en plats. Avboka någon först eller ange fler platser.",
                    "More than that have a place already. Cancel somebody first or give more places.");
        }
        holdFor(session, given.units());
        if (!session.startsAt().equals(startedAt) || !session.endsAt().equals(endedAt)) {
            places.refuseIfPeopleAreElsewhere(session);
        }
        if (moved) {
            places.moved(session);
        } else {
            places.freed(session);
        }
        desk.record("session.change", "session", session.id(), before, trace(session));
    }

    private Map<String, Object> trace(TrainingSession session) {
        return session.trace(catalogue.version(session.courseVersion()).facts().restricted());
    }

    private Map<UUID, SessionUnit> unitsOf(UUID session) {
        return sessions.units(List.of(session)).stream()
                .collect(Collectors.toMap(SessionUnit::unit, Function.identity()));
    }

    private void holdFor(TrainingSession session, List<UUID> units) {
        Map<UUID, SessionUnit> known = new HashMap<>(unitsOf(session.id()));
        for (UUID id : units) {
            if (known.remove(id) == null) {
                Unit unit = desk.organisation().tree(session.day()).unit(id).orElseGet(() -> desk.unit(id, "/units"));
                sessions.add(new SessionUnit(session.id(), unit));
            }
        }
        known.values().forEach(sessions::remove);
    }

    @Override
    public SessionView hold(UUID id) {
        desk.requireEverywhere(TrainingPermissions.EDIT);
        work.write(() -> {
            hold(requireToChange(id));
        });
        return session(id);
    }

    private void hold(TrainingSession session) {
        Map<String, Object> before = trace(session);
        if (session.hold(desk.now())) {
            desk.record("session.hold", "session", session.id(), before, trace(session));
        }
    }

    /** Within the running unit of work: of everybody it is said whether they were there, and somebody was. */
    void holdIfRecorded(TrainingSession session, List<TrainingRecord> people) {
        boolean open = people.stream().anyMatch(each -> each.state() == RecordState.ENROLLED);
        if (!open && people.stream().anyMatch(each -> each.state() == RecordState.COMPLETED)) {
            hold(session);
        }
    }

    @Override
    public SessionView cancel(UUID id, Reason why) {
        desk.requireEverywhere(TrainingPermissions.EDIT);
        work.write(() -> {
            TrainingSession session = requireToChange(id);
            Map<String, Object> before = trace(session);
            if (session.cancel(why.given())) {
                places.dissolve(session);
                desk.record("session.cancel", "session", id, before, trace(session));
            }
        });
        return session(id);
    }

    @Override
    public String calendar(UUID id) {
        return work.read(() -> {
            TrainingSession session = require(id);
            return SessionCalendar.file(session, catalogue.version(session.courseVersion()), desk.now());
        });
    }
}
