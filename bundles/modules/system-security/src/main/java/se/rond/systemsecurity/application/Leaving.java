// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.audit.AuditEntry;
import se.rond.systemsecurity.domain.Analysis;
import se.rond.systemsecurity.domain.ItSystem;
import se.rond.systemsecurity.domain.Purge;
import se.rond.systemsecurity.domain.WholeAnalysis;

/**
 * The case leaves Rond: every word is purged, out of the past as well, and a stub says that, when and by whom. Earlier analyses
 * of the system say the same of it: they keep their decision and its day, and nothing else; none of them holds any longer.
 */
@Component(service = Leaving.class)
public final class Leaving {

    private final Purge purge;
    private final AnalysisDesk desk;
    private final MeasureNews news;
    private final DutyBook duties;

    @Activate
    public Leaving(
            @Reference Purge purge,
            @Reference AnalysisDesk desk,
            @Reference MeasureNews news,
            @Reference DutyBook duties) {
        this.purge = purge;
        this.desk = desk;
        this.news = news;
        this.duties = duties;
    }

    /** Within the running unit of work. */
    void leave(WholeAnalysis whole) {
        String before = whole.analysis().state().name();
        whole.analysis().leave(desk.systems().sign());
        for (Analysis analysis : desk.analyses().ofSystem(whole.system().id())) {
            purge(whole.system(), analysis);
        }
        whole.system().handOver(desk.systems().today());
        duties.follow(whole.system(), desk.systems().today());
        purge.description(whole.system().id());
        record(whole.analysis(), "leave", before);
    }

    private void purge(ItSystem system, Analysis analysis) {
        String before = analysis.state().name();
        analysis.supersede();
        system.notApproved(analysis.id());
        news.forget(analysis.id());
        purge.words(analysis.id());
        record(analysis, "purge", before);
    }

    private void record(Analysis analysis, String what, String before) {
        desk.systems()
                .record(new AuditEntry(
                        "system-security.analysis." + what,
                        "system-analysis",
                        analysis.id().toString(),
                        analysis.unit(),
                        Compartment.INFOSEC,
                        null,
                        Map.of("state", before),
                        Map.of("state", analysis.state().name())));
    }
}
