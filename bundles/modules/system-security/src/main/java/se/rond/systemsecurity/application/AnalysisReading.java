// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.access.Scope;
import se.rond.audit.ReadLog;
import se.rond.kernel.Cursor;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;
import se.rond.systemsecurity.api.AnalysisDetail;
import se.rond.systemsecurity.api.AnalysisFilter;
import se.rond.systemsecurity.api.AnalysisView;
import se.rond.systemsecurity.api.ReadingAnalyses;
import se.rond.systemsecurity.api.RiskView;
import se.rond.systemsecurity.api.SystemSecurityPermissions;
import se.rond.systemsecurity.domain.Analyses.Seen;
import se.rond.systemsecurity.domain.Analyses.Selection;
import se.rond.systemsecurity.domain.Analysis;
import se.rond.systemsecurity.domain.ItSystem;
import se.rond.systemsecurity.domain.WholeAnalysis;

@Component
public final class AnalysisReading implements ReadingAnalyses {

    private final AnalysisDesk desk;
    private final AnalysisReader reader;
    private final ReadLog log;
    private final UnitOfWork work;

    @Activate
    public AnalysisReading(
            @Reference AnalysisDesk desk,
            @Reference AnalysisReader reader,
            @Reference ReadLog log,
            @Reference UnitOfWork work) {
        this.desk = desk;
        this.reader = reader;
        this.log = log;
        this.work = work;
    }

    @Override
    public Page<AnalysisView> analyses(AnalysisFilter filter, PageRequest request) {
        Seen after = request.cursor(2).map(AnalysisReading::seen).orElse(null);
        return work.read(() -> {
            Selection selection = selection(filter);
            if (selection.within() != null
                    && selection.within().isEmpty()
                    && selection.systems().isEmpty()) {
                return new Page<AnalysisView>(List.of(), null);
            }
            List<Analysis> rows = desk.analyses().page(selection, after, request.limit() + 1);
            Map<UUID, ItSystem> systems = desk.systemsOf(rows);
            AnalysisViews views = new AnalysisViews(desk);
            return Page.of(
                    rows,
                    request.limit(),
                    row -> views.row(row, Objects.requireNonNull(systems.get(row.system()))),
                    last -> List.of(last.startedOn().toString(), last.id().toString()));
        });
    }

    private static Seen seen(Cursor cursor) {
        return cursor.read(at -> new Seen(LocalDate.parse(at.part(0)), UUID.fromString(at.part(1))));
    }

    private Selection selection(AnalysisFilter filter) {
        Scope scope = desk.systems().scope(SystemSecurityPermissions.READ);
        String path = filter.unitPath();
        if (path == null && filter.unit() != null) {
            path = desk.systems().unitNamed(filter.unit()).path();
        }
        return new Selection(
                scope.everything() ? null : scope.units(),
                scope.records(),
                filter.system(),
                path,
                filter.states(),
                filter.validities(),
                filter.decidedFrom(),
                filter.decidedTo(),
                filter.changed(),
                desk.systems().today());
    }

    private void note(UUID id, UUID unit) {
        log.reads("system-security.analysis.read", "system-analysis", id, unit, Compartment.INFOSEC);
    }

    @Override
    public AnalysisDetail analysis(UUID id) {
        AnalysisDetail detail = reader.latest(id);
        note(id, detail.analysis().unit().id());
        return detail;
    }

    @Override
    public String decided(UUID id, UUID decision) {
        WholeAnalysis whole = work.read(() -> desk.visible(id));
        desk.systems().require(SystemSecurityPermissions.READ_INFOSEC, whole.system());
        String words = work.read(() -> {
            boolean known = desk.analyses().decisions(id).stream()
                    .anyMatch(each -> each.id().equals(decision));
            return known ? String.join("", desk.analyses().content(decision)) : "";
        });
        if (words.isEmpty()) {
            throw new NotFound(new Text("Beslutet", "The decision"), decision);
        }
        note(id, whole.analysis().unit());
        return words;
    }

    @Override
    public Page<RiskView> risks(UUID id, PageRequest request) {
        WholeAnalysis whole = work.read(() -> desk.visible(id));
        note(id, whole.analysis().unit());
        String after = request.cursor(1).map(cursor -> cursor.part(0)).orElse("");
        List<RiskView> rows = new AnalysisViews(desk)
                .risks(whole).stream()
                        .filter(risk -> risk.id().toString().compareTo(after) > 0)
                        .limit(request.limit() + 1L)
                        .toList();
        return Page.of(
                rows, request.limit(), row -> row, last -> List.of(last.id().toString()));
    }
}
