// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource;
import se.rond.figures.FigureSource.Divided;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.organisation.Unit;
import se.rond.platform.followup.figures.FigureSources.Figure;
import se.rond.platform.followup.town.Town;

/** What a source keeps back cannot be reckoned from what stands beside it. */
public class KeepingBackSmallGroupsTest {

    @Test
    public void nothingIsShownOfASmallGroupNorOfTheRest() {
        List<Breakdown.Row> rows = rows(FigureCount.tooFew());

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).returns(null, Breakdown.Row::value).returns(0L, Breakdown.Row::numerator);
        assertThat(rows.get(1).value()).isEqualByComparingTo("12");
    }

    @Test
    public void otherwiseTheRestIsARowOfItsOwn() {
        assertThat(rows(new FigureCount(5, null, Map.of())))
                .hasSize(3)
                .last()
                .returns(Breakdown.OTHERS, Breakdown.Row::key)
                .returns(3L, Breakdown.Row::numerator);
    }

    private List<Breakdown.Row> rows(FigureCount small) {
        Town town = new Town();
        List<Unit> units = List.copyOf(new Divisions(town)
                .below(new Subject(town.tree().root().orElseThrow(), null, "/KOMMUN/"), By.DEPARTMENT));
        List<Unit> two = units.subList(0, 2);
        Divided counted = new Divided(
                new FigureCount(20, null, Map.of()),
                Map.of(two.get(0).path(), small, two.get(1).path(), new FigureCount(12, null, Map.of())));
        FigureQuery query = new FigureQuery("/KOMMUN/", null, Period.year(2026), Instant.parse("2026-06-01T00:00:00Z"));
        return new Divisions(town).units(FIGURE, query, two, counted);
    }

    private static final Figure FIGURE = new Figure(
            new FigureDefinition(
                    "k.tr.01", 1, Text.same("Utbildade"), "count", "up", null, Text.same("personer"), null),
            new Uncounted(),
            false);

    /** Everything is counted already. */
    private static final class Uncounted implements FigureSource {

        @Override
        public List<FigureDefinition> definitions() {
            return List.of();
        }

        @Override
        public FigureCount count(String figure, FigureQuery query) {
            throw new UnsupportedOperationException(figure);
        }

        @Override
        public Map<String, FigureCount> countByPath(String figure, FigureQuery query, List<String> paths) {
            throw new UnsupportedOperationException(figure);
        }

        @Override
        public Map<YearMonth, FigureCount> countByMonth(String figure, FigureQuery query) {
            throw new UnsupportedOperationException(figure);
        }

        @Override
        public String records(String figure, FigureQuery query) {
            throw new UnsupportedOperationException(figure);
        }
    }
}
