// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Place;
import se.rond.gapanalysis.api.AssessmentState;
import se.rond.gapanalysis.api.CampaignDetail;
import se.rond.gapanalysis.api.CampaignState;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.Participant;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.application.AskedUnits.Asked;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.Assessments;
import se.rond.gapanalysis.domain.Campaign;
import se.rond.gapanalysis.domain.Score;
import se.rond.organisation.UnitRef;

/** Campaigns as they are shown: progress and, apart from it, the result of what has been reviewed. */
@Component(service = CampaignDetails.class)
public final class CampaignDetails {

    private final Assessments assessments;
    private final AskedUnits asked;
    private final Messages messages;
    private final GapPlaces places;

    @Activate
    public CampaignDetails(
            @Reference Assessments assessments,
            @Reference AskedUnits asked,
            @Reference Messages messages,
            @Reference GapPlaces places) {
        this.assessments = assessments;
        this.asked = asked;
        this.messages = messages;
        this.places = places;
    }

    /** With those units that the caller may know of. */
    CampaignDetail of(Campaign campaign, Pack pack) {
        List<Assessment> made = assessments.of(campaign.id());
        List<Asked> planned = campaign.state() == CampaignState.PLANNED ? asked.of(campaign, pack) : List.of();
        List<Participant> participants = new ArrayList<>();
        planned.stream()
                .filter(unit -> places.maySee(unit.unit().id()))
                .forEach(unit -> participants.add(planned(unit)));
        Map<UUID, Integer> answered =
                assessments.answered(made.stream().map(Assessment::id).toList());
        made.stream()
                .filter(assessment -> places.maySee(assessment.unit()))
                .forEach(assessment ->
                        participants.add(participant(assessment, answered.getOrDefault(assessment.id(), 0))));
        participants.sort(Comparator.comparing(participant -> participant.unit().name()));
        return new CampaignDetail(
                campaign.view(),
                answerers(campaign),
                campaign.targets(),
                participants,
                planned.isEmpty() ? List.of() : AskedUnits.unasked(pack, planned),
                actions(campaign.state()));
    }

    private Participant planned(Asked unit) {
        return new Participant(
                new UnitRef(unit.unit().id(), unit.unit().code(), unit.unit().name()),
                unit.answerers(),
                unit.questions(),
                messages.contactNames(unit.unit().id()),
                null,
                null,
                0,
                false,
                null);
    }

    private Participant participant(Assessment assessment, int answered) {
        return new Participant(
                places.ref(assessment),
                assessment.answerers(),
                assessment.questions(),
                messages.contactNames(assessment.unit()),
                assessment.id(),
                assessment.state(),
                answered,
                assessment.isLate(places.now()),
                score(assessment));
    }

    /** Progress is one thing, result another: there is none until somebody other than those who answered has looked at it. */
    static @Nullable String score(Assessment assessment) {
        Score score = assessment.score();
        return score == null || score.level() == null || !AssessmentState.JUDGED.contains(assessment.state())
                ? null
                : String.valueOf(score.level());
    }

    private Map<String, UnitRef> answerers(Campaign campaign) {
        Map<String, UnitRef> units = new TreeMap<>();
        campaign.answerers()
                .forEach((answerer, id) -> places.tree()
                        .unit(id)
                        .ifPresent(unit -> units.put(answerer, new UnitRef(unit.id(), unit.code(), unit.name()))));
        return units;
    }

    private List<String> actions(CampaignState state) {
        if (!places.access().may(GapPermissions.PLAN, Place.MUNICIPALITY)) {
            return List.of();
        }
        return switch (state) {
            case PLANNED -> List.of("change", "invite", "cancel");
            case OPEN -> List.of("compile", "cancel");
            case COMPILED -> List.of("compile");
            case CANCELLED -> List.of();
        };
    }
}
