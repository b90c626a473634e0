// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.rond.organisation.Organisation;
import se.rond.organisation.Person;

/** The people behind the accounts, and the organisation they work in, while it is there. */
@Component(service = RegisteredPeople.class)
public final class RegisteredPeople {

    // dynamic and optional: the register itself asks who acts, and may be replaced while the rest answers
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Organisation organisation;

    public RegisteredPeople() {}

    RegisteredPeople(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Empty while the register is away: then nobody has a role. */
    Optional<Organisation> organisation() {
        return Optional.ofNullable(organisation);
    }

    /** An account without a person may; a person who is employed may, and loses it the day after the last. */
    boolean mayCome(@Nullable UUID person, LocalDate today) {
        Organisation register = organisation;
        return person == null
                || register == null // without it there are no roles either
                || register.person(person)
                        .filter(known -> known.isEmployedOn(today))
                        .isPresent();
    }

    Optional<Person> find(@Nullable UUID person) {
        return person == null ? Optional.empty() : organisation().flatMap(register -> register.person(person));
    }

    Map<UUID, Person> find(Collection<? extends @Nullable UUID> people) {
        List<UUID> ids = people.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toList());
        return ids.isEmpty()
                ? Map.of()
                : organisation().map(register -> register.people(ids)).orElse(Map.of());
    }

    /** As others may see it. */
    static String name(Person person) {
        return person.identityProtected() ? "skyddad" : person.name();
    }
}
