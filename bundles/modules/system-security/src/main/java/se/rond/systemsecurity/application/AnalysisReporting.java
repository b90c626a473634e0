// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.reporting.Report;
import se.rond.systemsecurity.api.AnalysisDetail;
import se.rond.systemsecurity.api.KeepingSystems;
import se.rond.systemsecurity.api.ReadingAnalyses;
import se.rond.systemsecurity.api.ReportingAnalyses;

@Component
public final class AnalysisReporting implements ReportingAnalyses {

    private final ReadingAnalyses reading;
    private final KeepingSystems systems;
    private final ShippedContent content;

    @Activate
    public AnalysisReporting(
            @Reference ReadingAnalyses reading, @Reference KeepingSystems systems, @Reference ShippedContent content) {
        this.reading = reading;
        this.systems = systems;
        this.content = content;
    }

    @Override
    public Report report(UUID id) {
        AnalysisDetail detail = reading.analysis(id);
        return AnalysisReport.of(detail, systems.system(detail.analysis().system()), content.content());
    }
}
