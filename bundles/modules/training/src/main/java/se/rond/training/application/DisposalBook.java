// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Ids;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;
import se.rond.kernel.Text;
import se.rond.organisation.Person;
import se.rond.organisation.PersonRef;
import se.rond.organisation.UnitRef;
import se.rond.persistence.UnitOfWork;
import se.rond.reporting.Block;
import se.rond.reporting.Cell;
import se.rond.reporting.Report;
import se.rond.training.api.DisposalGiven;
import se.rond.training.api.DisposalPreview;
import se.rond.training.api.DisposalView;
import se.rond.training.api.Disposing;
import se.rond.training.api.RecordState;
import se.rond.training.api.TrainingPermissions;
import se.rond.training.domain.Disposal;
import se.rond.training.domain.Disposals;
import se.rond.training.domain.Statistic;
import se.rond.training.domain.TrainingRecord;

@Component
public final class DisposalBook implements Disposing {

    private static final int YEARS = 5;
    private static final int MOST = 2_000;

    private final Disposals disposals;
    private final RequirementBook requirements;
    private final Staff staff;
    private final TrainingDesk desk;
    private final UnitOfWork work;

    @Activate
    public DisposalBook(
            @Reference Disposals disposals,
            @Reference RequirementBook requirements,
            @Reference Staff staff,
            @Reference TrainingDesk desk,
            @Reference UnitOfWork work) {
        this.disposals = disposals;
        this.requirements = requirements;
        this.staff = staff;
        this.desk = desk;
        this.work = work;
    }

    @Override
    public DisposalPreview preview() {
        desk.requireEverywhere(TrainingPermissions.DISPOSE);
        return work.read(() -> {
            int due = due(MOST + 1).size();
            return new DisposalPreview(limit(), Math.min(due, MOST), due > MOST);
        });
    }

    private LocalDate limit() {
        return desk.today().minusYears(YEARS);
    }

    private List<TrainingRecord> due(int rows) {
        LocalDate before = limit();
        Set<UUID> gone = desk.organisation().people().stream()
                .filter(person -> hasLeftBefore(person, before))
                .map(Person::id)
                .collect(Collectors.toSet());
        return disposals.endedBefore(before, gone, rows);
    }

    private static boolean hasLeftBefore(Person person, LocalDate day) {
        LocalDate last = person.employedTo();
        return last != null && last.isBefore(day);
    }

    @Override
    public Saved<DisposalView> dispose(UUID id, DisposalGiven given) {
        desk.requireEverywhere(TrainingPermissions.DISPOSE);
        Disposal.checkDecision(given.decision());
        return work.write(() -> disposals.once(id, given.decision(), () -> run(id, given.decision()), this::view));
    }

    private Disposal run(UUID id, String decision) {
        List<TrainingRecord> due = due(MOST);
        if (due.isEmpty()) {
            throw new RuleBroken(
                    "nothing-to-dispose-of",
                    "Det finns inga poster vars tid har gått ut.",
                    "There are no records whose time is over.");
        }
        count(id, due);
        Disposal disposal = new Disposal(id, decision, desk.today(), due.size(), desk.sign());
        disposals.add(disposal);
        disposals.purge(due);
        desk.record(
                "disposal.run",
                "disposal",
                id,
                Map.of(),
                Map.of("decision", disposal.decision(), "records", disposal.records()));
        return disposal;
    }

    /** What stays. A person counts once for a course and year: in the last run that has a record of it. */
    private void count(UUID disposal, List<TrainingRecord> due) {
        Set<UUID> ids = due.stream().map(TrainingRecord::id).collect(Collectors.toSet());
        Map<String, Statistic> counts = new HashMap<>();
        Set<String> counted = new HashSet<>();
        for (TrainingRecord each : due) {
            int year = each.day().getYear();
            String key = each.course() + "/" + year + "/" + each.unitPath();
            boolean person = each.state() == RecordState.COMPLETED
                    && counted.add(each.course() + "/" + year + "/" + each.person())
                    && !disposals.hasOther(each, ids);
            counts.computeIfAbsent(key, none -> new Statistic(Ids.next(), disposal, each))
                    .count(person);
        }
        counts.values().forEach(disposals::add);
    }

    @Override
    public Page<DisposalView> disposals(PageRequest request) {
        desk.requireEverywhere(TrainingPermissions.DISPOSE);
        return work.read(() -> disposals.page(request, this::view));
    }

    private DisposalView view(Disposal disposal) {
        UUID person = disposal.signed().person();
        PersonRef by = person == null
                ? new PersonRef(null, disposal.signed().name())
                : staff.names(List.of(person)).ref(person);
        return new DisposalView(disposal.id(), disposal.decision(), disposal.disposedOn(), disposal.records(), by);
    }

    @Override
    public Report report(UUID id) {
        desk.requireEverywhere(TrainingPermissions.DISPOSE);
        return work.read(() -> {
            Disposal disposal = disposals.required(id);
            Map<String, Text> names = requirements.courseNames();
            List<List<Cell>> rows = disposals.statistics(id).stream()
                    .map(each -> row(each, names))
                    .toList();
            Text what = new Text(
                    "Beslut " + disposal.decision() + ", " + disposal.disposedOn() + ": " + disposal.records()
                            + " poster.",
                    "Decision " + disposal.decision() + ", " + disposal.disposedOn() + ": " + disposal.records()
                            + " records.");
            return new Report(
                    new Text("Gallring av utbildningsposter", "Disposal of training records"),
                    what,
                    List.of(
                            new Block.Paragraph(new Text(
                                    "Gallrat fem år efter att utbildningen och anställningen upphört. Antalen är kvar som"
                                            + " statistik.",
                                    "Disposed of five years after the end of the training and of employment. The counts"
                                            + " stay as statistics.")),
                            new Block.Table(
                                    new Text("Gallrade poster", "Records disposed of"),
                                    List.of(
                                            new Text("Kurs", "Course"),
                                            new Text("År", "Year"),
                                            new Text("Enhet", "Unit"),
                                            new Text("Poster", "Records")),
                                    rows)));
        });
    }

    private List<Cell> row(Statistic each, Map<String, Text> names) {
        UnitRef unit = staff.unit(each.unit());
        return List.of(
                Cell.of(Optional.ofNullable(names.get(each.course())).orElse(Text.same(each.course()))),
                Cell.of(Integer.toString(each.year())),
                Cell.of(unit == null ? each.unitPath() : unit.name()),
                new Cell(Text.same(Integer.toString(each.records())), BigDecimal.valueOf(each.records())));
    }
}
