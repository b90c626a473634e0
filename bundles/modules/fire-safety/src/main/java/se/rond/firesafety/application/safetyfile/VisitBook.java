// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.safetyfile;

import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.safetyfile.FileFilter;
import se.rond.firesafety.api.safetyfile.Observation;
import se.rond.firesafety.api.safetyfile.Observed;
import se.rond.firesafety.api.safetyfile.RecordState;
import se.rond.firesafety.api.safetyfile.RecordingVisits;
import se.rond.firesafety.api.safetyfile.VisitGiven;
import se.rond.firesafety.api.safetyfile.VisitView;
import se.rond.firesafety.api.safetyfile.Withdrawal;
import se.rond.firesafety.application.safetyfile.FileDesk.Listed;
import se.rond.firesafety.application.safetyfile.FileDesk.Put;
import se.rond.firesafety.domain.safetyfile.Visit;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Saved;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;

@Component
public final class VisitBook implements RecordingVisits {

    private final FileDesk desk;
    private final FileViews views;
    private final FileFindings findings;
    private final UnitOfWork work;

    @Activate
    public VisitBook(
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
    public Page<VisitView> visits(FileFilter filter, PageRequest request) {
        Listed<Visit, VisitView> listed =
                new Listed<>(Visit.class, FireSafetyPermissions.READ, RecordState.class, null, true, views::visits);
        return work.read(() -> desk.page(listed, filter, request));
    }

    @Override
    public VisitView visit(UUID id) {
        return work.read(
                () -> views.visits(List.of(desk.visible(Visit.class, id))).get(0));
    }

    @Override
    public Saved<VisitView> save(UUID id, VisitGiven given, IfMatch seen) {
        Put<Visit> put = new Put<>(Visit.class, id, given.premise(), FireSafetyPermissions.EDIT_FILE, seen);
        boolean created = work.write(() -> desk.put(
                put,
                (site, by) -> new Visit(id, site, given, by),
                visit -> visit.says(given),
                visit -> visit.change(given, desk.today())));
        return new Saved<>(visit(id), created);
    }

    @Override
    public VisitView withdraw(UUID id, Withdrawal why) {
        work.write(() -> desk.withdraw(toChange(id), why.reason()));
        return visit(id);
    }

    @Override
    public Observed observe(UUID id, Observation observation) {
        return work.write(() -> {
            Visit visit = toChange(id);
            visit.refuseIfWithdrawn();
            return findings.report(
                    visit,
                    new Text("Tillsyn " + visit.diaryNumber(), "Supervision " + visit.diaryNumber()),
                    observation,
                    visit.orderDueOn());
        });
    }

    private Visit toChange(UUID id) {
        return desk.toChange(Visit.class, id, FireSafetyPermissions.EDIT_FILE);
    }
}
