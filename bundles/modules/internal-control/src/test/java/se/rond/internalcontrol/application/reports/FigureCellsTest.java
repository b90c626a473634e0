// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;
import se.rond.access.Caller;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureReading;
import se.rond.internalcontrol.ReadFigures;
import se.rond.internalcontrol.api.figures.FigureChosen;
import se.rond.internalcontrol.domain.Signature;
import se.rond.internalcontrol.domain.figures.ControlFigure;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.organisation.Unit;
import se.rond.organisation.UnitKind;
import se.rond.reporting.Cell;

public class FigureCellsTest {

    private static final Instant NOW = Instant.parse("2026-05-02T08:00:00Z");
    private static final int VALUE = 3;
    private static final int COUNT = 4;

    @Test
    public void aValueThatIsToldAloneCountsNothing() {
        List<Cell> row = row(new FigureCount(0, null, Map.of(), BigDecimal.valueOf(4)));

        assertThat(row.get(VALUE).text().en()).isEqualTo("4%");
        assertThat(row.get(COUNT).text().en()).as("no nought that is not one").isEqualTo("–");
    }

    @Test
    public void aShareSaysOfHowMany() {
        assertThat(row(FigureCount.of(1, 26)).get(COUNT).text().en()).isEqualTo("1\u00a0of\u00a026");
    }

    @Test
    public void thePeriodIsSaidAsTheMenusSayIt() {
        assertThat(unitAndPeriod("2026-T2")).isEqualTo(Text.same("Kommunen, 2026, tertial 2"));
        assertThat(unitAndPeriod("2026-Q3"))
                .isEqualTo(new Text("Kommunen, kvartal 3 2026", "Kommunen, quarter 3, 2026"));
        assertThat(unitAndPeriod("2026")).isEqualTo(Text.same("Kommunen, 2026"));
    }

    @Test
    public void aControlThatRestsOnAFigureSaysWhichAndWhatItCameTo() {
        assertThat(FigureCells.basis(List.of(frozen(FigureCount.of(280, 328))))
                        .orElseThrow()
                        .sv())
                .isEqualTo("Nyckeltal\u00a0k.sp.01: 85,4\u00a0% (280\u00a0av\u00a0328)");
        assertThat(FigureCells.basis(List.of())).isEmpty();
    }

    private static List<Cell> row(FigureCount count) {
        return FigureCells.of(Text.same("Attest"), frozen(count)).orElseThrow();
    }

    private static Text unitAndPeriod(String period) {
        return FigureCells.of(Text.same("Attest"), frozen(FigureCount.of(1, 26), period))
                .orElseThrow()
                .get(2)
                .text();
    }

    private static ControlFigure frozen(FigureCount count) {
        return frozen(count, "2026");
    }

    private static ControlFigure frozen(FigureCount count, String period) {
        ReadFigures figures = new ReadFigures();
        figures.are("k.sp.01", count);
        Unit whole = new Unit(
                UUID.randomUUID(), "K", UnitKind.MUNICIPALITY, "Kommunen", null, "/K/", LocalDate.EPOCH, null, 1);
        ControlFigure figure = new ControlFigure(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new FigureChosen("k.sp.01", whole.id(), period),
                whole,
                new Signature(Caller.SYSTEM, NOW));
        FigureReading reading =
                figures.read("k.sp.01", "/K/", Period.valueOf(period), NOW).orElseThrow();
        figure.freeze(reading, NOW);
        return figure;
    }
}
