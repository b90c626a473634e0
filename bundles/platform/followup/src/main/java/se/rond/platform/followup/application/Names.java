// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Person;
import se.rond.organisation.Premise;
import se.rond.organisation.Unit;

/** The names that ids stand for, looked up once. A protected identity has none. */
public record Names(OrganisationTree tree, Organisation organisation, Map<UUID, Person> people) {

    private static final String PROTECTED = "skyddad";

    /** @param people ids of everybody whose name may be asked for */
    public static Names of(Organisation organisation, Set<UUID> people) {
        return new Names(organisation.tree(), organisation, organisation.people(people));
    }

    public @Nullable Unit unit(@Nullable UUID id) {
        return id == null ? null : tree.unit(id).orElse(null);
    }

    public @Nullable String unitName(@Nullable UUID id) {
        Unit unit = unit(id);
        return unit == null ? null : unit.name();
    }

    public @Nullable Premise premise(@Nullable UUID id) {
        return id == null ? null : organisation.premise(id).orElse(null);
    }

    public @Nullable String person(@Nullable UUID id) {
        Person person = id == null ? null : people.get(id);
        if (person == null) {
            return null;
        }
        return person.identityProtected() ? PROTECTED : person.name();
    }

    public @Nullable String personOrUnit(@Nullable String id) {
        if (id == null) {
            return null;
        }
        String person = person(UUID.fromString(id));
        return person == null ? unitName(UUID.fromString(id)) : person;
    }
}
