// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.safetyfile;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.safetyfile.DrillEvaluation;
import se.rond.firesafety.api.safetyfile.DrillHeld;
import se.rond.firesafety.api.safetyfile.DrillPlan;
import se.rond.firesafety.api.safetyfile.DrillState;
import se.rond.firesafety.api.safetyfile.DrillView;
import se.rond.firesafety.api.safetyfile.FileFilter;
import se.rond.firesafety.api.safetyfile.HoldingDrills;
import se.rond.firesafety.api.safetyfile.Observation;
import se.rond.firesafety.api.safetyfile.Observed;
import se.rond.firesafety.api.safetyfile.Withdrawal;
import se.rond.firesafety.application.safetyfile.FileDesk.Listed;
import se.rond.firesafety.application.safetyfile.FileDesk.Put;
import se.rond.firesafety.domain.safetyfile.Drill;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Saved;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;

@Component
public final class DrillBook implements HoldingDrills {

    private final FileDesk desk;
    private final FileViews views;
    private final FileFindings findings;
    private final UnitOfWork work;

    @Activate
    public DrillBook(
            @Reference FileDesk desk,
            @Reference FileViews views,
            @Reference FileFindings findings,
            @Reference UnitOfWork work) {
        this.desk = desk;
        this.views = views;
        this.findings = findings;
        this.work = work;
    }

    @Override
    public Page<DrillView> drills(FileFilter filter, PageRequest request) {
        Listed<Drill, DrillView> listed =
                new Listed<>(Drill.class, FireSafetyPermissions.READ, DrillState.class, null, true, views::drills);
        return work.read(() -> desk.page(listed, filter, request));
    }

    @Override
    public DrillView drill(UUID id) {
        return work.read(
                () -> views.drills(List.of(desk.visible(Drill.class, id))).get(0));
    }

    @Override
    public Saved<DrillView> plan(UUID id, DrillPlan plan, IfMatch seen) {
        Put<Drill> put = new Put<>(Drill.class, id, plan.premise(), FireSafetyPermissions.RECORD_DRILL, seen);
        boolean created = work.write(() -> desk.put(
                put,
                (site, by) -> new Drill(id, site, plan, by),
                drill -> drill.isPlannedAs(plan),
                drill -> drill.replan(plan)));
        return new Saved<>(drill(id), created);
    }

    @Override
    public DrillView hold(UUID id, DrillHeld held) {
        return change(
                id,
                drill -> desk.changed(
                        drill, "hold", () -> drill.hold(held, desk.places().now())));
    }

    @Override
    public DrillView evaluate(UUID id, DrillEvaluation evaluation) {
        return change(
                id,
                drill -> desk.changed(
                        drill,
                        "evaluate",
                        () -> drill.evaluate(evaluation.lessons(), desk.places().sign())));
    }

    @Override
    public DrillView withdraw(UUID id, Withdrawal why) {
        return change(id, drill -> desk.withdraw(drill, why.reason()));
    }

    @Override
    public Observed observe(UUID id, Observation observation) {
        return work.write(() -> {
            Drill drill = toChange(id);
            drill.requireHeld();
            return findings.report(drill, new Text("Utrymningsövning", "Evacuation drill"), observation, null);
        });
    }

    private DrillView change(UUID id, Consumer<Drill> what) {
        work.write(() -> what.accept(toChange(id)));
        return drill(id);
    }

    private Drill toChange(UUID id) {
        return desk.toChange(Drill.class, id, FireSafetyPermissions.RECORD_DRILL);
    }
}
