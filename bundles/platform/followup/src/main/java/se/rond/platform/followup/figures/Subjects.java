// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Compartment;
import se.rond.access.Place;
import se.rond.access.Scope;
import se.rond.kernel.Forbidden;
import se.rond.kernel.NotFound;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Premise;
import se.rond.organisation.Unit;
import se.rond.platform.followup.application.Permissions;
import se.rond.platform.followup.application.Places;

/** Finds what a figure is asked for, and sees to it that the caller may read it there. */
@Component(service = Subjects.class)
public final class Subjects {

    private static final Text UNIT = new Text("Enheten", "The unit");

    private final Organisation organisation;
    private final Places places;
    private final AccessControl access;

    @Activate
    public Subjects(@Reference Organisation organisation, @Reference Places places, @Reference AccessControl access) {
        this.organisation = organisation;
        this.places = places;
        this.access = access;
    }

    /**
     * @param unit id or code; {@code null} for the widest that the caller may read
     * @param premise id or code; {@code null} for none
     * @throws NotFound if there is no such unit or premise
     * @throws Forbidden if the caller may not read figures there
     */
    Subject require(@Nullable String unit, @Nullable String premise) {
        OrganisationTree tree = organisation.tree();
        if (premise != null) {
            return of(places.premise(premise), tree);
        }
        if (unit != null) {
            return of(places.unit(unit));
        }
        return widest(tree);
    }

    /** The compartments that the caller may read all over it: a figure counts what is in those. */
    Set<Compartment> open(Subject subject) {
        Place place = new Place(subject.unit().id(), subject.premiseId());
        Set<Compartment> open = EnumSet.of(Compartment.GENERAL);
        for (Compartment compartment : Compartment.values()) {
            if (access.may(Permissions.in(compartment, Permissions.READ), place)) {
                open.add(compartment);
            }
        }
        return open;
    }

    private Subject widest(OrganisationTree tree) {
        Scope scope = access.scope(Permissions.READ_FIGURES);
        if (scope.everything()) {
            return of(tree.root().orElseThrow(() -> new NotFound(UNIT, "–")));
        }
        Optional<Unit> top = scope.units().stream()
                .flatMap(id -> tree.unit(id).stream())
                .min(Comparator.comparing((Unit found) -> found.path().length()).thenComparing(Unit::path));
        if (top.isPresent()) {
            return of(top.get());
        }
        return scope.premises().stream()
                .flatMap(id -> organisation.premise(id).stream())
                .min(Comparator.comparing(Premise::code))
                .map(found -> of(found, tree))
                .orElseThrow(() -> new Forbidden(Permissions.READ_FIGURES));
    }

    private Subject of(Unit unit) {
        access.require(Permissions.READ_FIGURES, Place.unit(unit.id()));
        return new Subject(unit, null, unit.path());
    }

    private Subject of(Premise premise, OrganisationTree tree) {
        access.require(Permissions.READ_FIGURES, new Place(premise.occupant(), premise.id()));
        Unit occupant = tree.unit(premise.occupant()).orElseThrow(() -> new NotFound(UNIT, premise.occupant()));
        return new Subject(occupant, premise, tree.root().map(Unit::path).orElse("/"));
    }
}
