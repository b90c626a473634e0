// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource;
import se.rond.figures.Question;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Malformed;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.organisation.UnitKind;
import se.rond.platform.followup.application.Office;
import se.rond.platform.followup.application.Places;
import se.rond.platform.followup.persistence.JpaFindings;
import se.rond.platform.followup.persistence.JpaTallies;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.StoreRule;

/** What is overdue and with whom, and who stands worst and best, of whatever modules are there. */
public class AttentionTest {

    @Test
    public void theCellsAddUpToTheWholeAndLeadToTheirOwnRecords() {
        OverdueView overdue = attention("KOMMUN").overdue().get(0);

        assertThat(overdue.whole().numerator()).isEqualTo(3);
        assertThat(overdue.cells().stream().mapToLong(OverdueView.Cell::count).sum())
                .isEqualTo(3);
        assertThat(cell(overdue, Severity.CRITICAL, ResponsibleParty.OCCUPANT).count())
                .isEqualTo(2);
        OverdueView.Cell owners = cell(overdue, Severity.HIGH, ResponsibleParty.OWNER);
        assertThat(owners.count()).isEqualTo(1);
        assertThat(owners.records()).startsWith(overdue.whole().records()).endsWith("&severity=high&responsible=owner");
        assertThat(attention("BUN-F").overdue().get(0).whole().numerator()).isEqualTo(3);
        assertThat(attention("VON-F").overdue().get(0).whole().numerator()).isZero();
    }

    @Test
    public void whoIsNotLetInToTheRecordsSeesTheFigureWithoutAWayThere() {
        checks.of(office.town.tree().unitByCode("ALSKOLAN").orElseThrow().path(), 8, 10);
        FigureView open = attention("KOMMUN").others().get(2);

        checks.readers = Set.of("checks.read", "checks.read_all");
        FigureView shut = attention("KOMMUN").others().get(2);

        assertThat(open.figure()).isEqualTo(shut.figure()).isEqualTo("k.x.02");
        assertThat(open.records()).startsWith("/api/checks/v1/rounds");
        assertThat(shut.records()).isNull();
        checks.readers = Set.of("checks.read", "followup.read");
        assertThat(attention("KOMMUN").others().get(2).records()).isNotNull();
    }

    @Test
    public void aModuleBringsItsFiguresAndTakesThemAlong() {
        assertThat(attention("KOMMUN").others())
                .extracting(FigureView::figure)
                .containsExactly("k.sba.04", "k.sba.05", "k.x.02");
        assertThat(attention("KOMMUN").extremes())
                .extracting(ExtremesView::figure)
                .containsExactly("k.sba.03", "k.x.01");
        alive = List.of(remedies());
        assertThat(attention("KOMMUN").extremes())
                .extracting(ExtremesView::figure)
                .containsExactly("k.sba.03");
        assertThat(attention("KOMMUN").absent()).isEmpty();
        known = List.of(AwayModules.FIRE_SAFETY);
        assertThat(attention("KOMMUN").absent())
                .extracting(DashboardView.Absent::figure)
                .containsExactly("k.sba.01", "k.sba.02");
    }

    @Test
    public void aFigureThatFailsTakesNoOtherWithIt() {
        checks.broken = true;

        AttentionView seen = attention("KOMMUN");

        assertThat(seen.absent()).extracting(DashboardView.Absent::figure).containsExactly("k.x.01", "k.x.02");
        assertThat(seen.overdue()).hasSize(1);
    }

    @Test
    public void oneCaseAloneMakesNobodyTheBest() {
        checks.of("/KOMMUN/BUN/BUN-F/ALSKOLAN/", 10, 10);
        checks.of("/KOMMUN/BUN/BUN-F/EKSKOLAN/", 2, 10);
        checks.of("/KOMMUN/VON/VON-F/BJORKEN/", 1, 1);

        ExtremesView extremes = attention("KOMMUN").extremes().get(1);

        assertThat(extremes.worst()).extracting(RankedUnit::code).containsExactly("EKSKOLAN");
        assertThat(extremes.best()).extracting(RankedUnit::code).containsExactly("ALSKOLAN");
        assertThat(extremes.compared()).isEqualTo(2);
        assertThat(extremes.tooFew()).isEqualTo(1);
        assertThat(extremes.alike()).isZero();
        assertThat(extremes.worst().get(0).value()).isEqualByComparingTo("20.0");
        assertThat(extremes.worst().get(0).departmentName()).isEqualTo("Barn- och utbildningsförvaltningen");
        assertThat(extremes.worst().get(0).records())
                .isEqualTo("/api/checks/v1/rounds?unitPath=/KOMMUN/BUN/BUN-F/EKSKOLAN/");
    }

