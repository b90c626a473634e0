// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Place;
import se.rond.access.Scope;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.Signature;
import se.rond.kernel.Malformed;
import se.rond.kernel.NotFound;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.PersonRef;
import se.rond.organisation.RoleAssignment;
import se.rond.organisation.Unit;
import se.rond.organisation.UnitRef;

/** Who may do what with the assessments of which units, now. Today's organisation decides. */
@Component(service = GapPlaces.class)
public final class GapPlaces {

    public static final String CONTACT = "department_security_contact";
    public static final String HEAD = "department_head";
    public static final String COORDINATOR = "information_security_coordinator";

    private static final Text ASSESSMENT = new Text("Gapanalysen", "The assessment");

    private final AccessControl access;
    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public GapPlaces(@Reference AccessControl access, @Reference Organisation organisation, @Reference Clock clock) {
        this.access = access;
        this.organisation = organisation;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.ZONE);
    }

    /** The caller, at this moment. */
    public Signature sign() {
        return new Signature(access.caller(), now());
    }

    public AccessControl access() {
        return access;
    }

    public OrganisationTree tree() {
        return organisation.tree();
    }

    /** @param name id or code */
    public Optional<Unit> find(String name) {
        OrganisationTree tree = organisation.tree();
        return tree.unitByCode(name).or(() -> id(name).flatMap(tree::unit));
    }

    private static Optional<UUID> id(String name) {
        try {
            return Optional.of(UUID.fromString(name));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** @param name id or code, as a parameter */
    public Unit unit(String name) {
        return find(name)
                .orElseThrow(() -> new Malformed(
                        "unit-unknown",
                        new Text("Det finns ingen enhet " + name + ".", "There is no unit " + name + ".")));
    }

    /** As it is called today; as it was called then if it is no more. */
    public UnitRef ref(Assessment assessment) {
        return organisation
                .tree()
                .unit(assessment.unit())
                .map(unit -> new UnitRef(unit.id(), unit.code(), unit.name()))
                .orElseGet(
                        () -> new UnitRef(assessment.unit(), lastCode(assessment.unitPath()), assessment.unitName()));
    }

    /** The code of the unit that a path leads to. */
    public static String lastCode(String unitPath) {
        String trimmed = unitPath.endsWith("/") ? unitPath.substring(0, unitPath.length() - 1) : unitPath;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }

    /** Units whose assessments the caller may know of; {@code null} for all. */
    public @Nullable Set<UUID> visibleUnits() {
        Scope results = access.scope(GapPermissions.READ_RESULTS);
        Scope text = access.scope(GapPermissions.READ);
        if (results.everything() || text.everything()) {
            return null;
        }
        Set<UUID> units = new HashSet<>(results.units());
        units.addAll(text.units());
        return units;
    }

    public boolean maySee(UUID unit) {
        Place place = Place.unit(unit);
        return access.may(GapPermissions.READ_RESULTS, place) || access.may(GapPermissions.READ, place);
    }

    public boolean mayReadText(UUID unit) {
        return access.may(GapPermissions.READ, Place.unit(unit));
    }

    /** @throws NotFound if the caller may not even know of it */
    public void requireVisible(Assessment assessment) {
        if (!maySee(assessment.unit())) {
            throw noAssessment(assessment.id());
        }
    }

    /** @throws NotFound if the caller may not even know of it, {@link se.rond.kernel.Forbidden} if that is all they may */
    public void require(String permission, Assessment assessment) {
        requireVisible(assessment);
        access.require(permission, Place.unit(assessment.unit()));
    }

    public static NotFound noAssessment(UUID id) {
        return new NotFound(ASSESSMENT, id);
    }

    /** Who holds the role for the unit or, if nobody does, for the nearest unit above where somebody does. */
    public List<UUID> holders(String role, UUID unit) {
        OrganisationTree tree = organisation.tree();
        UUID at = unit;
        while (at != null) {
            List<RoleAssignment> held = organisation.holders(role, at, today());
            if (!held.isEmpty()) {
                return held.stream().map(RoleAssignment::person).distinct().toList();
            }
            at = tree.unit(at).map(Unit::parent).orElse(null);
        }
        return List.of();
    }

    /** Names of people, for those who may see them. */
    public List<String> names(List<UUID> people) {
        return organisation.people(people).values().stream()
                .map(person -> PersonRef.of(person).name())
                .sorted()
                .toList();
    }

    public Organisation organisation() {
        return organisation;
    }
}
