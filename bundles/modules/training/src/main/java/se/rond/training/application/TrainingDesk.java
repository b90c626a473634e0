// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

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
import se.rond.access.Compartment;
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
import se.rond.organisation.Person;
import se.rond.organisation.Unit;
import se.rond.training.domain.Moments;
import se.rond.training.domain.Signature;

/** Who may do what in the training register, now; and what the trail keeps. */
@Component(service = TrainingDesk.class)
public final class TrainingDesk {

    private static final Text PERSON = new Text("Personen", "The person");

    private final AccessControl access;
    private final Organisation organisation;
    private final AuditTrail trail;
    private final Clock clock;

    @Activate
    public TrainingDesk(
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

    /** The person who acts; {@code null} for an account without one. */
    public @Nullable UUID me() {
        return access.caller().person();
    }

    public Organisation organisation() {
        return organisation;
    }

    public Scope scope(String permission) {
        return access.scope(permission);
    }

    public void requireEverywhere(String permission) {
        access.require(permission, Place.MUNICIPALITY);
    }

    public boolean mayAt(String permission, UUID unit) {
        return access.may(permission, Place.unit(unit));
    }

    public boolean mayEverywhere(String permission) {
        return access.may(permission, Place.MUNICIPALITY);
    }

    public void requireAt(String permission, UUID unit) {
        access.require(permission, Place.unit(unit));
    }

    /** Path of the municipality. */
    public String top() {
        return organisation.tree().root().map(Unit::path).orElse("/");
    }

    /** Name of the municipality. */
    public String nameOfAll() {
        return organisation.tree().root().map(Unit::name).orElse("");
    }

    /** Where a unit stands today; where the register has lost it, at the top. */
    public String pathOf(UUID unit) {
        OrganisationTree tree = organisation.tree();
        return tree.unit(unit).or(tree::root).map(Unit::path).orElse("/");
    }

    /** A unit that a caller names in what they send. */
    public Unit unit(UUID id, String pointer) {
        return organisation
                .tree()
                .unit(id)
                .orElseThrow(
                        () -> new Invalid(pointer, "unit-unknown", "Enheten finns inte.", "There is no such unit."));
    }

    /** @param name id or code */
    public Unit unitNamed(String name) {
        OrganisationTree tree = organisation.tree();
        return tree.unitByCode(name)
                .or(() -> id(name).flatMap(tree::unit))
                .orElseThrow(() -> new Malformed(
                        "unit-unknown",
                        new Text("Det finns ingen enhet " + name + ".", "There is no unit " + name + ".")));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    public Person person(UUID id) {
        return organisation.person(id).orElseThrow(() -> new NotFound(PERSON, id));
    }

    /** In the general compartment: what is about nobody in particular. */
    public void record(
            String what, String type, Object subject, Map<String, Object> before, Map<String, Object> after) {
        trail.record(AuditEntry.of("training." + what, type, subject, null, before, after));
    }

    /** What is about a person. */
    public void recordPersonal(
            String what,
            String type,
            Object subject,
            @Nullable UUID unit,
            Map<String, Object> before,
            Map<String, Object> after,
            @Nullable String reason) {
        trail.record(new AuditEntry(
                "training." + what, type, subject.toString(), unit, Compartment.HR_TRAINING, reason, before, after));
    }
}
