// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.Person;
import se.rond.organisation.Premise;
import se.rond.organisation.Role;
import se.rond.organisation.Unit;
import se.rond.platform.access.domain.Account;
import se.rond.platform.access.domain.HeldRole;

/** Tells the caller who they are and what they may do. */
@Component(service = SessionViews.class)
public final class SessionViews {

    private final RoleBasedAccess access;
    private final RegisteredPeople people;

    @Activate
    public SessionViews(@Reference RoleBasedAccess access, @Reference RegisteredPeople people) {
        this.access = access;
        this.people = people;
    }

    SessionView of(
            Account account, @Nullable String csrfToken, @Nullable Instant expiresAt, boolean mustChangePassword) {
        return new SessionView(
                account.id(),
                account.username(),
                people.find(account.person()).map(Person::name).orElse(account.username()),
                account.person(),
                account.language(),
                csrfToken,
                List.copyOf(access.permissions()),
                people.organisation().map(this::roles).orElse(List.of()),
                expiresAt,
                mustChangePassword);
    }

    private List<SessionView.HeldRoleView> roles(Organisation organisation) {
        return access.held().stream().map(held -> view(held, organisation)).toList();
    }

    private static SessionView.HeldRoleView view(HeldRole held, Organisation organisation) {
        Optional<Place> place = place(held, organisation);
        return new SessionView.HeldRoleView(
                held.role(),
                Optional.ofNullable(organisation.roles().get(held.role()))
                        .map(Role::name)
                        .orElse(Text.same(held.role())),
                held.kind(),
                place.map(Place::code).orElse(null),
                place.map(Place::name).orElse(null));
    }

    private record Place(String code, String name) {}

    private static Optional<Place> place(HeldRole held, Organisation organisation) {
        UUID id = held.place();
        if (id == null) {
            return organisation.tree().root().map(SessionViews::place);
        }
        return held.kind().equals(HeldRole.PREMISE)
                ? organisation.premise(id).map(SessionViews::place)
                : organisation.tree().unit(id).map(SessionViews::place);
    }

    private static Place place(Unit unit) {
        return new Place(unit.code(), unit.name());
    }

    private static Place place(Premise premise) {
        return new Place(premise.code(), premise.name());
    }
}
