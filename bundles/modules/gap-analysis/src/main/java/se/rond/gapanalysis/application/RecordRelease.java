// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Place;
import se.rond.gapanalysis.api.AssessmentDetail;
import se.rond.gapanalysis.api.AssessmentState;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.ReleasingRecords;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.Assessments;
import se.rond.kernel.RuleBroken;
import se.rond.persistence.UnitOfWork;
import se.rond.reporting.PublicRecord;
import se.rond.reporting.ReportFile;
import se.rond.reporting.ReportFormat;
import se.rond.reporting.ReportRenderer;

/** What is masked never leaves this class but for the mask, and how often. */
@Component
public final class RecordRelease implements ReleasingRecords {

    private final Assessments assessments;
    private final AssessmentViews views;
    private final GapTrail trail;
    private final GapPlaces places;
    private final ReportRenderer renderer;
    private final UnitOfWork work;

    @Activate
    public RecordRelease(
            @Reference Assessments assessments,
            @Reference AssessmentViews views,
            @Reference GapTrail trail,
            @Reference GapPlaces places,
            @Reference ReportRenderer renderer,
            @Reference UnitOfWork work) {
        this.assessments = assessments;
        this.views = views;
        this.trail = trail;
        this.places = places;
        this.renderer = renderer;
        this.work = work;
    }

    @Override
    public ReportFile release(UUID assessment, PublicRecord how, Locale language) {
        AssessmentDetail detail = work.read(() -> views.detail(given(assessment), true));
        MaskedAssessment masked = new MaskedAssessment(detail, how);
        ReportFile file = renderer.render(masked.report(), ReportFormat.PDF, language);
        Map<String, Object> what = new TreeMap<>();
        what.put("rule", how.rule());
        what.put("registrationNumber", GapTrail.orEmpty(how.registrationNumber()));
        what.put("masked", masked.places());
        what.put("sha256", sha256(file.content()));
        UUID unit = detail.assessment().unit().id();
        work.write(() -> trail.record("assessment.release", "assessment", assessment, unit, null, Map.of(), what));
        return file;
    }

    private Assessment given(UUID id) {
        Assessment found = assessments.find(id).orElseThrow(() -> GapPlaces.noAssessment(id));
        places.requireVisible(found);
        places.access().require(GapPermissions.RELEASE, Place.unit(found.unit()));
        if (!AssessmentState.STANDING.contains(found.state())) {
            throw new RuleBroken(
                    "record-not-decided",
                    "Gapanalysen är inte godkänd ännu. Pröva begäran för sig, med stöd av jurist eller arkivarie.",
                    "The assessment has not been approved yet. Consider the request by itself, with the lawyer or the"
                            + " archivist.");
        }
        return found;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
