// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/**
 * One row. Whoever asks for a value that is not as it must be gets nothing, and the fault is noted: a row is asked for
 * everything, so that all its faults are found at once.
 */
public final class Row {

    /** Breaks the order of letters on a screen, so that a name can look like another. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF\\p{Cs}]");

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._:-]*");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,8}([.,]\\d{1,15})?");
    private static final Set<String> TRUE = Set.of("true", "ja", "yes", "sant", "1");
    private static final Set<String> FALSE = Set.of("false", "nej", "no", "falskt", "0");

    private final int line;
    private final Headings headings;
    private final List<String> cells;
    private final Faults faults;

    Row(int line, Headings headings, List<String> cells, Faults faults) {
        this.line = line;
        this.headings = headings;
        this.cells = cells;
        this.faults = faults;
    }

    /** Whether the row has as many cells as there are headings; if not, it is not clear which is which. */
    boolean isWhole(boolean exactly) {
        boolean tooMany = cells.size() > headings.width()
                && cells.subList(headings.width(), cells.size()).stream().anyMatch(cell -> !cell.isBlank());
        if (tooMany) {
            faults.add(
                    line,
                    "",
                    "too-many-fields",
                    new Text(
                            "Raden har fler fält än rubrikraden. Saknas citattecken kring ett fält med skiljetecken i?",
                            "The row has more fields than the heading line. Does a field with a separator in it lack"
                                    + " quotes?"));
        } else if (exactly && cells.size() < headings.width()) {
            faults.add(
                    line,
                    "",
                    "too-few-fields",
                    new Text(
                            "Raden har färre fält än rubrikraden.", "The row has fewer fields than the heading line."));
        }
        return !faults.on(line);
    }

    public int line() {
        return line;
    }

    /** Whether nothing is wrong with the row so far. */
    public boolean isSound() {
        return !faults.on(line);
    }

    /** Whether the file has the column at all: what it does not tell is left as it is. */
    public boolean tells(Column column) {
        return headings.place(column).isPresent();
    }

    public void fault(Column column, String rule, String sv, String en) {
        faults.add(line, headings.written(column), rule, new Text(sv, en));
    }

