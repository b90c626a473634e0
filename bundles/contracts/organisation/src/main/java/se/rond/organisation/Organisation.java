// SPDX-License-Identifier: Apache-2.0
package se.rond.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The organisation register, for everybody who needs to know who and where. It answers within and outside a unit of work
 * and checks no permission: the asker does.
 */
@ProviderType
public interface Organisation {

    OrganisationTree tree(LocalDate day);

    /** The tree of today. */
    OrganisationTree tree();

    Optional<Premise> premise(UUID id);

    Optional<Premise> premiseByCode(String code);

    /** All premises, by code. Some hundreds; kept in memory. */
    List<Premise> premises();

    Optional<Person> person(UUID id);

    Optional<Person> personByNumber(String employeeNumber);

    /** @return those of the ids that exist */
    Map<UUID, Person> people(Collection<UUID> ids);

    /**
     * Everybody there ever was in the register, those who have left too, by employee number. Some ten thousands; kept in
     * memory until the register changes. Within a unit of work that writes they are read from the database: ask once.
     */
    List<Person> people();

    /** Roles that the person holds on the day. */
    List<RoleAssignment> rolesOf(UUID person, LocalDate day);

    /** Who holds the role for exactly this unit or premise on the day, holders before deputies. */
    List<RoleAssignment> holders(String role, UUID scope, LocalDate day);

    /** Who holds the role anywhere on the day, by place, holders before deputies. */
    List<RoleAssignment> holders(String role, LocalDate day);

    /** At which of the places somebody holds the role on the day: one question for all of them. */
    default Set<UUID> placesWith(String role, Collection<UUID> places, LocalDate day) {
        Set<UUID> held = new HashSet<>(places);
        held.removeIf(place -> holders(role, place, day).isEmpty());
        return held;
    }

    /** The role catalogue, by id. */
    Map<String, Role> roles();
}
