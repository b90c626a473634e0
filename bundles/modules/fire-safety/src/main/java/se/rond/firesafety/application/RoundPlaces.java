// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Place;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.domain.Moments;
import se.rond.firesafety.domain.Round;
import se.rond.firesafety.domain.RoundSite;
import se.rond.firesafety.domain.Signature;
import se.rond.kernel.Invalid;
import se.rond.kernel.Malformed;
import se.rond.kernel.NotFound;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Premise;
import se.rond.organisation.Unit;

/** Who may do what with the rounds of which premises, now. */
@Component(service = RoundPlaces.class)
public final class RoundPlaces {

    private static final Text ROUND = new Text("Kontrollronden", "The check round");
    private static final Text PREMISES = new Text("Lokalen", "The premises");

    private final AccessControl access;
    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public RoundPlaces(@Reference AccessControl access, @Reference Organisation organisation, @Reference Clock clock) {
        this.access = access;
        this.organisation = organisation;
        this.clock = clock;
    }

    public Instant now() {
        return Moments.kept(clock.instant());
    }

    /**
     * The moment from which one looks: now, unless another is asked for.
     *
     * @throws Malformed if it has not been: nobody knows what will stand tomorrow
     */
    public Instant moment(@Nullable Instant asOf) {
        if (asOf != null && asOf.isAfter(clock.instant())) {
            throw new Malformed(
                    "asof-in-future",
                    new Text(
                            "asOf får inte vara i framtiden. Ange en tidpunkt som har varit, eller utelämna asOf.",
                            "asOf must not be in the future. Give a moment that has been, or leave out asOf."));
        }
        return asOf == null ? now() : asOf;
    }

    /** Whether a moment is read as it stood, in a list as in a count. */
    public boolean isPast(Instant moment) {
        return Moments.isPast(moment, clock.instant());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.ZONE);
    }

    /** The caller, at this moment. */
    public Signature sign() {
        return new Signature(access.caller(), now());
    }

    public Premise premise(UUID id) {
        return organisation.premise(id).orElseThrow(() -> new NotFound(PREMISES, id));
    }

    /** Premises that a caller names in what they send. */
    public Premise known(UUID id) {
        return organisation
                .premise(id)
                .orElseThrow(() -> new Invalid(
                        "/premise", "premise-unknown", "Lokalen finns inte.", "There are no such premises."));
    }

    /** Today's unit decides who may do what. */
    public Place place(UUID premise) {
        return new Place(premise(premise).occupant(), premise);
    }

    /** The unit that uses the premises today, as a record keeps it. */
    public RoundSite site(Premise premise) {
        return organisation
                .tree()
                .unit(premise.occupant())
                .map(unit -> new RoundSite(premise.id(), unit))
                .orElseThrow(() -> new NotFound(new Text("Enheten", "The unit"), premise.occupant()));
    }

    /** @param name id or code; {@code null} where none is asked for */
    public @Nullable UUID premiseOrNull(@Nullable String name) {
        return name == null ? null : premiseNamed(name).id();
    }

    private Premise premiseNamed(String name) {
        return organisation
                .premiseByCode(name)
                .or(() -> organisation.premises().stream()
                        .filter(premise -> premise.id().toString().equals(name))
                        .findFirst())
                .orElseThrow(() -> new Malformed(
                        "premise-unknown",
                        new Text("Det finns ingen lokal " + name + ".", "There are no premises " + name + ".")));
    }

    /** @param name id or code */
    public Unit unit(String name) {
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

    public void require(String permission, UUID premise) {
        access.require(permission, place(premise));
    }

    /** @throws NotFound if the caller may not even know of it, {@link se.rond.kernel.Forbidden} if that is all they may */
    void require(String permission, Round round) {
        requireVisible(round);
        access.require(permission, place(round.site().premise()));
    }

    void requireVisible(Round round) {
        if (!access.may(FireSafetyPermissions.READ, place(round.site().premise()))) {
            throw noRound(round.id());
        }
    }

    /** The code of the unit that a path leads to. */
    public static String lastCode(String unitPath) {
        return FireSafetySettings.lastCode(unitPath);
    }

    static NotFound noRound(UUID id) {
        return new NotFound(ROUND, id);
    }
}
