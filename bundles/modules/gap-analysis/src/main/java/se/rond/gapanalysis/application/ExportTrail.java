// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.gapanalysis.api.NotingExports;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.Assessments;
import se.rond.gapanalysis.domain.Campaigns;
import se.rond.kernel.NotFound;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;

@Component
public final class ExportTrail implements NotingExports {

    private static final Text CAMPAIGN = new Text("Omgången", "The campaign");

    private final Assessments assessments;
    private final Campaigns campaigns;
    private final GapTrail trail;
    private final GapPlaces places;
    private final UnitOfWork work;

    @Activate
    public ExportTrail(
            @Reference Assessments assessments,
            @Reference Campaigns campaigns,
            @Reference GapTrail trail,
            @Reference GapPlaces places,
            @Reference UnitOfWork work) {
        this.assessments = assessments;
        this.campaigns = campaigns;
        this.trail = trail;
        this.places = places;
        this.work = work;
    }

    @Override
    public void list(String list) {
        work.write(() -> trail.exported("list", list, null, Map.of()));
    }

    @Override
    public void assessment(UUID assessment, String format) {
        work.write(() -> {
            Assessment found = assessments.find(assessment).orElseThrow(() -> GapPlaces.noAssessment(assessment));
            places.requireVisible(found);
            trail.exported("assessment", assessment.toString(), found.unit(), Map.of("format", format));
        });
    }

    @Override
    public void campaign(UUID campaign, String format) {
        work.write(() -> {
            if (campaigns.find(campaign).isEmpty()) {
                throw new NotFound(CAMPAIGN, campaign);
            }
            trail.exported("campaign", campaign.toString(), null, Map.of("format", format));
        });
    }
}
