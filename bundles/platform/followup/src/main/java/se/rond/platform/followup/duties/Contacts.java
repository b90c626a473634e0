// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.Person;
import se.rond.organisation.Role;
import se.rond.organisation.RoleAssignment;
import se.rond.organisation.Unit;

/** Whom to ask about a unit: who heads it, or the nearest unit above it that somebody heads. */
@Component(service = Contacts.class)
public final class Contacts {

    private static final List<String> HEADS = List.of(AssignedFindings.MANAGER, "department_head");
    private static final String PROTECTED = "skyddad";

    /** @param email {@code null} where the identity is protected */
    record Contact(Text role, String name, @Nullable String email) {}

    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public Contacts(@Reference Organisation organisation, @Reference Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    Optional<Contact> of(Unit unit) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Period.ZONE);
        Optional<Unit> asked = Optional.of(unit);
        while (asked.isPresent()) {
            UUID id = asked.get().id();
            for (String role : HEADS) {
                Optional<Contact> head = organisation.holders(role, id, today).stream()
                        .findFirst()
                        .flatMap(this::contact);
                if (head.isPresent()) {
                    return head;
                }
            }
            UUID above = asked.get().parent();
            asked = above == null ? Optional.empty() : organisation.tree().unit(above);
        }
        return Optional.empty();
    }

    private Optional<Contact> contact(RoleAssignment held) {
        Role role = organisation.roles().get(held.role());
        Text name = role == null ? Text.same(held.role()) : role.name();
        return organisation.person(held.person()).map(person -> contact(person, name));
    }

    private static Contact contact(Person person, Text role) {
        return person.identityProtected()
                ? new Contact(role, PROTECTED, null)
                : new Contact(role, person.name(), person.email());
    }
}
