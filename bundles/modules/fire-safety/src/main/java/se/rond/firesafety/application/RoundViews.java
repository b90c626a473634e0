// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Place;
import se.rond.firesafety.api.ChecklistRef;
import se.rond.firesafety.api.PremiseRef;
import se.rond.firesafety.api.Progress;
import se.rond.firesafety.api.RoundAction;
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.api.RoundView;
import se.rond.firesafety.domain.Answers;
import se.rond.firesafety.domain.Round;
import se.rond.firesafety.domain.Signature;
import se.rond.firesafety.domain.Tally;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.PersonNames;
import se.rond.organisation.Premise;
import se.rond.organisation.Unit;
import se.rond.organisation.UnitRef;

/** Rounds as the caller sees them: with names, and with what the caller may do now. */
@Component(service = RoundViews.class)
public final class RoundViews {

    private final Answers answers;
    private final PublishedChecklists checklists;
    private final Organisation organisation;
    private final AccessControl access;
    private final RoundPlaces places;
    private final FireSafetySettings settings;

    @Activate
    public RoundViews(
            @Reference Answers answers,
            @Reference PublishedChecklists checklists,
            @Reference Organisation organisation,
            @Reference AccessControl access,
            @Reference RoundPlaces places,
            @Reference FireSafetySettings settings) {
        this.answers = answers;
        this.checklists = checklists;
        this.organisation = organisation;
        this.access = access;
        this.places = places;
        this.settings = settings;
    }

    /** Looks up names, progress and rights once for all of them. */
    List<RoundView> of(List<Round> rounds) {
        return of(rounds, places.now(), tallies(rounds), new CallerRights(access));
    }

    /** As they stood: nothing can be done with the past. */
    List<RoundView> asOf(Instant moment, List<Round> rounds, Map<UUID, Tally> tallies) {
        return of(rounds, moment, tallies, null);
    }

    /** What is answered of those that are being walked. */
    Map<UUID, Tally> tallies(List<Round> rounds) {
        return answers.tallies(
                rounds.stream().filter(RoundViews::isBeingWalked).map(Round::id).toList());
    }

    private List<RoundView> of(
            List<Round> rounds, Instant now, Map<UUID, Tally> tallies, @Nullable CallerRights rights) {
        Context context = new Context(
                now,
                organisation.tree(),
                PersonNames.of(rounds.stream().flatMap(RoundViews::signatures).toList(), organisation),
                tallies,
                rights,
                places.sign());
        return rounds.stream().map(round -> view(round, context)).toList();
    }

    RoundView of(Round round) {
        return of(List.of(round)).get(0);
    }

    private record Context(
            Instant now,
            OrganisationTree tree,
            PersonNames names,
            Map<UUID, Tally> tallies,
            @Nullable CallerRights rights,
            Signature caller) {}

    private RoundView view(Round round, Context context) {
        Premise premise = places.premise(round.site().premise());
        return new RoundView(
                round.id(),
                new PremiseRef(premise.id(), premise.code(), premise.name()),
                unit(round, context.tree()),
                ChecklistRef.of(checklists.kept(round.checklist())),
                round.period(),
                round.frequency(),
                round.window().opensAt(),
                round.window().dueAt(),
                round.window().closesAt(),
                round.stateAt(context.now()),
                round.isOverdue(context.now()),
                round.isExtra(),
                round.isIncomplete(),
                progress(round, context.tallies()),
                context.names().refOrNull(round.started()),
                context.names().refOrNull(round.submitted()),
                context.names().refOrNull(round.approved()),
                moment(round.started()),
                round.firstSubmittedAt(),
                moment(round.submitted()),
                moment(round.approved()),
                round.extraReason(),
                round.cancelReason(),
                round.comment(),
                actions(round, premise, context),
                round.version());
    }

    private static UnitRef unit(Round round, OrganisationTree tree) {
        String code = FireSafetySettings.lastCode(round.site().unitPath());
        UUID id = round.site().unit();
        return new UnitRef(id, code, tree.unit(id).map(Unit::name).orElse(code));
    }

    private static Progress progress(Round round, Map<UUID, Tally> tallies) {
        Tally tally = isBeingWalked(round)
                ? tallies.getOrDefault(round.id(), Tally.NONE)
                : new Tally(round.answered(), round.deficiencies());
        return new Progress(tally.answered(), round.mandatory(), round.total(), tally.deficiencies());
    }

    private List<RoundAction> actions(Round round, Premise premise, Context context) {
        CallerRights rights = context.rights();
        if (rights == null) {
            return List.of();
        }
        boolean alone = settings.isSinglePerson(round.site().unitPath());
        return rights.actionsAt(new Place(premise.occupant(), premise.id())).stream()
                .filter(action -> round.allows(action, context.caller(), alone, context.now()))
                .toList();
    }

    /** Until it is submitted the answers themselves are counted. */
    private static boolean isBeingWalked(Round round) {
        return round.state() != RoundState.PLANNED
                && round.state() != RoundState.SUBMITTED
                && round.state() != RoundState.APPROVED;
    }

    private static Stream<@Nullable Signature> signatures(Round round) {
        return Stream.of(round.started(), round.submitted(), round.approved());
    }

    private static @Nullable Instant moment(@Nullable Signature signature) {
        return signature == null ? null : signature.at();
    }
}
