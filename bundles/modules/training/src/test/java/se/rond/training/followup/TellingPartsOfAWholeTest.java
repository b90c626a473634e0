// SPDX-License-Identifier: Apache-2.0
package se.rond.training.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource;
import se.rond.kernel.Period;
import se.rond.organisation.UnitKind;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.OnBothDatabases;

/** Of one to four people nothing is told, and nothing that the whole less its other parts would tell of them. */
public class TellingPartsOfAWholeTest extends OnBothDatabases {

    @Test
    public void aMonthOfFewIsNotWorkedOutFromTheYear() {
        trained("SKOLA", 7, "2025-03-03");
        trained("SKOLA", 6, "2025-06-03");
        trained("SKOLA", 2, "2025-09-03");

        assertThat(whole().numerator()).isEqualTo(15);
        assertThat(months()).as("15 less 7 and 6 would tell").containsExactly("2025-03 7", "2025-06 –", "2025-09 –");
    }

    @Test
    public void monthsThatAreFewTogetherAreNotWorkedOutEither() {
        trained("SKOLA", 2, "2025-02-03");
        trained("SKOLA", 2, "2025-03-03");
        trained("SKOLA", 6, "2025-04-03");
        trained("SKOLA", 8, "2025-05-03");

        assertThat(months())
                .as("18 less 6 and 8 would be four people")
                .containsExactly("2025-02 –", "2025-03 –", "2025-04 –", "2025-05 8");
    }

    @Test
    public void twoThatAreMoreTogetherHideEachOther() {
        trained("SKOLA", 4, "2025-02-03");
        trained("SKOLA", 3, "2025-03-03");
        trained("SKOLA", 6, "2025-04-03");

        assertThat(months()).containsExactly("2025-02 –", "2025-03 –", "2025-04 6");
    }

    @Test
    public void unitsThatAreFewTogetherAreNotWorkedOutFromTheDepartment() {
        List.of("SMA", "MINI", "MEDEL", "STOR").forEach(unit -> office.town.unit(unit, "BUN", UnitKind.UNIT));
        trained("SMA", 2, "2025-02-03");
        trained("MINI", 1, "2025-02-03");
        trained("MEDEL", 6, "2025-02-03");
        trained("STOR", 9, "2025-02-03");

        Map<String, FigureCount> units = office.figures.countByPath(
                FIGURE,
                query(),
                List.of("/KOMMUN/BUN/SMA/", "/KOMMUN/BUN/MINI/", "/KOMMUN/BUN/MEDEL/", "/KOMMUN/BUN/STOR/"));

        assertThat(units.entrySet())
                .filteredOn(unit -> unit.getValue().isTooFew())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("/KOMMUN/BUN/SMA/", "/KOMMUN/BUN/MINI/", "/KOMMUN/BUN/MEDEL/");
        assertThat(units.get("/KOMMUN/BUN/STOR/").numerator()).isEqualTo(9);
    }

    @Test
    public void fewWhoBelongToNoneOfTheUnitsAreNotWorkedOutFromTheDepartment() {
        office.town.unit("STOR", "BUN", UnitKind.UNIT);
        trained("SKOLA", 6, "2025-02-03");
        trained("STOR", 9, "2025-02-03");
        assertThat(divided()).as("nobody else").containsExactly("15", "SKOLA 6", "STOR 9");

        trained("BUN", 3, "2025-02-03");
        assertThat(divided()).as("18 less 6 and 9 would tell").containsExactly("18", "SKOLA –", "STOR 9");

        trained("BUN", 2, "2025-02-03");
        assertThat(divided()).as("five may be told").containsExactly("20", "SKOLA 6", "STOR 9");
    }

    /** The department, and its units. */
    private List<String> divided() {
        FigureSource.Divided divided = office.figures.countDivided(
                FIGURE, query().below("/KOMMUN/BUN/"), List.of("/KOMMUN/BUN/SKOLA/", "/KOMMUN/BUN/STOR/"));
        return List.of(
                told(divided.whole()),
                "SKOLA " + told(divided.byPath().get("/KOMMUN/BUN/SKOLA/")),
                "STOR " + told(divided.byPath().get("/KOMMUN/BUN/STOR/")));
    }

    private static String told(FigureCount count) {
        return count.isTooFew() ? "–" : Long.toString(count.numerator());
    }

    private static final String FIGURE = "k.tr.01";

    private int number;

    private void trained(String unit, int people, String day) {
        IntStream.range(0, people).forEach(each -> {
            String name = "p" + number++;
            office.town.person(name, unit);
            office.completed(name, "tr.brand", day);
        });
    }

    private FigureCount whole() {
        return office.figures.count(FIGURE, query());
    }

    /** Those in which somebody was trained. */
    private List<String> months() {
        Map<YearMonth, FigureCount> counts = office.figures.countByMonth(FIGURE, query());
        return counts.entrySet().stream()
                .filter(month -> month.getValue().isTooFew() || month.getValue().numerator() > 0)
                .map(month -> month.getKey() + " " + told(month.getValue()))
                .toList();
    }

    private static FigureQuery query() {
        return new FigureQuery("/KOMMUN/", null, Period.year(2025), Instant.parse("2026-03-02T12:00:00Z"));
    }

    @Before
    public void givenACourse() {
        office.course("tr.brand", 48);
    }

    public TellingPartsOfAWholeTest(Database database) {
        super(database);
    }
}
