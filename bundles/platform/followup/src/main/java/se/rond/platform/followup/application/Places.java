// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.NotFound;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Premise;
import se.rond.organisation.Unit;
import se.rond.platform.followup.application.FindingFilter.Held;
import se.rond.platform.followup.application.FindingFilter.Owned;

/** Units and premises by what people call them. */
@Component(service = Places.class)
public final class Places {

    private final Organisation organisation;

    @Activate
    public Places(@Reference Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * @param asked id or code
     * @throws NotFound if there is no such unit today
     */
    public Unit unit(String asked) {
        OrganisationTree tree = organisation.tree();
        return byIdOrCode(asked, tree::unit, tree::unitByCode)
                .orElseThrow(() -> new NotFound(new Text("Enheten", "The unit"), asked));
    }

    /**
     * @param asked id or code
     * @throws NotFound if there is no such premise
     */
    public Premise premise(String asked) {
        return byIdOrCode(asked, organisation::premise, organisation::premiseByCode)
                .orElseThrow(() -> new NotFound(new Text("Lokalen", "The premise"), asked));
    }

    /** What a unit and all below it hold today; {@code null} for the municipality, which holds everything. */
    public @Nullable Held heldBy(Unit unit) {
        if (unit.parent() == null) {
            return null;
        }
        Set<UUID> units = organisation.tree().subtree(unit.id());
        Set<UUID> premises = organisation.premises().stream()
                .filter(premise -> units.contains(premise.occupant()))
                .map(Premise::id)
                .collect(Collectors.toUnmodifiableSet());
        return new Held(units, premises);
    }

    /** The premises that a unit, most often a company, owns. */
    public Owned ownedBy(Unit owner) {
        return new Owned(organisation.premises().stream()
                .filter(premise -> owner.id().equals(premise.owner()))
                .map(Premise::id)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static <T> Optional<T> byIdOrCode(
            String asked, Function<UUID, Optional<T>> byId, Function<String, Optional<T>> byCode) {
        try {
            return byId.apply(UUID.fromString(asked));
        } catch (IllegalArgumentException notAnId) {
            return byCode.apply(asked);
        }
    }
}
