// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Scope;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.systemsecurity.api.Band;
import se.rond.systemsecurity.api.DueMeasureView;
import se.rond.systemsecurity.api.OpenRiskView;
import se.rond.systemsecurity.api.ReadingFigureRecords;
import se.rond.systemsecurity.api.SystemSecurityPermissions;
import se.rond.systemsecurity.domain.Analysis;
import se.rond.systemsecurity.domain.Counts.MeasureSelection;
import se.rond.systemsecurity.domain.Counts.RiskSelection;
import se.rond.systemsecurity.domain.ItSystem;
import se.rond.systemsecurity.domain.Risk;
import se.rond.systemsecurity.domain.RiskAcceptance;
import se.rond.systemsecurity.domain.RiskMeasure;

@Component
public final class FigureRecords implements ReadingFigureRecords {

    private static final Set<Band> OPEN = Set.of(Band.ORANGE, Band.RED);

    private final Statistics statistics;
    private final AnalysisDesk desk;

    @Activate
    public FigureRecords(@Reference Statistics statistics, @Reference AnalysisDesk desk) {
        this.statistics = statistics;
        this.desk = desk;
    }

    @Override
    public Page<OpenRiskView> openRisks(
            @Nullable String unitPath, Set<Band> bands, @Nullable LocalDate asOf, PageRequest request) {
        Scope scope = desk.systems().scope(SystemSecurityPermissions.READ_INFOSEC);
        if (scope.isNothing()) {
            return new Page<>(List.of(), null);
        }
        RiskSelection wanted = new RiskSelection(
                scope.everything() ? null : scope.units(), scope.records(), unitPath, bands.isEmpty() ? OPEN : bands);
        LocalDate day = asOf == null ? desk.systems().today() : asOf;
        return statistics.asOf(Statistics.endOf(day), counts -> {
            List<Risk> rows = counts.risks(wanted, after(request), request.limit() + 1);
            Map<UUID, ItSystem> systems =
                    systems(rows.stream().map(Risk::analysis).toList());
            AnalysisViews views = new AnalysisViews(desk);
            return Page.of(
                    rows,
                    request.limit(),
                    risk -> risk(risk, Objects.requireNonNull(systems.get(risk.analysis())), views, day),
                    last -> List.of(last.id().toString()));
        });
    }

    private OpenRiskView risk(Risk risk, ItSystem system, AnalysisViews views, LocalDate day) {
        RiskAcceptance acceptance = risk.acceptance();
        return new OpenRiskView(
                risk.id(),
                risk.analysis(),
                system.id(),
                system.facts().name(),
                SystemViews.unit(desk.systems().organisation(), system.duties()),
                views.name(risk),
                Objects.requireNonNull(risk.decidedBand()),
                risk.size().expectedBand(),
                risk.isDecidedAndAcceptedOn(day),
                acceptance == null ? null : acceptance.until());
    }

    @Override
    public Page<DueMeasureView> measures(
            @Nullable String unitPath, Period due, @Nullable LocalDate asOf, PageRequest request) {
        Scope scope = desk.systems().scope(SystemSecurityPermissions.READ_INFOSEC);
        if (scope.isNothing()) {
            return new Page<>(List.of(), null);
        }
        LocalDate day = asOf == null ? desk.systems().today() : asOf;
        MeasureSelection wanted = new MeasureSelection(
                scope.everything() ? null : scope.units(), scope.records(), unitPath, due.from(), due.to(), day);
        return statistics.asOf(Statistics.endOf(day), counts -> {
            List<RiskMeasure> rows = counts.measureRows(wanted, after(request), request.limit() + 1);
            Map<UUID, ItSystem> systems =
                    systems(rows.stream().map(RiskMeasure::analysis).toList());
            return Page.of(
                    rows,
                    request.limit(),
                    measure -> measure(measure, Objects.requireNonNull(systems.get(measure.analysis()))),
                    last -> List.of(last.id().toString()));
        });
    }

    private DueMeasureView measure(RiskMeasure measure, ItSystem system) {
        LocalDate done = measure.doneOn();
        return new DueMeasureView(
                measure.id(),
                measure.analysis(),
                system.id(),
                system.facts().name(),
                SystemViews.unit(desk.systems().organisation(), system.duties()),
                measure.title(),
                measure.dueOn(),
                done,
                measure.state(),
                done != null && !done.isAfter(measure.dueOn()),
                measure.followedUp());
    }

    /** By analysis. */
    private Map<UUID, ItSystem> systems(List<UUID> ids) {
        List<Analysis> analyses = ids.stream()
                .distinct()
                .flatMap(id -> desk.analyses().find(id).stream())
                .toList();
        Map<UUID, ItSystem> bySystem = desk.systemsOf(analyses);
        return analyses.stream()
                .collect(Collectors.toMap(
                        Analysis::id, analysis -> Objects.requireNonNull(bySystem.get(analysis.system()))));
    }

    private static String after(PageRequest request) {
        return request.cursor(1).map(cursor -> cursor.part(0)).orElse("");
    }
}
