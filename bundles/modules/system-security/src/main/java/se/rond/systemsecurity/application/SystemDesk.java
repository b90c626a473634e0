// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Place;
import se.rond.access.Scope;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.kernel.Invalid;
import se.rond.kernel.Malformed;
import se.rond.kernel.NotFound;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Unit;
import se.rond.systemsecurity.api.SystemSecurityPermissions;
import se.rond.systemsecurity.domain.ItSystem;
import se.rond.systemsecurity.domain.Moments;
import se.rond.systemsecurity.domain.Signature;

/** Who may do what with which system, now; and what the trail keeps. */
@Component(service = SystemDesk.class)
public final class SystemDesk {

    private static final Text SYSTEM = new Text("Systemet", "The system");

    private final AccessControl access;
    private final Organisation organisation;
    private final AuditTrail trail;
    private final Clock clock;

    @Activate
    public SystemDesk(
            @Reference AccessControl access,
            @Reference Organisation organisation,
            @Reference AuditTrail trail,
            @Reference Clock clock) {
        this.access = access;
        this.organisation = organisation;
        this.trail = trail;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.ZONE);
    }

    public Instant now() {
        return Moments.kept(clock.instant());
    }

    /** The caller, at this moment. */
    public Signature sign() {
        return new Signature(access.caller(), now());
    }

    public Organisation organisation() {
        return organisation;
    }

    public Scope scope(String permission) {
        return access.scope(permission);
    }

    public boolean may(String permission, ItSystem system) {
        return access.may(permission, place(system));
    }

    public void require(String permission, ItSystem system) {
        access.require(permission, place(system));
    }

    public void requireOf(String permission, UUID unit) {
        access.require(permission, Place.unit(unit));
    }

    public void requireEverywhere(String permission) {
        access.require(permission, Place.MUNICIPALITY);
    }

    /** @throws NotFound also where the caller may not even know of it */
    public ItSystem visible(Optional<ItSystem> system, UUID id) {
        return system.filter(known -> may(SystemSecurityPermissions.READ, known))
                .orElseThrow(() -> new NotFound(SYSTEM, id));
    }

    /** Whether the caller may read free text of the system. */
    public boolean mayRead(ItSystem system) {
        return may(SystemSecurityPermissions.READ_INFOSEC, system);
    }

    /** The unit of today, and roles at the system itself, decide who may do what. */
    private static Place place(ItSystem system) {
        return Place.record(system.id(), system.duties().unit());
    }

    /** A unit that a caller names in what they send. */
    public Unit unit(UUID id) {
        return organisation
                .tree()
                .unit(id)
                .orElseThrow(
                        () -> new Invalid("/unit", "unit-unknown", "Enheten finns inte.", "There is no such unit."));
    }

    /** @param name id or code */
    public Unit unitNamed(String name) {
        OrganisationTree tree = organisation.tree();
        return tree.unitByCode(name)
                .or(() -> tree.root()
                        .map(root -> tree.subtree(root.id()))
                        .flatMap(ids -> ids.stream()
                                .filter(id -> id.toString().equals(name))
                                .findFirst())
                        .flatMap(tree::unit))
                .orElseThrow(() -> new Malformed(
                        "unit-unknown",
                        new Text("Det finns ingen enhet " + name + ".", "There is no unit " + name + ".")));
    }

    /** A person that a caller names in what they send. */
    public void requirePerson(@Nullable UUID id, String pointer) {
        if (id != null
                && organisation
                        .person(id)
                        .filter(person -> person.isEmployedOn(today()))
                        .isEmpty()) {
            throw new Invalid(
                    pointer,
                    "person-unknown",
                    "Personen finns inte eller är inte anställd.",
                    "There is no such person, or they are not employed.");
        }
    }

    public void record(ItSystem system, String what, Map<String, Object> before, @Nullable String reason) {
        trail.record(AuditEntry.of(
                        "system-security.system." + what,
                        "it-system",
                        system.id(),
                        system.duties().unit(),
                        before,
                        system.trace())
                .because(reason));
    }

    public void record(AuditEntry entry) {
        trail.record(entry);
    }
}
