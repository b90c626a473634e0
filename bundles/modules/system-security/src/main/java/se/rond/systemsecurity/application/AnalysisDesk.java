// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.audit.AuditEntry;
import se.rond.kernel.Forbidden;
import se.rond.kernel.IfMatch;
import se.rond.kernel.NotFound;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.kernel.Violation;
import se.rond.systemsecurity.api.SecurityContent;
import se.rond.systemsecurity.api.SystemSecurityPermissions;
import se.rond.systemsecurity.domain.Analyses;
import se.rond.systemsecurity.domain.Analysis;
import se.rond.systemsecurity.domain.CanonicalContent;
import se.rond.systemsecurity.domain.ItSystem;
import se.rond.systemsecurity.domain.Matrices;
import se.rond.systemsecurity.domain.Systems;
import se.rond.systemsecurity.domain.WholeAnalysis;

/** What is done alike with every analysis: who sees it, who changes it, what the trail keeps. Works within a unit of work. */
@Component(service = AnalysisDesk.class)
public final class AnalysisDesk {

    private static final Text ANALYSIS = new Text("Analysen", "The analysis");

    private final Analyses analyses;
    private final Systems systems;
    private final Matrices matrices;
    private final ShippedContent content;
    private final SystemDesk desk;

    @Activate
    public AnalysisDesk(
            @Reference Analyses analyses,
            @Reference Systems systems,
            @Reference Matrices matrices,
            @Reference ShippedContent content,
            @Reference SystemDesk desk) {
        this.analyses = analyses;
        this.systems = systems;
        this.matrices = matrices;
        this.content = content;
        this.desk = desk;
    }

    SystemDesk systems() {
        return desk;
    }

    Analyses analyses() {
        return analyses;
    }

    SecurityContent content() {
        return content.content();
    }

    /** @throws NotFound also where the caller may not even know of it */
    WholeAnalysis visible(UUID id) {
        Analysis analysis = analyses.find(id).orElseThrow(() -> new NotFound(ANALYSIS, id));
        ItSystem system = systems.find(analysis.system()).orElseThrow(() -> new NotFound(ANALYSIS, id));
        if (!desk.may(SystemSecurityPermissions.READ, system)) {
            throw new NotFound(ANALYSIS, id);
        }
        return whole(analysis, system);
    }

    ItSystem visibleSystem(UUID id) {
        return desk.visible(systems.find(id), id);
    }

    WholeAnalysis whole(Analysis analysis, ItSystem system) {
        UUID id = analysis.id();
        return new WholeAnalysis(
                analysis,
                system,
                matrices.find(analysis.matrix())
                        .orElseThrow(() -> new IllegalStateException("no matrix " + analysis.matrix())),
                analyses.sets(id),
                analyses.answers(id),
                analyses.risks(id),
                analyses.measures(id));
    }

    Map<UUID, ItSystem> systemsOf(List<Analysis> rows) {
        return systems.named(rows.stream().map(Analysis::system).collect(Collectors.toSet()));
    }

    /** For a transition: with the version that was seen. */
    WholeAnalysis toMove(UUID id, String permission, IfMatch seen) {
        WholeAnalysis whole = visible(id);
        desk.require(permission, whole.system());
        seen.require(whole.analysis().version());
        return whole;
    }

    /** For a change of what it says. */
    WholeAnalysis toWrite(UUID id, String permission) {
        WholeAnalysis whole = visible(id);
        desk.require(permission, whole.system());
        whole.analysis().write(desk.sign());
        analyses.touch(whole.analysis());
        return whole;
    }

    /** After what it says has changed: its levels, and whether another decision is asked for. */
    void written(WholeAnalysis before, String what) {
        analyses.flush();
        Analysis analysis = before.analysis();
        WholeAnalysis now = whole(analysis, before.system());
        analysis.level(now.levels());
        if (analysis.state().isApproved()) {
            analysis.compare(hash(now));
        }
        record(now, what, null);
    }

    /** A risk was accepted, which is no writing, but part of what is decided. */
    void accepted(WholeAnalysis before) {
        written(before, "accept-risk");
    }

    /** The register says something else of a system: whoever decided on that decides anew. */
    void systemChanged(ItSystem system) {
        for (Analysis analysis : analyses.approved(system.id())) {
            analysis.compare(hash(whole(analysis, system)));
        }
    }

    String canonical(WholeAnalysis whole) {
        return CanonicalContent.of(whole, content());
    }

    String hash(WholeAnalysis whole) {
        return CanonicalContent.hash(canonical(whole));
    }

    /** Segregation of duties: who has written in it neither reviews nor decides it. */
    void refuseWriter(WholeAnalysis whole, String rule, Text detail) {
        if (whole.analysis().isWriter(desk.sign())) {
            throw new Forbidden(rule, detail);
        }
    }

    static void refuse(List<Violation> missing, String rule, String sv, String en) {
        if (!missing.isEmpty()) {
            throw new RuleBroken(rule, new Text(sv, en), missing);
        }
    }

    /** State, levels and hash, and never a word of what was written. */
    void record(WholeAnalysis whole, String what, @Nullable String before) {
        Analysis analysis = whole.analysis();
        Map<String, Object> after = new TreeMap<>();
        after.put("state", analysis.state().name());
        after.put("levels", String.valueOf(analysis.levels()));
        after.put("changedSinceDecision", analysis.changed());
        after.put("contentHash", String.valueOf(analysis.outcome().contentHash()));
        desk.record(new AuditEntry(
                "system-security.analysis." + what,
                "system-analysis",
                analysis.id().toString(),
                analysis.unit(),
                Compartment.INFOSEC,
                null,
                before == null ? Map.of() : Map.of("state", before),
                after));
    }
}
