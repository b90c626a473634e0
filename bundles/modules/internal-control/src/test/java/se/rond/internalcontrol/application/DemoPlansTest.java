// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.junit.Test;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureQuery;
import se.rond.internalcontrol.OnBothDatabases;
import se.rond.internalcontrol.PlanCourse;
import se.rond.internalcontrol.api.PlanCounts;
import se.rond.internalcontrol.api.PlanFilter;
import se.rond.internalcontrol.api.PlanState;
import se.rond.internalcontrol.api.PlanView;
import se.rond.internalcontrol.followup.InternalControlFigures;
import se.rond.internalcontrol.persistence.JpaCounts;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.organisation.PersonRef;
import se.rond.organisation.UnitKind;
import se.rond.platform.persistence.testing.Database;

public class DemoPlansTest extends OnBothDatabases {

    @Test
    public void lastYearIsReportedAndThisYearUnderWay() {
        office.on("2026-11-29");
        filled();
        filled();

        List<PlanView> plans = office.as("reader")
                .book
                .plans(new PlanFilter(null, null, null, null, Set.of()), PageRequest.first(50))
                .items();

        assertThat(plans).hasSize(16);
        assertThat(plans)
                .filteredOn(plan -> plan.year() == 2025)
                .extracting(PlanView::state)
                .containsOnly(PlanState.REPORTED);
        assertThat(plans)
                .filteredOn(plan -> plan.year() == 2026)
                .extracting(PlanView::state)
                .containsOnly(PlanState.ACTIVE);
        assertThat(sum(plans, 2025, PlanCounts::controls)).isEqualTo(56);
        assertThat(sum(plans, 2025, PlanCounts::major)).isEqualTo(2);
        assertThat(sum(plans, 2025, PlanCounts::minor)).isBetween(3L, 12L);
        assertThat(sum(plans, 2025, PlanCounts::notPerformed)).isEqualTo(5);
        assertThat(sum(plans, 2026, PlanCounts::toAssess)).isPositive();
        assertThat(figures().count("k.ic.04", query(2026))).isEqualTo(FigureCount.of(6, 8));
        assertThat(figures().count("k.ic.01", query(2025)).numerator()).isEqualTo(51);
        assertThat(figures().count("k.ic.03", query(2025)).denominator()).isNotNull();
    }

    private static long sum(List<PlanView> plans, int year, ToLongFunction<PlanCounts> what) {
        return plans.stream()
                .filter(plan -> plan.year() == year)
                .map(PlanView::counts)
                .mapToLong(what)
                .sum();
    }

    @Test
    public void inJanuaryNothingOfTheDemonstrationIsInTheFuture() {
        office.on("2026-01-05");
        filled();
        office.round.run();

        assertThat(office.store.work().read(() -> office.controls.ofCycle(school().cycle())))
                .hasSize(7)
                .allSatisfy(control -> assertThat(control.result()).isNull());
    }

    @Test
    public void whoDecidedOnTheCommonControlsIsSomebody() {
        office.on("2026-11-29");
        office.town.employ("100484", "KOMMUN");
        filled();

        assertThat(office.as("reader").catalogue.common(2026).decidedBy())
                .extracting(PersonRef::name)
                .isEqualTo("100484 Ek");
    }

    private PlanView school() {
        return office.as("reader")
                .book
                .plans(new PlanFilter(2026, PlanCourse.BOARD, null, null, Set.of()), PageRequest.first(1))
                .items()
                .get(0);
    }

    private void filled() {
        for (int number = 1; number <= 6; number++) {
            office.town.unit("N" + number, "KOMMUN", UnitKind.BOARD);
            office.town.unit("N" + number + "-F", "N" + number, UnitKind.DEPARTMENT);
            office.town.employ("somebody" + number, "N" + number + "-F");
        }
        office.town.employ("economist", "KS-F");
        office.callers.asSystem(() -> {
            demo().fill();
            return true;
        });
    }

    private DemoPlans demo() {
        PlanMeasures measures = new PlanMeasures(office.measures, office.findings, office.findings, office.desk);
        return new DemoPlans(
                office.desk,
                new ShippedCatalogue(),
                new DutyBook(office.duties, office.settings),
                new DemoControls(office.desk, measures),
                store.work());
    }

    private InternalControlFigures figures() {
        return new InternalControlFigures(
                new JpaCounts(store.entities("internal-control")),
                office.statistics,
                office.desk.boards(),
                office.settings);
    }

    private FigureQuery query(int year) {
        return new FigureQuery(
                "/KOMMUN/", null, Period.year(year), store.clock().instant());
    }

    public DemoPlansTest(Database database) {
        super(database);
    }
}
