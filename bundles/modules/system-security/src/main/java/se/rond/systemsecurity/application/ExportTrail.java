// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.audit.AuditEntry;
import se.rond.persistence.UnitOfWork;
import se.rond.systemsecurity.api.NotingExports;

@Component
public final class ExportTrail implements NotingExports {

    private final AnalysisDesk desk;
    private final UnitOfWork work;

    @Activate
    public ExportTrail(@Reference AnalysisDesk desk, @Reference UnitOfWork work) {
        this.desk = desk;
        this.work = work;
    }

    @Override
    public void list(String list) {
        work.write(() -> record("list", list, null, Map.of()));
    }

    @Override
    public void analysis(UUID analysis, String format) {
        work.write(() -> record(
                "analysis",
                analysis.toString(),
                desk.visible(analysis).analysis().unit(),
                Map.of("format", format)));
    }

    private void record(String kind, String subject, @Nullable UUID unit, Map<String, Object> how) {
        desk.systems()
                .record(new AuditEntry(
                        "system-security." + kind + ".export",
                        kind.equals("list") ? kind : "system-analysis",
                        subject,
                        unit,
                        Compartment.INFOSEC,
                        null,
                        Map.of(),
                        how));
    }
}
