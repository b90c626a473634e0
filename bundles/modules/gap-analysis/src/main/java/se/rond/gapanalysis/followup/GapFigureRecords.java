// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.followup;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.figures.FigureQuery;
import se.rond.gapanalysis.api.FigureRecordView;
import se.rond.gapanalysis.api.ReadingFigureRecords;
import se.rond.gapanalysis.application.GapPlaces;
import se.rond.gapanalysis.application.ResultRecords;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.ResultCounts;
import se.rond.gapanalysis.domain.ResultCounts.Sums;
import se.rond.kernel.Malformed;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.Unit;
import se.rond.persistence.UnitOfWork;

/** Behind levels and changes are assessments, behind the share are departments. Only those that the caller may know of. */
@Component
public final class GapFigureRecords implements ReadingFigureRecords {

    private final ResultCounts counts;
    private final ResultRecords records;
    private final Organisation organisation;
    private final GapPlaces places;
    private final UnitOfWork work;

    @Activate
    public GapFigureRecords(
            @Reference ResultCounts counts,
            @Reference ResultRecords records,
            @Reference Organisation organisation,
            @Reference GapPlaces places,
            @Reference UnitOfWork work) {
        this.counts = counts;
        this.records = records;
        this.organisation = organisation;
        this.places = places;
        this.work = work;
    }

    @Override
    public Page<FigureRecordView> records(String figure, FigureQuery query, @Nullable String set, PageRequest request) {
        return switch (figure) {
            case GapDefinitions.MATURITY -> assessments(query, set, false, request);
            case GapDefinitions.CHANGE -> assessments(query, set, true, request);
            case GapDefinitions.APPROVED -> departments(query, request);
            default ->
                throw new Malformed(
                        "figure-unknown",
                        new Text(
                                "Nyckeltalet " + figure + " finns inte här.",
                                "There is no figure " + figure + " here."));
        };
    }

    private Page<FigureRecordView> assessments(
            FigureQuery query, @Nullable String set, boolean compared, PageRequest request) {
        Set<UUID> units = places.visibleUnits();
        if (units != null && units.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        return work.read(() -> Page.of(
                counts.page(GapFigures.range(query, set), compared, units, records.seen(request), request.limit() + 1),
                request.limit(),
                this::view,
                records::cursor));
    }

    private FigureRecordView view(Assessment row) {
        return records.view(row);
    }

    private Page<FigureRecordView> departments(FigureQuery query, PageRequest request) {
        Set<UUID> approved = new HashSet<>();
        work.read(() -> counts.sums(GapFigures.range(query, null))).stream()
                .map(Sums::unit)
                .forEach(approved::add);
        String after = request.cursor(1).map(cursor -> cursor.part(0)).orElse("");
        List<Unit> rows = GapFigures.departments(
                        organisation,
                        query,
                        unit -> unit.path().startsWith(query.unitPath()) && places.maySee(unit.id()))
                .stream()
                .filter(unit -> unit.path().compareTo(after) > 0)
                .sorted(Comparator.comparing(Unit::path))
                .limit(request.limit() + 1L)
                .toList();
        return Page.of(
                rows,
                request.limit(),
                unit -> new FigureRecordView(
                        unit.id(),
                        unit.code(),
                        unit.name(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        approved.contains(unit.id())),
                unit -> List.of(unit.path()));
    }
}
