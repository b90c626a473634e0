// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.Question;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.followup.figures.FigureSources.Figure;
import se.rond.platform.followup.figures.FindingTallies.OverdueTally;

/** Puts together where somebody has to act: what is overdue and with whom, who stands worst, and all other figures. */
@Component(service = Attention.class)
public final class Attention {

    private final FigureSources sources;
    private final Subjects subjects;
    private final FigureDesk figures;
    private final Ranking ranking;
    private final RemedyFigures remedies;
    private final UnitOfWork work;

    @Activate
    public Attention(
            @Reference FigureSources sources,
            @Reference Subjects subjects,
            @Reference FigureDesk figures,
            @Reference Ranking ranking,
            @Reference RemedyFigures remedies,
            @Reference UnitOfWork work) {
        this.sources = sources;
        this.subjects = subjects;
        this.figures = figures;
        this.ranking = ranking;
        this.remedies = remedies;
        this.work = work;
    }

    public AttentionView of(FigureDesk.Asked asked) {
        Subject subject = subjects.require(asked.unit(), asked.premise());
        FigureQuery query = figures.query(subject, asked);
        OneByOne counting = new OneByOne(work);
        List<OverdueView> overdue = new ArrayList<>();
        List<ExtremesView> extremes = new ArrayList<>();
        List<FigureView> others = new ArrayList<>();
        for (FigureDefinition definition : sources.definitions()) {
            Optional<Figure> found = sources.find(definition.id());
            if (found.isEmpty()) {
                continue;
            }
            Figure figure = found.get();
            if (definition.question() == Question.OTHER) {
                counting.count(figure, () -> figures.view(figure, subject, query))
                        .ifPresent(others::add);
            } else if (definition.id().equals(remedies.overdueId())) {
                counting.count(figure, () -> overdue(figure, subject, query)).ifPresent(overdue::add);
            } else if (Ranking.isComparable(definition)) {
                counting.count(figure, () -> ranking.extremes(figure, subject, query))
                        .ifPresent(extremes::add);
            }
        }
        return new AttentionView(
                FigureDesk.named(subject.unit()),
                query.period().label(),
                query.asOf(),
                overdue,
                extremes,
                others,
                absent(counting));
    }

    private List<DashboardView.Absent> absent(OneByOne counting) {
        List<DashboardView.Absent> absent = new ArrayList<>(counting.absent());
        absent.addAll(sources.absent());
        return absent;
    }

    private OverdueView overdue(Figure figure, Subject subject, FigureQuery query) {
        FigureView whole = figures.view(figure, subject, query);
        Map<Severity, Map<ResponsibleParty, Long>> counts = new EnumMap<>(Severity.class);
        for (OverdueTally tally : remedies.overdue(query)) {
            counts.computeIfAbsent(tally.severity(), severity -> new EnumMap<>(ResponsibleParty.class))
                    .merge(tally.responsible(), tally.count(), Long::sum);
        }
        List<OverdueView.Cell> cells = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            for (ResponsibleParty party : ResponsibleParty.values()) {
                long count = counts.getOrDefault(severity, Map.of()).getOrDefault(party, 0L);
                cells.add(new OverdueView.Cell(
                        severity,
                        party,
                        count,
                        whole.records() == null
                                ? null
                                : whole.records() + "&severity=" + lower(severity) + "&responsible=" + lower(party)));
            }
        }
        return new OverdueView(whole, cells);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
