// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.papers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Place;
import se.rond.audit.AuditEntry;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.papers.DisposalGiven;
import se.rond.internalcontrol.api.papers.DisposalPreview;
import se.rond.internalcontrol.api.papers.DisposalView;
import se.rond.internalcontrol.api.papers.DisposingOfPapers;
import se.rond.internalcontrol.application.PlanDesk;
import se.rond.internalcontrol.domain.papers.Disposal;
import se.rond.internalcontrol.domain.papers.Disposals;
import se.rond.internalcontrol.domain.papers.DisposedPapers;
import se.rond.internalcontrol.domain.samples.Sample;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;
import se.rond.organisation.PersonNames;
import se.rond.persistence.UnitOfWork;
import se.rond.reporting.Report;

@Component
public final class PaperDisposal implements DisposingOfPapers {

    private static final int YEARS = 2;
    private static final int MOST = 500;

    private final Disposals disposals;
    private final PlanDesk desk;
    private final AccessControl access;
    private final UnitOfWork work;

    @Activate
    public PaperDisposal(
            @Reference Disposals disposals,
            @Reference PlanDesk desk,
            @Reference AccessControl access,
            @Reference UnitOfWork work) {
        this.disposals = disposals;
        this.desk = desk;
        this.access = access;
        this.work = work;
    }

    private void requireArchivist() {
        access.require(InternalControlPermissions.DISPOSE, Place.MUNICIPALITY);
    }

    @Override
    public DisposalPreview preview() {
        requireArchivist();
        return work.read(() -> {
            int due = due(MOST + 1).size();
            return new DisposalPreview(limit(), Math.min(due, MOST), due > MOST);
        });
    }

    private LocalDate limit() {
        return desk.today().minusYears(YEARS);
    }

    private List<Sample> due(int samples) {
        return disposals.reportedBefore(limit(), samples);
    }

    @Override
    public Saved<DisposalView> dispose(UUID id, DisposalGiven given) {
        requireArchivist();
        Disposal.checkDecision(given.decision());
        return work.write(() -> disposals.once(id, given.decision(), () -> run(id, given.decision()), this::view));
    }

    private Disposal run(UUID id, String decision) {
        List<Sample> due = due(MOST);
        if (due.isEmpty()) {
            throw new RuleBroken(
                    "nothing-to-dispose-of",
                    "Det finns inga stickprov vars tid har gått ut.",
                    "There are no samples whose time is over.");
        }
        Map<UUID, Integer> rows = disposals.rows(due.stream().map(Sample::id).toList());
        Disposal disposal = new Disposal(
                id,
                decision,
                due.size(),
                rows.values().stream().mapToInt(Integer::intValue).sum(),
                desk.sign());
        disposals.add(disposal);
        due.stream()
                .collect(Collectors.groupingBy(Sample::activity, LinkedHashMap::new, Collectors.toList()))
                .forEach((activity, samples) -> keepCounts(disposal, activity, samples, rows));
        disposals.purge(due);
        desk.record(AuditEntry.of(
                "internal-control.disposal.run",
                "disposal",
                id,
                null,
                Map.of(),
                Map.of("decision", disposal.decision(), "samples", disposal.samples(), "rows", disposal.rows())));
        return disposal;
    }

    private void keepCounts(Disposal disposal, UUID activity, List<Sample> samples, Map<UUID, Integer> rows) {
        int drawn = samples.stream()
                .mapToInt(sample -> rows.getOrDefault(sample.id(), 0))
                .sum();
        disposals.add(
                new DisposedPapers(disposal, desk.controls().find(activity).orElseThrow(), samples.size(), drawn));
    }

    @Override
    public Page<DisposalView> disposals(PageRequest request) {
        requireArchivist();
        return work.read(() -> disposals.page(request, this::view));
    }

    private DisposalView view(Disposal disposal) {
        PersonNames names =
                PersonNames.of(List.of(disposal.signed()), desk.boards().organisation());
        return new DisposalView(
                disposal.id(),
                disposal.decision(),
                disposal.disposedOn(),
                disposal.samples(),
                disposal.rows(),
                names.refOrNull(disposal.signed()));
    }

    @Override
    public Report report(UUID id) {
        requireArchivist();
        return work.read(() -> {
            Disposal disposal = disposals.required(id);
            List<DisposedPapers> papers = disposals.papers(id);
            return new DisposalReport(disposal, papers, desk.boards()::ref).report();
        });
    }
}
