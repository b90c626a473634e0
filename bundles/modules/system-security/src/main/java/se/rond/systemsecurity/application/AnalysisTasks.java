// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Cursor;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.persistence.UnitOfWork;
import se.rond.systemsecurity.api.AnalysisStep;
import se.rond.systemsecurity.api.AnalysisTask;
import se.rond.systemsecurity.api.ReadingTasks;
import se.rond.systemsecurity.api.SystemSecurityPermissions;
import se.rond.systemsecurity.api.SystemTask;
import se.rond.systemsecurity.domain.Analysis;
import se.rond.systemsecurity.domain.AnalysisDuty;
import se.rond.systemsecurity.domain.ItSystem;
import se.rond.systemsecurity.domain.Signature;
import se.rond.systemsecurity.domain.Systems;
import se.rond.systemsecurity.domain.Tasks;
import se.rond.systemsecurity.domain.Tasks.Seen;
import se.rond.systemsecurity.domain.Tasks.Worker;

@Component
public final class AnalysisTasks implements ReadingTasks {

    private final Tasks tasks;
    private final Systems systems;
    private final SystemDesk desk;
    private final UnitOfWork work;

    @Activate
    public AnalysisTasks(
            @Reference Tasks tasks,
            @Reference Systems systems,
            @Reference SystemDesk desk,
            @Reference UnitOfWork work) {
        this.tasks = tasks;
        this.systems = systems;
        this.desk = desk;
        this.work = work;
    }

    @Override
    public Page<AnalysisTask> analyses(PageRequest request) {
        Seen after = request.cursor(2).map(AnalysisTasks::seen).orElse(null);
        return work.read(() -> {
            List<Analysis> rows = tasks.analyses(worker(), after, request.limit() + 1);
            Map<UUID, ItSystem> of =
                    systems.named(rows.stream().map(Analysis::system).collect(Collectors.toSet()));
            Map<UUID, LocalDate> due = tasks.dueDays(of.keySet());
            return Page.of(
                    rows,
                    request.limit(),
                    row -> task(row, Objects.requireNonNull(of.get(row.system())), due.get(row.system())),
                    last -> List.of(last.startedOn().toString(), last.id().toString()));
        });
    }

    @Override
    public Page<SystemTask> systems(PageRequest request) {
        Seen after = request.cursor(2).map(AnalysisTasks::seen).orElse(null);
        return work.read(() -> {
            List<AnalysisDuty> rows = tasks.systems(worker(), desk.today(), after, request.limit() + 1);
            Map<UUID, ItSystem> of =
                    systems.named(rows.stream().map(AnalysisDuty::system).collect(Collectors.toSet()));
            return Page.of(
                    rows,
                    request.limit(),
                    row -> task(row, Objects.requireNonNull(of.get(row.system()))),
                    last -> List.of(last.days().dueOn().toString(), last.id().toString()));
        });
    }

    private static Seen seen(Cursor cursor) {
        return cursor.read(at -> new Seen(LocalDate.parse(at.part(0)), UUID.fromString(at.part(1))));
    }

    private Worker worker() {
        Signature by = desk.sign();
        return new Worker(by.person(), by.human(), desk.scope(SystemSecurityPermissions.REVIEW));
    }

    private AnalysisTask task(Analysis analysis, ItSystem system, @Nullable LocalDate due) {
        return new AnalysisTask(
                analysis.id(),
                system.id(),
                system.facts().code(),
                system.facts().name(),
                SystemViews.unit(desk.organisation(), system.duties()),
                analysis.state(),
                step(analysis),
                analysis.startedOn(),
                due,
                due != null && due.isBefore(desk.today()));
    }

    private static AnalysisStep step(Analysis analysis) {
        return switch (analysis.state()) {
            case DRAFT -> AnalysisStep.ANSWER_GATE;
            case GATED -> AnalysisStep.CLASSIFY;
            case CLASSIFIED -> AnalysisStep.ASSESS;
            case ASSESSED -> AnalysisStep.COMPLETE;
            case IN_REVIEW -> analysis.reviewed() == null ? AnalysisStep.REVIEW : AnalysisStep.DECIDE;
            default -> AnalysisStep.ASK_AGAIN;
        };
    }

    private SystemTask task(AnalysisDuty duty, ItSystem system) {
        LocalDate today = desk.today();
        LocalDate due = duty.days().dueOn();
        return new SystemTask(
                system.id(),
                system.facts().code(),
                system.facts().name(),
                SystemViews.unit(desk.organisation(), system.duties()),
                system.validity(today),
                system.validUntil(),
                due,
                due.isBefore(today));
    }
}
