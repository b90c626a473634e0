// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.organisation.UnitRef;
import se.rond.training.api.RecordState;
import se.rond.training.api.SessionView;
import se.rond.training.api.TrainingPermissions;
import se.rond.training.domain.CourseVersion;
import se.rond.training.domain.Records;
import se.rond.training.domain.Registrations;
import se.rond.training.domain.SessionUnit;
import se.rond.training.domain.Sessions;
import se.rond.training.domain.TrainingSession;

/** Sessions as they are shown, looked up once for a whole list. Works within the running unit of work. */
@Component(service = SessionViews.class)
public final class SessionViews {

    private final Sessions sessions;
    private final Records records;
    private final Registrations registrations;
    private final Catalogue catalogue;
    private final Staff staff;
    private final TrainingDesk desk;

    @Activate
    public SessionViews(
            @Reference Sessions sessions,
            @Reference Records records,
            @Reference Registrations registrations,
            @Reference Catalogue catalogue,
            @Reference Staff staff,
            @Reference TrainingDesk desk) {
        this.sessions = sessions;
        this.records = records;
        this.registrations = registrations;
        this.catalogue = catalogue;
        this.staff = staff;
        this.desk = desk;
    }

    List<SessionView> of(List<TrainingSession> rows) {
        List<UUID> ids = rows.stream().map(TrainingSession::id).toList();
        Map<UUID, Map<RecordState, Long>> standing = new HashMap<>();
        records.standing(ids)
                .forEach(each -> standing.computeIfAbsent(each.session(), none -> new EnumMap<>(RecordState.class))
                        .put(each.state(), each.records()));
        Facts facts = new Facts(
                catalogue.versions(
                        rows.stream().map(TrainingSession::courseVersion).toList()),
                sessions.units(ids).stream().collect(Collectors.groupingBy(SessionUnit::session)),
                standing,
                registrations.waiting(ids),
                sessions.externals(ids),
                desk.mayEverywhere(TrainingPermissions.EDIT));
        return rows.stream().map(session -> view(session, facts)).toList();
    }

    /** What is beside the sessions, by session. */
    private record Facts(
            Map<UUID, CourseVersion> versions,
            Map<UUID, List<SessionUnit>> units,
            Map<UUID, Map<RecordState, Long>> standing,
            Map<UUID, Long> waiting,
            Map<UUID, Long> external,
            boolean mayEdit) {

        long standing(UUID session, RecordState state) {
            return standing.getOrDefault(session, Map.of()).getOrDefault(state, 0L);
        }
    }

    private SessionView view(TrainingSession session, Facts facts) {
        UUID id = session.id();
        CourseVersion version = Objects.requireNonNull(facts.versions().get(session.courseVersion()));
        long completed = facts.standing(id, RecordState.COMPLETED);
        long taken = facts.standing(id, RecordState.ENROLLED) + completed;
        boolean hidden = version.facts().restricted() && !facts.mayEdit();
        Integer most = hidden ? null : session.maxParticipants();
        return new SessionView(
                id,
                session.course(),
                version.facts().name(),
                session.courseVersion(),
                version.facts().restricted(),
                session.startsAt(),
                session.endsAt(),
                session.day(),
                session.place(),
                session.provider(),
                most,
                units(facts.units().getOrDefault(id, List.of())),
                session.isOpenForAll(),
                session.state(),
                taken,
                facts.waiting().getOrDefault(id, 0L),
                most == null ? null : Math.max(0L, most - taken),
                completed,
                facts.external().getOrDefault(id, 0L),
                hidden ? null : session.participants(),
                session.cancelledBecause(),
                sessions.overlapping(session),
                session.version());
    }

    private List<UnitRef> units(List<SessionUnit> units) {
        return units.stream()
                .map(each -> staff.unit(each.unit()))
                .filter(Objects::nonNull)
                .toList();
    }
}
