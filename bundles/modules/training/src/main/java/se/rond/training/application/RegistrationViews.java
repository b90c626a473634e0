// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.training.api.RegistrationState;
import se.rond.training.api.RegistrationView;
import se.rond.training.domain.CourseVersion;
import se.rond.training.domain.Registration;
import se.rond.training.domain.Registrations;
import se.rond.training.domain.Sessions;
import se.rond.training.domain.TrainingSession;

/** Registrations as they are shown, looked up once for a whole list. Works within the running unit of work. */
@Component(service = RegistrationViews.class)
public final class RegistrationViews {

    private final Registrations registrations;
    private final Sessions sessions;
    private final Places places;
    private final Catalogue catalogue;
    private final Staff staff;

    @Activate
    public RegistrationViews(
            @Reference Registrations registrations,
            @Reference Sessions sessions,
            @Reference Places places,
            @Reference Catalogue catalogue,
            @Reference Staff staff) {
        this.registrations = registrations;
        this.sessions = sessions;
        this.places = places;
        this.catalogue = catalogue;
        this.staff = staff;
    }

    /** What is beside the registrations. */
    private record Facts(
            Map<UUID, TrainingSession> sessions,
            Map<UUID, CourseVersion> versions,
            Map<UUID, Integer> lines,
            Staff.Names names) {}

    List<RegistrationView> of(List<Registration> rows) {
        Map<UUID, TrainingSession> at =
                sessions.named(rows.stream().map(Registration::session).toList());
        Facts facts = new Facts(
                at,
                catalogue.versions(
                        at.values().stream().map(TrainingSession::courseVersion).toList()),
                registrations.lines(rows.stream()
                        .filter(row -> row.state() == RegistrationState.WAITING)
                        .map(Registration::session)
                        .toList()),
                staff.names(
                        new HashSet<>(rows.stream().map(Registration::person).toList())));
        return rows.stream().map(row -> view(row, facts)).toList();
    }

    private RegistrationView view(Registration row, Facts facts) {
        TrainingSession session = Objects.requireNonNull(facts.sessions().get(row.session()));
        return new RegistrationView(
                row.id(),
                row.session(),
                Objects.requireNonNull(facts.versions().get(session.courseVersion()))
                        .facts()
                        .name(),
                session.startsAt(),
                session.place(),
                facts.names().ref(row.person()),
                staff.unit(facts.names().unit(row.person())),
                row.state(),
                row.registeredAt(),
                facts.lines().get(row.id()),
                places.recordOf(row),
                row.version());
    }
}
