// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.gapanalysis.api.AssessmentState;
import se.rond.gapanalysis.api.CampaignFilter;
import se.rond.gapanalysis.api.CampaignState;
import se.rond.gapanalysis.api.Comparison;
import se.rond.gapanalysis.api.Comparison.Column;
import se.rond.gapanalysis.api.Comparison.Row;
import se.rond.gapanalysis.api.ProposalState;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.Assessments;
import se.rond.gapanalysis.domain.Campaign;
import se.rond.gapanalysis.domain.Campaigns;
import se.rond.gapanalysis.domain.Proposal;
import se.rond.gapanalysis.domain.Proposals;
import se.rond.kernel.Text;
import se.rond.reporting.Block;
import se.rond.reporting.Cell;

/** A campaign as the blocks of a report. Who asks for it may read reports of the unit; there is no free text in it. */
@Component(service = Compilation.class)
public final class Compilation {

    private static final int MOST_CAMPAIGNS = 50;
    private static final int MOST_PROPOSALS = 5_000;
    private static final int WORST = 10;
    private static final double FULL = 5;
    private static final Text UNIT = new Text("Förvaltning", "Department");
    private static final Text LEVEL = new Text("Nivå", "Level");
    private static final Map<AssessmentState, Text> STATES = Map.of(
            AssessmentState.DRAFT, new Text("Utkast", "Draft"),
            AssessmentState.IN_PROGRESS, new Text("Pågår", "In progress"),
            AssessmentState.SELF_ASSESSED, new Text("Självskattad", "Self-assessed"),
            AssessmentState.REVIEWED, new Text("Granskad", "Reviewed"),
            AssessmentState.APPROVED, new Text("Godkänd", "Approved"),
            AssessmentState.COMPILED, new Text("Sammanställd", "Compiled"),
            AssessmentState.CANCELLED, new Text("Avbruten", "Cancelled"));

    private final Campaigns campaigns;
    private final Assessments assessments;
    private final Proposals proposals;
    private final AssessmentComparing comparing;

    @Activate
    public Compilation(
            @Reference Campaigns campaigns,
            @Reference Assessments assessments,
            @Reference Proposals proposals,
            @Reference AssessmentComparing comparing) {
        this.campaigns = campaigns;
        this.assessments = assessments;
        this.proposals = proposals;
        this.comparing = comparing;
    }

    /** Within a unit of work. @param path the subtree of then */
    public List<Block> ofYear(int year, String path) {
        List<Block> blocks = new ArrayList<>();
        for (Campaign campaign : campaigns.page(new CampaignFilter(year, null, null), null, MOST_CAMPAIGNS)) {
            if (campaign.state() == CampaignState.OPEN || campaign.state() == CampaignState.COMPILED) {
                blocks.addAll(of(campaign, path, null));
            }
        }
        return blocks;
    }

