// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.gapanalysis.api.FigureRecordView;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.Assessments;
import se.rond.kernel.PageRequest;
import se.rond.organisation.UnitRef;

/** Assessments as the records behind a figure. */
@Component(service = ResultRecords.class)
public final class ResultRecords {

    private final GapPlaces places;

    @Activate
    public ResultRecords(@Reference GapPlaces places) {
        this.places = places;
    }

    public FigureRecordView view(Assessment row) {
        UnitRef unit = places.ref(row);
        return new FigureRecordView(
                row.id(),
                unit.code(),
                unit.name(),
                row.id(),
                row.year(),
                row.packCode(),
                row.packVersion(),
                row.approvedOn(),
                CampaignDetails.score(row),
                AssessmentViews.change(row),
                true);
    }

    public Assessments.@Nullable Seen seen(PageRequest request) {
        return request.cursor(3).map(Cursors::assessment).orElse(null);
    }

    public List<String> cursor(Assessment last) {
        return Cursors.of(last);
    }
}
