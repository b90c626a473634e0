// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.reporting.Cell;
import se.rond.reporting.ReportRequest;

/** Figures and periods in words. Where there was nothing to compare with stands a dash, never 0 or 100. */
final class ReportWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Period.ZONE);
    private static final Cell NOTHING = Cell.of("–");

    private ReportWords() {}

    static Text subject(String unit, ReportRequest request) {
        Period period = request.period();
        String days = period.from() + " – " + period.to();
        String moment = MOMENT.format(request.asOf());
        return new Text(
                unit + ", " + period.label() + " (" + days + "). Uppgifterna är från " + moment + ".",
                unit + ", " + period.label() + " (" + days + "). Data as of " + moment + ".");
    }

    static Cell value(FigureDefinition definition, FigureCount count) {
        BigDecimal value = number(definition, count);
        if (value == null) {
            return NOTHING;
        }
        String plain = value.toPlainString();
        String comma = plain.replace('.', ',');
        return switch (definition.unit()) {
            case "percent" -> new Cell(new Text(comma + " %", plain + " %"), value);
            case "days" -> new Cell(new Text(comma + " dagar", plain + " days"), value);
            default -> new Cell(new Text(comma, plain), value);
        };
    }

    private static @Nullable BigDecimal number(FigureDefinition definition, FigureCount count) {
        BigDecimal value = definition.valueOf(count);
        return value == null || count.value() == null
                ? value
                : value.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    static Cell of(FigureCount count) {
        return count.denominator() == null
                ? Cell.of("")
                : Cell.of(new Text(
                        count.numerator() + "\u00a0av\u00a0" + count.denominator(),
                        count.numerator() + "\u00a0of\u00a0" + count.denominator()));
    }

    static Cell target(FigureDefinition definition) {
        Integer target = definition.target();
        return target == null
                ? Cell.of("")
                : value(definition, new FigureCount(target, null, java.util.Map.of(), BigDecimal.valueOf(target)));
    }

    static Cell number(long count) {
        return new Cell(Text.same(Long.toString(count)), BigDecimal.valueOf(count));
    }
}