    @Test
    public void whoStandsAsWellAsTheBestIsNeverAmongTheWorst() {
        checks.of("/KOMMUN/BUN/BUN-F/ALSKOLAN/", 4, 4);
        checks.of("/KOMMUN/BUN/BUN-F/EKSKOLAN/", 8, 8);
        checks.of("/KOMMUN/VON/VON-F/BJORKEN/", 6, 6);

        ExtremesView extremes = attention("KOMMUN").extremes().get(1);

        assertThat(extremes.worst()).isEmpty();
        assertThat(extremes.best()).extracting(RankedUnit::code).containsExactly("EKSKOLAN", "BJORKEN", "ALSKOLAN");
        assertThat(extremes.alike()).isZero();
    }

    @Test
    public void whereManyStandAlikeTheBestAreNotAlone() {
        for (int i = 1; i <= 7; i++) {
            office.town.unit("S" + i, "BUN-F", UnitKind.UNIT, "Skola " + i);
            checks.of("/KOMMUN/BUN/BUN-F/S" + i + "/", 4, 4);
        }
        checks.of("/KOMMUN/VON/VON-F/BJORKEN/", 3, 4);

        ExtremesView extremes = attention("KOMMUN").extremes().get(1);

        assertThat(extremes.worst()).extracting(RankedUnit::code).containsExactly("BJORKEN");
        assertThat(extremes.best()).hasSize(5);
        assertThat(extremes.alike()).isEqualTo(2);
    }

    @Test
    public void whereSharesAreEqualTheLargerNumberWeighsMore() {
        checks.of("/KOMMUN/BUN/BUN-F/ALSKOLAN/", 5, 10);
        checks.of("/KOMMUN/BUN/BUN-F/EKSKOLAN/", 10, 20);
        checks.of("/KOMMUN/VON/VON-F/BJORKEN/", 333, 1000);

        assertThat(ranked("worst", 5, 10)).containsExactly("BJORKEN", "EKSKOLAN", "ALSKOLAN");
        assertThat(ranked("best", 5, 10)).containsExactly("EKSKOLAN", "ALSKOLAN", "BJORKEN");
        assertThat(ranked("worst", 11, 10)).containsExactly("BJORKEN", "EKSKOLAN");
    }

    @Test
    public void pagesFollowEachOtherWithoutGapOrRepetition() {
        checks.of("/KOMMUN/BUN/BUN-F/ALSKOLAN/", 5, 10);
        checks.of("/KOMMUN/BUN/BUN-F/EKSKOLAN/", 5, 10);
        checks.of("/KOMMUN/VON/VON-F/BJORKEN/", 5, 10);

        for (String sort : List.of("worst", "best")) {
            assertThat(ranked(sort, 1, 1)).containsExactly("ALSKOLAN", "BJORKEN", "EKSKOLAN");
        }
    }

    @Test
    public void whatCannotBeComparedIsRefusedInWords() {
        assertThatThrownBy(() -> page("k.sba.06", 5, PageRequest.first(10)))
                .isInstanceOfSatisfying(
                        Malformed.class, no -> assertThat(no.rule()).isEqualTo("figure-not-compared"));
        assertThatThrownBy(() -> page("k.x.01", 0, PageRequest.first(10)))
                .isInstanceOfSatisfying(
                        Malformed.class, no -> assertThat(no.rule()).isEqualTo("minimum-out-of-range"));
        assertThatThrownBy(() -> page("k.x.01", 5, PageRequest.of(10, null, "name")))
                .isInstanceOfSatisfying(
                        Malformed.class, no -> assertThat(no.rule()).isEqualTo("sort-unknown"));
    }

    @Test
    public void whoMayNotReadTheUnitSeesNothingOfIt() {
        office.badge.wornBy("coordinator");
        assertThat(attention("BUN-F").overdue()).hasSize(1);
        assertThatThrownBy(() -> attention("VON-F")).isInstanceOf(Forbidden.class);
    }

