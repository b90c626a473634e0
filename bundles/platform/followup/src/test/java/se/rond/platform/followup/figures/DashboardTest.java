// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource;
import se.rond.findings.Severity;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.platform.followup.application.FindingView;
import se.rond.platform.followup.application.Office;
import se.rond.platform.followup.application.Places;
import se.rond.platform.followup.persistence.JpaFindings;
import se.rond.platform.followup.persistence.JpaTallies;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.StoreRule;

/** The page of a unit, put together from whatever can be counted just now. */
public class DashboardTest {

    @Rule
    public final StoreRule store = new StoreRule(Database.DERBY, "followup");

    private Office office;

    @Before
    public void open() {
        office = new Office(new JpaFindings(store.entities("followup")), store.work(), store.clock());
        office.report(Deficiency.of(Severity.CRITICAL).seenAt("2026-01-10T08:00:00Z"));
        office.report(Deficiency.of(Severity.CRITICAL)
                .key("other")
                .at("EKSKOLAN", "L2")
                .seenAt("2026-01-08T08:00:00Z"));
        office.badge.wornBy("auditor");
    }

    @Test
    public void aFigureWhoseModuleIsStoppedIsAbsentWithAReason() {
        DashboardView board = dashboard(List.of(remedies()), null, "2026-Q1");
        assertThat(board.figures()).extracting(FigureView::figure).containsExactly("k.sba.03", "k.sba.06");
        assertThat(board.absent()).extracting(DashboardView.Absent::figure).containsExactly("k.sba.01", "k.sba.02");
        assertThat(board.absent().get(0).reason().sv()).contains("Brandskydd", "inte igång");
    }

    @Test
    public void aFigureThatFailsTakesNoOtherWithIt() {
        DashboardView board = dashboard(List.of(new BrokenRounds(), remedies()), null, "2026-Q1");
        assertThat(board.figures()).extracting(FigureView::figure).containsExactly("k.sba.03", "k.sba.06");
        assertThat(board.absent().get(0).reason().sv()).contains("kunde inte räknas");
    }

    @Test
    public void everyDepartmentHasARowWithAllFigures() {
        DashboardView board = dashboard(List.of(remedies()), null, "2026-Q1");
        assertThat(board.byDepartment()).extracting(DashboardView.Row::key).containsExactly("BUN-F", "FAB", "VON-F");
        Map<String, Value> school = board.byDepartment().get(0).values();
        assertThat(school.get("k.sba.03").denominator()).isEqualTo(2);
        assertThat(school.get("k.sba.06").numerator()).isEqualTo(2);
        assertThat(board.byDepartment().get(1).values().get("k.sba.03").value()).isNull();
    }

    @Test
    public void whatHasBeenDueLongestComesFirst() {
        DashboardView board = dashboard(List.of(remedies()), "BUN-F", "2026-Q1");
        assertThat(board.overdue()).extracting(FindingView::premiseCode).containsExactly("L2", "L1");
        assertThat(dashboard(List.of(remedies()), "VON-F", "2026-Q1").overdue()).isEmpty();
    }

    private DashboardView dashboard(List<FigureSource> alive, String unit, String period) {
        Places places = new Places(office.town);
        FigureSources sources = new FigureSources(
                alive, AwayModules.of(office.badge, AwayModules.FIRE_SAFETY, AwayModules.PROTECTION), office.badge);
        Subjects subjects = new Subjects(office.town, places, office.badge);
        Divisions divisions = new Divisions(office.town);
        FigureDesk figures = new FigureDesk(sources, subjects, divisions, store.work(), store.clock());
        return new Dashboard(sources, subjects, figures, divisions, office.desk, places, store.work())
                .of(new FigureDesk.Asked(unit, null, Period.valueOf(period), null));
    }

    private RemedyFigures remedies() {
        return new RemedyFigures(new JpaTallies(store.entities("followup")), "fire-safety", RemedyFigures.Names.USUAL);
    }

    /** A module at odds with itself. */
    private static final class BrokenRounds implements FigureSource {

        @Override
        public List<FigureDefinition> definitions() {
            Text text = Text.same("k.sba.01");
            return List.of(new FigureDefinition("k.sba.01", 1, text, "percent", "up", 95, text, text));
        }

        @Override
        public FigureCount count(String figure, FigureQuery query) {
            throw new IllegalStateException("the module has lost its tables");
        }

        @Override
        public Map<String, FigureCount> countByPath(String figure, FigureQuery query, List<String> paths) {
            return Map.of();
        }

        @Override
        public Map<YearMonth, FigureCount> countByMonth(String figure, FigureQuery query) {
            return Map.of();
        }

        @Override
        public String records(String figure, FigureQuery query) {
            return "/broken/v1/rounds";
        }
    }
}
