// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.gapanalysis.api.AssessmentAction;
import se.rond.gapanalysis.api.AssessmentState;
import se.rond.gapanalysis.domain.Assessment;

/** What the trail keeps of gap analyses: in the compartment of information security, and never free text of answers. */
@Component(service = GapTrail.class)
public final class GapTrail {

    private final AuditTrail trail;

    @Activate
    public GapTrail(@Reference AuditTrail trail) {
        this.trail = trail;
    }

    void moved(Assessment assessment, AssessmentAction action, AssessmentState before) {
        record(
                "assessment." + action.slug(),
                "assessment",
                assessment.id(),
                assessment.unit(),
                assessment.comment(),
                Map.of("state", word(before)),
                Map.of("state", word(assessment.state())));
    }

    void changed(Assessment assessment, String what, Map<String, Object> before, Map<String, Object> after) {
        record("assessment." + what, "assessment", assessment.id(), assessment.unit(), null, before, after);
    }

    void campaign(UUID campaign, String what, @Nullable String why, Map<String, Object> after) {
        record("campaign." + what, "campaign", campaign, null, why, Map.of(), after);
    }

    /** Something goes out as a file. */
    void exported(String type, String subject, @Nullable UUID unit, Map<String, Object> how) {
        trail.record(new AuditEntry(
                "gap-analysis." + type + ".export",
                type,
                subject,
                unit,
                Compartment.INFOSEC,
                null,
                Map.of(),
                new TreeMap<>(how)));
    }

    void record(
            String what,
            String type,
            UUID subject,
            @Nullable UUID unit,
            @Nullable String why,
            Map<String, Object> before,
            Map<String, Object> after) {
        trail.record(new AuditEntry(
                "gap-analysis." + what,
                type,
                subject.toString(),
                unit,
                Compartment.INFOSEC,
                why,
                new TreeMap<>(before),
                new TreeMap<>(after)));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