    private List<String> ranked(String sort, int minimum, int limit) {
        List<String> codes = new java.util.ArrayList<>();
        String after = null;
        do {
            Page<RankedUnit> page = page("k.x.01", minimum, PageRequest.of(limit, after, sort));
            page.items().forEach(unit -> codes.add(unit.code()));
            after = page.next();
        } while (after != null);
        return codes;
    }

    private Page<RankedUnit> page(String figure, int minimum, PageRequest request) {
        return ranking().page(figure, asked("KOMMUN"), minimum, request);
    }

    private static OverdueView.Cell cell(OverdueView view, Severity severity, ResponsibleParty party) {
        return view.cells().stream()
                .filter(cell -> cell.severity() == severity && cell.responsible() == party)
                .findFirst()
                .orElseThrow();
    }

    private AttentionView attention(String unit) {
        return new Attention(sources(), subjects, desk(), ranking(), remedies(), store.work()).of(asked(unit));
    }

    private Ranking ranking() {
        return new Ranking(sources(), subjects, desk(), office.town, store.work());
    }

    private FigureDesk desk() {
        return new FigureDesk(sources(), subjects, new Divisions(office.town), store.work(), store.clock());
    }

    private FigureSources sources() {
        return new FigureSources(alive, new AbsentModules(() -> known, office.badge), office.badge);
    }

    private RemedyFigures remedies() {
        return new RemedyFigures(new JpaTallies(store.entities("followup")), "fire-safety", RemedyFigures.Names.USUAL);
    }

    private static FigureDesk.Asked asked(String unit) {
        return new FigureDesk.Asked(unit, null, Period.valueOf("2026-Q1"), null);
    }

    @Rule
    public final StoreRule store = new StoreRule(Database.DERBY, "followup");

    private final Checks checks = new Checks();
    private Office office;
    private Subjects subjects;
    private List<FigureSource> alive;
    private List<CountingModule> known = List.of();

    @Before
    public void givenThreeOverdueDeficiencies() {
        office = new Office(new JpaFindings(store.entities("followup")), store.work(), store.clock());
        office.report(Deficiency.of(Severity.CRITICAL).seenAt("2026-01-10T08:00:00Z"));
        office.report(
                Deficiency.of(Severity.CRITICAL).key("b").at("EKSKOLAN", "L2").seenAt("2026-01-08T08:00:00Z"));
        office.report(Deficiency.of(Severity.HIGH)
                .key("c")
                .toRemedyBy(ResponsibleParty.OWNER)
                .seenAt("2026-01-08T08:00:00Z"));
        office.badge.wornBy("auditor");
        subjects = new Subjects(office.town, new Places(office.town), office.badge);
        alive = List.of(checks, remedies());
    }

    /** A module that checks something else. */
    private static final class Checks implements FigureSource {

        private final Map<String, FigureCount> counts = new HashMap<>();
        private boolean broken;
        private Set<String> readers = Set.of();

        void of(String path, long done, long due) {
            counts.put(path, FigureCount.of(done, due));
        }

        @Override
        public List<FigureDefinition> definitions() {
            Text text = Text.same("Checks");
            return List.of(
                    new FigureDefinition("k.x.01", 1, text, "percent", "up", 95, text, text)
                            .answering(Question.COMPLETION),
                    new FigureDefinition("k.x.02", 1, text, "count", "down", null, text, null));
        }

        @Override
        public FigureCount count(String figure, FigureQuery query) {
            if (broken) {
                throw new IllegalStateException("the module has lost its tables");
            }
            return FigureCount.NONE;
        }

        @Override
        public Map<String, FigureCount> countByPath(String figure, FigureQuery query, List<String> paths) {
            if (broken) {
                throw new IllegalStateException("the module has lost its tables");
            }
            return counts;
        }

        @Override
        public Map<YearMonth, FigureCount> countByMonth(String figure, FigureQuery query) {
            return Map.of();
        }

        @Override
        public Set<String> recordReaders(String figure) {
            return readers;
        }

        @Override
        public String records(String figure, FigureQuery query) {
            return "/checks/v1/rounds?unitPath=" + query.unitPath();
        }
    }
}
