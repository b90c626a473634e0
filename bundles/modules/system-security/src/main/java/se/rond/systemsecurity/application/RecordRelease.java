// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.audit.AuditEntry;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;
import se.rond.reporting.Block;
import se.rond.reporting.PublicRecord;
import se.rond.reporting.Report;
import se.rond.reporting.ReportFile;
import se.rond.reporting.ReportFormat;
import se.rond.reporting.ReportRenderer;
import se.rond.systemsecurity.api.AnalysisDetail;
import se.rond.systemsecurity.api.AnalysisState;
import se.rond.systemsecurity.api.KeepingSystems;
import se.rond.systemsecurity.api.ReleasingRecords;
import se.rond.systemsecurity.api.SystemSecurityPermissions;
import se.rond.systemsecurity.domain.CanonicalContent;
import se.rond.systemsecurity.domain.WholeAnalysis;

/** What is masked never leaves this class but for the mask, and how often. */
@Component
public final class RecordRelease implements ReleasingRecords {

    private final AnalysisDesk desk;
    private final KeepingSystems systems;
    private final ReportRenderer renderer;
    private final UnitOfWork work;

    @Activate
    public RecordRelease(
            @Reference AnalysisDesk desk,
            @Reference KeepingSystems systems,
            @Reference ReportRenderer renderer,
            @Reference UnitOfWork work) {
        this.desk = desk;
        this.systems = systems;
        this.renderer = renderer;
        this.work = work;
    }

    @Override
    public ReportFile release(UUID analysis, PublicRecord how, Locale language) {
        AtomicInteger masked = new AtomicInteger();
        FreeText mask = words -> {
            masked.addAndGet(words == null ? 0 : 1);
            return words == null ? null : how.mask();
        };
        AnalysisDetail detail = work.read(() ->
                new AnalysisViews(desk).detail(given(analysis), desk.analyses().decisions(analysis), mask));
        ReportFile file = renderer.render(report(detail, how), ReportFormat.PDF, language);
        Map<String, Object> what = new TreeMap<>();
        what.put("rule", how.rule());
        what.put("registrationNumber", Objects.requireNonNullElse(how.registrationNumber(), ""));
        what.put("masked", masked.get());
        what.put("sha256", CanonicalContent.hash(file.content()));
        work.write(() -> desk.systems()
                .record(new AuditEntry(
                        "system-security.analysis.release",
                        "system-analysis",
                        analysis.toString(),
                        detail.analysis().unit().id(),
                        Compartment.INFOSEC,
                        null,
                        Map.of(),
                        what)));
        return file;
    }

    private WholeAnalysis given(UUID id) {
        WholeAnalysis whole = desk.visible(id);
        desk.systems().require(SystemSecurityPermissions.RELEASE, whole.system());
        AnalysisState state = whole.analysis().state();
        boolean decided = state.isApproved() || state == AnalysisState.REJECTED || state == AnalysisState.SUPERSEDED;
        if (!decided) {
            throw new RuleBroken(
                    "record-not-decided",
                    "Analysen är inte beslutad. Pröva begäran för sig, med stöd av jurist eller arkivarie.",
                    "The analysis has not been decided. Consider the request by itself, with the lawyer or the"
                            + " archivist.");
        }
        return whole;
    }

    private Report report(AnalysisDetail detail, PublicRecord how) {
        Report whole =
                AnalysisReport.of(detail, systems.system(detail.analysis().system()), desk.content());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(new Text(
                "Maskerad fritext är utelämnad med stöd av " + how.rule() + ".",
                "Masked free text is left out by " + how.rule() + ".")));
        if (how.registrationNumber() != null) {
            blocks.add(new Block.Paragraph(new Text(
                    "Begärans diarienummer: " + how.registrationNumber(),
                    "Registration number of the request: " + how.registrationNumber())));
        }
        blocks.addAll(whole.blocks());
        return new Report(whole.title(), whole.subject(), blocks);
    }
}