    /** The text of a column; {@code null} if it is empty, or if there is a fault. */
    public @Nullable String optional(Column column, int longest) {
        String cell = headings.place(column)
                .filter(place -> place < cells.size())
                .map(cells::get)
                .orElse("");
        if (cell == Lines.WITHOUT_VALUE) { // the very object
            fault(
                    column,
                    "formula-not-allowed",
                    "Cellen har ett fel eller en formel utan sparat värde. Skriv värdet i stället.",
                    "The cell has an error or a formula without a saved value. Write the value instead.");
            return null;
        }
        String text = tidy(cell);
        if (UNPRINTABLE.matcher(text).find()) {
            fault(
                    column,
                    "control-character",
                    "Cellen har ett styrtecken som inte går att visa. Skriv om den.",
                    "The cell has a control character that cannot be shown. Write it anew.");
            return null;
        }
        if (text.length() > longest) {
            fault(
                    column,
                    "too-long",
                    "Texten har " + text.length() + " tecken. Högst " + longest + " får plats.",
                    "The text has " + text.length() + " characters. At most " + longest + " fit.");
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    public @Nullable String required(Column column, int longest) {
        boolean sound = isSound();
        String text = optional(column, longest);
        if (text == null && (sound ? isSound() : isEmpty(column))) {
            fault(column, "required", "Värdet saknas.", "The value is missing.");
        }
        return text;
    }

    /** Something that identifies: letters, digits and little else, so that it can be part of a path and of an address. */
    public @Nullable String code(Column column, int longest) {
        String code = required(column, longest);
        if (code != null && !CODE.matcher(code).matches()) {
            fault(
                    column,
                    "not-a-code",
                    "En kod har bara bokstäver, siffror, mellanslag, bindestreck, punkt, kolon och understreck.",
                    "A code has only letters, digits, spaces, hyphens, full stops, colons and underscores.");
            return null;
        }
        return code;
    }

    public @Nullable LocalDate optionalDate(Column column) {
        return date(column, optional(column, 40));
    }

    public @Nullable LocalDate requiredDate(Column column) {
        return date(column, required(column, 40));
    }

    private @Nullable LocalDate date(Column column, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            if (DATE.matcher(text).matches()) {
                LocalDate date = LocalDate.parse(text);
                if (date.getYear() >= 1800 && date.getYear() < 2200) {
                    return date;
                }
            }
        } catch (DateTimeException noSuchDay) {
            // 30 February
        }
        fault(
                column,
                "not-a-date",
                "«" + text + "» är inget datum. Skriv som 2026-03-31.",
                "“" + text + "” is not a date. Write like 2026-03-31.");
        return null;
    }

    /** Whether one day is before another that must not be. */
    public void inOrder(@Nullable LocalDate begin, @Nullable LocalDate end, Column column) {
        if (begin != null && end != null && end.isBefore(begin)) {
            fault(
                    column,
                    "ends-before-it-begins",
                    "Slutdatum " + end + " är före startdatum " + begin + ".",
                    "The end " + end + " is before the beginning " + begin + ".");
        }
    }

    /** What is counted: a whole number above 0. */
    public @Nullable Integer optionalWhole(Column column) {
        return Numeral.WHOLE.read(this, column);
    }

    /** What is measured: a number above 0, which may have decimals, rounded to a whole one. */
    public @Nullable Integer optionalRounded(Column column) {
        return Numeral.ROUNDED.read(this, column);
    }

    /**
     * Degrees as decimals, WGS 84; what is kept is some decimetres exact.
     *
     * @param most the greatest, north or east; the least is its negative
     */
    public @Nullable Double optionalDegrees(Column column, int most) {
        String text = optional(column, 40);
        if (text == null) {
            return null;
        }
        if (!DEGREES.matcher(text).matches()) {
            fault(
                    column,
                    "not-degrees",
                    "«" + text + "» är inga grader. Skriv med decimaler i WGS 84, som 59.2753.",
                    "“" + text + "” are no degrees. Write decimals in WGS 84, like 59.2753.");
            return null;
        }
        BigDecimal degrees = new BigDecimal(text.replace(',', '.')).setScale(6, RoundingMode.HALF_UP);
        if (degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            fault(
                    column,
                    "degrees-out-of-range",
                    "Graderna ska vara mellan -" + most + " och " + most + ". Är det SWEREF-koordinater?",
                    "The degrees must be between -" + most + " and " + most + ". Are these SWEREF coordinates?");
            return null;
        }
        return degrees.doubleValue();
    }

    public @Nullable Boolean truth(Column column, @Nullable String text) {
        if (text == null) {
            return null;
        }
        String word = text.toLowerCase(Locale.ROOT);
        if (TRUE.contains(word)) {
            return Boolean.TRUE;
        }
        if (FALSE.contains(word)) {
            return Boolean.FALSE;
        }
        fault(
                column,
                "not-true-or-false",
                "«" + text + "» är varken true eller false (ja eller nej).",
                "“" + text + "” is neither true nor false (yes nor no).");
        return null;
    }

    /** The value that a text stands for. */
    public <T> @Nullable T known(Column column, @Nullable String text, Optional<T> found, String rule, Text expected) {
        if (text != null && found.isEmpty()) {
            fault(
                    column,
                    rule,
                    "«" + text + "» är okänt. " + expected.sv(),
                    "“" + text + "” is unknown. " + expected.en());
        }
        return found.orElse(null);
    }

    private boolean isEmpty(Column column) {
        return headings.place(column)
                .filter(place -> place < cells.size())
                .map(place -> tidy(cells.get(place)).isEmpty())
                .orElse(true);
    }

    /** One form of each letter, and no breaks: a name is one line. */
    private static String tidy(String cell) {
        return Normalizer.normalize(cell.replaceAll("[\\s\\u00A0]+", " ").strip(), Normalizer.Form.NFC);
    }
}