    /**
     * Within a unit of work.
     *
     * @param visible only these units; {@code null} for all
     */
    List<Block> of(Campaign campaign, String path, @Nullable Set<UUID> visible) {
        List<Assessment> units = assessments.of(campaign.id()).stream()
                .filter(unit -> unit.state() != AssessmentState.CANCELLED)
                .filter(unit -> unit.unitPath().startsWith(path) && (visible == null || visible.contains(unit.unit())))
                .sorted(Comparator.comparing(Assessment::unitName))
                .toList();
        if (units.isEmpty()) {
            return List.of();
        }
        Comparison comparison = comparing.compare(campaign, units);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(Text.same(campaign.name())));
        blocks.add(new Block.Paragraph(about(campaign, units)));
        blocks.add(maturity(comparison));
        blocks.add(bars(comparison));
        blocks.add(new Block.Heading(new Text("Område för område", "Area by area")));
        blocks.add(heatMap(comparison));
        blocks.add(new Block.Heading(new Text("Föreslagna förbättringar", "Proposed improvements")));
        blocks.addAll(proposed(campaign.id(), path, visible));
        blocks.add(new Block.Heading(new Text("Så räknas det", "How it is counted")));
        blocks.add(new Block.Paragraph(HOW));
        return blocks;
    }

    private static final Text HOW = new Text(
            "Nivån är summan av vikt × nivå delad med summan av vikter, över tillämpliga besvarade frågor; granskarens"
                    + " nivå gäller där den finns. Förvaltningar som inte är granskade har ingen nivå och visas med"
                    + " streck. Förändringen jämför med den förra godkända analysen på de frågor som båda besvarade. Andra"
                    + " skalor än 0–5 är jämnt utsträckta över 0–5.",
            "The level is the sum of weight × level over the sum of weights, of applicable answered questions; the"
                    + " reviewer's level counts where there is one. Departments that have not been reviewed have no level"
                    + " and are shown by a dash. The change compares with the last approved analysis on the questions that"
                    + " both answered. Scales other than 0–5 are stretched evenly over 0–5.");

    private static Text about(Campaign campaign, List<Assessment> units) {
        long approved = units.stream()
                .filter(unit -> AssessmentState.STANDING.contains(unit.state()))
                .count();
        long handedIn = units.stream()
                .filter(unit -> AssessmentState.HANDED_IN.contains(unit.state()))
                .count();
        Text set = campaign.view().packName();
        return new Text(
                set.sv() + ". " + approved + " av " + units.size() + " är godkända, " + handedIn + " är inlämnade. "
                        + "Sista dag för självskattningen: " + campaign.dueOn() + ".",
                set.en() + ". " + approved + " of " + units.size() + " have been approved, " + handedIn
                        + " submitted. Last day of the self-assessment: " + campaign.dueOn() + ".");
    }

    private static Block maturity(Comparison comparison) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Column unit : comparison.units()) {
            rows.add(List.of(
                    Cell.of(unit.unit().name()),
                    Cell.of(STATES.getOrDefault(
                            unit.state(), Text.same(unit.state().name()))),
                    level(unit.level().level()),
                    signed(unit.change()),
                    count(unit.level().questions())));
        }
        rows.add(List.of(
                Cell.of(new Text("Alla", "All")),
                Cell.of(""),
                level(comparison.whole().level()),
                Cell.of(""),
                count(comparison.whole().questions())));
        return new Block.Table(
                new Text("Mognad per förvaltning", "Maturity by department"),
                List.of(
                        UNIT,
                        new Text("Läge", "State"),
                        LEVEL,
                        new Text("Förändring", "Change"),
                        new Text("Frågor", "Questions")),
                rows);
    }

    private static Block bars(Comparison comparison) {
        return new Block.Bars(
                new Text("Mognad 0–5", "Maturity 0–5"),
                UNIT,
                LEVEL,
                comparison.units().stream()
                        .map(unit -> new Block.Bar(
                                Text.same(unit.unit().name()),
                                level(unit.level().level())))
                        .toList(),
                FULL);
    }

    private static Block heatMap(Comparison comparison) {
        List<Text> columns = new ArrayList<>(List.of(new Text("Område", "Area")));
        comparison.units().forEach(unit -> columns.add(Text.same(unit.unit().code())));
        columns.add(new Text("Alla", "All"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Row row : comparison.rows()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(new Text(
                    row.label() + " " + row.title().sv(),
                    row.label() + " " + row.title().en())));
            row.cells().forEach(cell -> cells.add(level(cell.level())));
            cells.add(level(row.whole().level()));
            rows.add(cells);
        }
        return new Block.Table(
                new Text("Nivå per område och förvaltning", "Level by area and department"), columns, rows);
    }

    private List<Block> proposed(UUID campaign, String path, @Nullable Set<UUID> visible) {
        List<Proposal> all =
                proposals.page(new Proposals.Selection(campaign, null, path, visible, Set.of()), null, MOST_PROPOSALS);
        Map<ProposalState, Long> states = new EnumMap<>(ProposalState.class);
        all.forEach(proposal -> states.merge(proposal.state(), 1L, Long::sum));
        Text summary = new Text(
                all.size() + " förslag: " + states.getOrDefault(ProposalState.ACCEPTED, 0L) + " upptagna, "
                        + states.getOrDefault(ProposalState.DISMISSED, 0L) + " avfärdade, "
                        + states.getOrDefault(ProposalState.OPEN, 0L) + " att ta ställning till.",
                all.size() + " proposals: " + states.getOrDefault(ProposalState.ACCEPTED, 0L) + " taken up, "
                        + states.getOrDefault(ProposalState.DISMISSED, 0L) + " dismissed, "
                        + states.getOrDefault(ProposalState.OPEN, 0L) + " to decide on.");
        List<List<Cell>> rows = all.stream()
                .sorted(Comparator.comparingLong((Proposal one) -> -one.gap() * one.weight())
                        .thenComparing(Proposal::unitPath)
                        .thenComparing(Proposal::ref))
                .limit(WORST)
                .map(one -> List.of(
                        Cell.of(new Text(
                                one.label() + " " + one.question().sv(),
                                one.label() + " " + one.question().en())),
                        Cell.of(GapPlaces.lastCode(one.unitPath())),
                        count(one.weight()),
                        level(BigDecimal.valueOf(one.gap(), 3)
                                .stripTrailingZeros()
                                .toPlainString())))
                .toList();
        return List.of(
                new Block.Paragraph(summary),
                new Block.Table(
                        new Text("De största gapen", "The widest gaps"),
                        List.of(
                                new Text("Fråga", "Question"),
                                UNIT,
                                new Text("Vikt", "Weight"),
                                new Text("Gap", "Gap")),
                        rows));
    }

    private static Cell level(@Nullable String level) {
        return level == null ? Cell.of("–") : new Cell(new Text(level.replace('.', ','), level), new BigDecimal(level));
    }

    private static Cell signed(@Nullable String change) {
        if (change == null) {
            return Cell.of("–");
        }
        String sign = change.startsWith("-") ? "−" + change.substring(1) : "+" + change;
        return new Cell(new Text(sign.replace('.', ','), sign), new BigDecimal(change));
    }

    private static Cell count(int count) {
        return new Cell(Text.same(Integer.toString(count)), BigDecimal.valueOf(count));
    }
}
