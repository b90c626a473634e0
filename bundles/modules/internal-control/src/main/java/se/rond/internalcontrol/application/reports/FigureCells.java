// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.api.figures.FigureRead;
import se.rond.internalcontrol.domain.figures.ControlFigure;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.reporting.Cell;

/** A frozen figure as a row: what it came to, and by which definition and when. */
final class FigureCells {

    static final List<Text> COLUMNS = List.of(
            new Text("Kontroll", "Control"),
            new Text("Nyckeltal", "Figure"),
            new Text("Enhet och period", "Unit and period"),
            new Text("Värde", "Value"),
            new Text("Antal", "Count"),
            new Text("Läst", "Read"));

    /** Without anything that they are a part of they count nothing. */
    private static final Set<String> TOLD_ALONE = Set.of("percent", "goal_status");

    private static final List<Text> GOALS = List.of(
            new Text("■ ej uppnått", "■ not achieved"),
            new Text("▲ delvis uppnått", "▲ partly achieved"),
            new Text("● uppnått", "● achieved"));

    private FigureCells() {}

    /** Empty for one that is not frozen. */
    static Optional<List<Cell>> of(Text control, ControlFigure figure) {
        return figure.frozen()
                .map(read -> List.of(
                        Cell.of(control),
                        Cell.of(new Text(
                                read.name().sv() + " (" + figure.figure() + ", definition " + read.definitionVersion()
                                        + ")",
                                read.name().en() + " (" + figure.figure() + ", definition " + read.definitionVersion()
                                        + ")")),
                        Cell.of(new Text(
                                figure.unitName() + ", "
                                        + PeriodWords.of(figure.period()).sv(),
                                figure.unitName() + ", "
                                        + PeriodWords.of(figure.period()).en())),
                        value(read),
                        count(read),
                        Cell.of(read.asOf().atZone(Period.ZONE).toLocalDate().toString())));
    }

    /** What a control rests on that drew no sample: its frozen figures, in words. Empty where there is none. */
    static Optional<Text> basis(List<ControlFigure> figures) {
        boolean several = figures.size() > 1;
        return figures.stream()
                .flatMap(figure -> figure.frozen().map(read -> said(figure, read, several)).stream())
                .reduce((before, next) -> new Text(before.sv() + "; " + next.sv(), before.en() + "; " + next.en()));
    }

    private static Text said(ControlFigure figure, FigureRead read, boolean several) {
        String of = figure.figure() + (several ? " " + figure.unitName() : "") + ": ";
        Text value = value(read).text();
        Text count = count(read).text();
        boolean counted = read.denominator() != null && read.value() != null;
        return new Text(
                "Nyckeltal\u00a0" + of + value.sv() + (counted ? " (" + count.sv() + ")" : ""),
                "Figure\u00a0" + of + value.en() + (counted ? " (" + count.en() + ")" : ""));
    }

    private static Cell value(FigureRead read) {
        String value = read.value();
        if (value == null) {
            return Cell.of(ReportWords.DASH);
        }
        BigDecimal number = new BigDecimal(value);
        return switch (read.countedIn()) {
            case "percent" -> ReportWords.percent(value);
            case "goal_status" -> new Cell(goal(number.intValue()), number);
            default -> new Cell(new Text(value.replace('.', ','), value), number);
        };
    }

    private static Text goal(int status) {
        return status >= 0 && status < GOALS.size() ? GOALS.get(status) : Text.same(Integer.toString(status));
    }

    private static Cell count(FigureRead read) {
        @Nullable Long of = read.denominator();
        if (of == null && TOLD_ALONE.contains(read.countedIn())) {
            return Cell.of(ReportWords.DASH);
        }
        if (of != null && of == 0) {
            return Cell.of(new Text("inget att räkna", "nothing to count"));
        }
        return of == null
                ? ReportWords.number(read.numerator())
                : Cell.of(new Text(read.numerator() + "\u00a0av\u00a0" + of, read.numerator() + "\u00a0of\u00a0" + of));
    }
}
