// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Which cells of a workbook show their number as a date, and which date that is. */
final class DateFormats {

    /** Formats that every workbook has without saying what they look like: dates, and dates with times. */
    private static final Set<Integer> BUILT_IN = Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 57, 58);

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal DAYS_AT_MOST = BigDecimal.valueOf(2_958_465); // the end of the year 9999

    private final List<Boolean> styles;
    private final LocalDate dayZero;

    private DateFormats(List<Boolean> styles, boolean from1904) {
        this.styles = List.copyOf(styles);
        this.dayZero = from1904 ? DAY_ZERO_1904 : DAY_ZERO;
    }

    static DateFormats none(boolean from1904) {
        return new DateFormats(List.of(), from1904);
    }

    static DateFormats read(XmlPart part, boolean from1904) throws XMLStreamException {
        Map<Integer, String> formats = new HashMap<>();
        List<Boolean> styles = new ArrayList<>();
        try (XmlPart xml = part) {
            while (xml.next()) {
                if (xml.is("numFmt")) {
                    formats.put(Integer.valueOf(xml.attribute("numFmtId", "0")), xml.attribute("formatCode", ""));
                } else if (xml.is("cellXfs")) {
                    while (xml.nextWithin("cellXfs")) {
                        if (xml.is("xf")) {
                            styles.add(isDate(Integer.parseInt(xml.attribute("numFmtId", "0")), formats));
                        }
                    }
                }
            }
        }
        return new DateFormats(styles, from1904);
    }

    private static boolean isDate(int id, Map<Integer, String> formats) {
        if (BUILT_IN.contains(id)) {
            return true;
        }
        // what is quoted, escaped or in brackets is no part of the pattern
        String pattern = formats.getOrDefault(id, "")
                .replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "")
                .toLowerCase(Locale.ROOT);
        return pattern.contains("y") || pattern.contains("d") && pattern.contains("m");
    }

    /** A number as it is shown: 2026-03-31 in a cell of such a style, else 1040 and not 1040.0. */
    String show(BigDecimal number, int style) {
        boolean date = style >= 0 && style < styles.size() && styles.get(style);
        if (date && number.signum() > 0 && number.compareTo(DAYS_AT_MOST) <= 0) {
            return dayZero.plusDays(number.longValue()).toString();
        }
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
