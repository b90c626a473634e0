// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.Packs;
import se.rond.gapanalysis.application.AskedUnits.Asked;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.Assessments;
import se.rond.gapanalysis.domain.Campaign;
import se.rond.gapanalysis.domain.Campaigns;
import se.rond.gapanalysis.domain.PlannedCampaign;
import se.rond.kernel.DemoContent;
import se.rond.kernel.Ids;
import se.rond.kernel.Period;
import se.rond.organisation.Unit;
import se.rond.persistence.UnitOfWork;

/**
 * Two years of gap analyses in the demonstration municipality: last year's campaign is compiled, this year's is in progress,
 * each department at another stage. The same departments always get the same past.
 */
@Component
public final class DemoCampaigns implements DemoContent {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCampaigns.class);
    private static final int OPEN_SINCE = 60;
    private static final int DAYS_LEFT = 14;
    private static final Map<String, String> ANSWERERS =
            Map.of("central", "KS-F", "it", "KS-F", "hr", "KS-F", "procurement", "KS-F", "property", "SBN-F");

    private final Campaigns campaigns;
    private final Assessments assessments;
    private final AskedUnits asked;
    private final Packs packs;
    private final DemoAnswers walk;
    private final GapPlaces places;
    private final UnitOfWork work;

    @Activate
    public DemoCampaigns(
            @Reference Campaigns campaigns,
            @Reference Assessments assessments,
            @Reference AskedUnits asked,
            @Reference Packs packs,
            @Reference DemoAnswers walk,
            @Reference GapPlaces places,
            @Reference UnitOfWork work) {
        this.campaigns = campaigns;
        this.assessments = assessments;
        this.asked = asked;
        this.packs = packs;
        this.walk = walk;
        this.places = places;
        this.work = work;
    }

    @Override
    public void fill() {
        LocalDate today = places.today();
        LocalDate opened = today.minusDays(OPEN_SINCE);
        int now = opened.getYear();
        int then = now - 1;
        Pack pack = packs.find(Pack.idOf(ShippedPacks.ISMS, "1")).orElseThrow();
        PlannedCampaign before =
                planned(then, pack, LocalDate.of(then, 9, 1), LocalDate.of(then, 11, 30), LocalDate.of(then, 12, 31));
        PlannedCampaign current = planned(now, pack, opened, today.plusDays(DAYS_LEFT), today.plusDays(3L * DAYS_LEFT));
        int made = work.write(() -> fill(before, true)) + work.write(() -> fill(current, false));
        LOG.info("Demonstration: {} gap analyses in two campaigns", made);
    }

    private PlannedCampaign planned(int year, Pack pack, LocalDate opens, LocalDate due, LocalDate reviewed) {
        Map<String, UUID> answerers = new TreeMap<>();
        ANSWERERS.forEach(
                (answerer, code) -> places.find(code).map(Unit::id).ifPresent(unit -> answerers.put(answerer, unit)));
        return new PlannedCampaign(
                "Gapanalys LIS " + year,
                year,
                pack,
                Set.of(),
                answerers,
                Map.of(),
                opens,
                due,
                reviewed,
                reviewed.plusDays(31));
    }

    /** What is there already stays as it is. */
    private int fill(PlannedCampaign planned, boolean over) {
        UUID id = Pack.idOf("demo/" + planned.pack().code(), Integer.toString(planned.year()));
        if (campaigns.find(id).isPresent()) {
            return 0;
        }
        Campaign campaign = new Campaign(id, planned);
        campaigns.add(campaign);
        campaign.invite(noon(planned.opensOn()));
        List<Assessment> made = new ArrayList<>();
        for (Asked unit : asked.of(campaign, planned.pack())) {
            Assessment assessment =
                    new Assessment(Ids.next(), campaign, unit.unit(), unit.answerers(), unit.questions());
            assessments.add(assessment);
            made.add(assessment);
        }
        if (over) {
            made.forEach(assessment -> walk.whole(assessment, noon(campaign.dueOn())));
            Instant compiled = noon(planned.compileOn());
            made.forEach(assessment -> assessment.compile(compiled));
            campaign.compile(null, compiled);
        } else {
            for (int i = 0; i < made.size(); i++) {
                walk.upTo(DemoAnswers.Stage.of(i), made.get(i), places.now().minus(Duration.ofDays(2L + i)));
            }
        }
        return made.size();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Period.ZONE).toInstant();
    }
}
