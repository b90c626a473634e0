// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource;
import se.rond.firesafety.api.Verdict;
import se.rond.firesafety.application.FireSafety;
import se.rond.firesafety.application.RoundStatistics;
import se.rond.firesafety.persistence.StoredFireSafety;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.organisation.UnitKind;
import se.rond.platform.persistence.testing.StoreRule;
import se.rond.reporting.Block;
import se.rond.reporting.Cell;
import se.rond.reporting.Report;
import se.rond.reporting.ReportRequest;

/**
 * A spring in which a school does its April round on time and its May round late, a preschool does none, and an office of
 * the department does all.
 */
final class SchoolSpring {

    private final StoreRule store;
    private final StoredFireSafety stored;
    final FireSafety fire;
    final Remedies remedies = new Remedies();
    private final List<FigureSource> sources;

    SchoolSpring(StoreRule store) {
        this.store = store;
        store.clock().set("2026-03-20T08:00:00Z");
        stored = new StoredFireSafety(store);
        fire = stored.fire;
        sources = List.of(
                remedies,
                new PlaceFigures(statistics(), new PlaceNames(fire.municipality), remedies, fire.people),
                new RoundFigures(statistics()));
        fire.municipality.unit("FORSKOLA", "BUN", UnitKind.UNIT);
        fire.municipality.premise("L4", "preschool", "FORSKOLA");
        UUID office = fire.municipality.premise("L5", "office", "BUN");
        fire.municipality.premise("L6", "office", "VON");
        fire.as("strategist");
        fire.scheduleEverything("2026-04-01", 15);
        submit(fire.school, "2026-04", "2026-04-10T08:00:00Z");
        submit(office, "2026-04", "2026-04-10T08:00:00Z");
        submit(office, "2026-05", "2026-05-10T08:00:00Z");
        submit(fire.school, "2026-05", "2026-05-20T08:00:00Z");
        submit(office, "2026-06", "2026-06-09T08:00:00Z");
        remedies.found("/KOMMUN/BUN/SKOLA/", "2026-04-20", true);
        remedies.found("/KOMMUN/BUN/SKOLA/", "2026-06-20", true);
        remedies.found("/KOMMUN/BUN/GAMLA/", "2026-05-20", false);
        remedies.found("/KOMMUN/BUN/SKOLA/", "2026-03-31", false);
        remedies.found("/KOMMUN/VON/HEMMET/", "2026-05-20", false);
        store.clock().set("2026-06-10T08:00:00Z");
        fire.transitions.run();
    }

    private void submit(UUID premise, String period, String moment) {
        store.clock().set(moment);
        fire.transitions.run();
        UUID round = stored.round(premise, period);
        fire.answerTheRest(round, Verdict.OK);
        fire.walking.submit(round);
    }

    RoundStatistics statistics() {
        return new RoundStatistics(stored.counts, stored.places, store.work(), store.clock());
    }

    List<FigureSource> sources() {
        return sources;
    }

    Report report(String unit, String period) {
        return report(unit, period, sources);
    }

    Report report(String unit, String period, List<FigureSource> figures) {
        ReportRequest request = new ReportRequest(
                fire.municipality.unitByCode(unit).orElseThrow(),
                Period.valueOf(period),
                store.clock().instant());
        return new QuarterReport(fire.municipality, store.work(), figures).make("fire-safety.quarter", request);
    }

    FigureQuery query(String path, String period) {
        return new FigureQuery(path, null, Period.valueOf(period), store.clock().instant());
    }

    static Stream<Block.Table> tables(Report report) {
        return report.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast);
    }

    static Block.Table table(Report report, String caption) {
        return tables(report)
                .filter(table -> table.caption().sv().equals(caption))
                .findFirst()
                .orElseThrow();
    }

    static Block.Bars bars(Report report, String caption) {
        return report.blocks().stream()
                .filter(Block.Bars.class::isInstance)
                .map(Block.Bars.class::cast)
                .filter(bars -> bars.caption().sv().equals(caption))
                .findFirst()
                .orElseThrow();
    }

    static List<Text> headings(Report report) {
        return report.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).text())
                .toList();
    }

    static List<Cell> row(Block.Table table, String name) {
        return table.rows().stream()
                .filter(row -> row.get(0).text().sv().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " has no row"));
    }

    static Cell cell(String sv, String en, String number) {
        return new Cell(new Text(sv, en), new BigDecimal(number));
    }
}
