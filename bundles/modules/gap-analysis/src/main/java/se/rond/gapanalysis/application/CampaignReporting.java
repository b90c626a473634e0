// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.gapanalysis.api.ReportingCampaigns;
import se.rond.gapanalysis.domain.Campaign;
import se.rond.gapanalysis.domain.Campaigns;
import se.rond.kernel.NotFound;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;
import se.rond.reporting.Block;
import se.rond.reporting.Report;

@Component
public final class CampaignReporting implements ReportingCampaigns {

    private static final Text TITLE = new Text("Gapanalys: sammanställning", "Gap analysis: compilation");
    private static final Text WHAT = new Text("Omgången", "The campaign");
    private static final Block NOTHING = new Block.Paragraph(
            new Text("Ingen enhet som du får se är inbjuden.", "No unit that you may see has been invited."));

    private final Campaigns campaigns;
    private final Compilation compilation;
    private final GapPlaces places;
    private final UnitOfWork work;

    @Activate
    public CampaignReporting(
            @Reference Campaigns campaigns,
            @Reference Compilation compilation,
            @Reference GapPlaces places,
            @Reference UnitOfWork work) {
        this.campaigns = campaigns;
        this.compilation = compilation;
        this.places = places;
        this.work = work;
    }

    @Override
    public Report report(UUID campaign) {
        Set<UUID> visible = places.visibleUnits();
        return work.read(() -> {
            Campaign found = campaigns.find(campaign).orElseThrow(() -> new NotFound(WHAT, campaign));
            List<Block> blocks = compilation.of(found, "/", visible);
            return new Report(
                    TITLE, Text.same(found.name() + ", " + found.year()), blocks.isEmpty() ? List.of(NOTHING) : blocks);
        });
    }
}
