// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.Rule;
import org.junit.Test;
import se.rond.firesafety.api.RoundFilter;
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.domain.RoundCounts.Range;
import se.rond.firesafety.domain.RoundSelection;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.StoreRule;

/** However many years of rounds there are, a page is read from an index: Derby would read everything and sort it. */
public class ReadingRoundsInOrderTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @Rule
    public final StoreRule store = new StoreRule(Database.DERBY, "fire-safety");

    @Test
    public void allOfThemFromBothEnds() {
        assertInOrder("ROUND_DUE", false, RoundFilter.ALL, null);
        assertInOrder("ROUND_DUE_LAST", true, RoundFilter.ALL, null);
    }

    @Test
    public void thoseOfOneStateFromBothEnds() {
        assertInOrder("ROUND_STATE", false, of(EnumSet.of(RoundState.MISSED)), null);
        assertInOrder("ROUND_STATE_LAST", true, of(EnumSet.of(RoundState.APPROVED)), null);
    }

    @Test
    public void thoseOfManyPremises() {
        Set<UUID> many = IntStream.range(0, 60).mapToObj(i -> new UUID(0, i)).collect(Collectors.toSet());
        assertInOrder("ROUND_DUE", false, RoundFilter.ALL, many);
    }

    @Test
    public void thoseOfAPeriodBeginWhereItBegins() {
        RoundFilter year = new RoundFilter(
                false,
                Set.of(),
                null,
                null,
                "/KOMMUN/",
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-12-31"),
                null,
                true);
        assertThat(planOf(() -> page(year, null, false)))
                .contains("ROUND using index ROUND_DUE at")
                .doesNotContain("Sort ResultSet")
                .containsPattern("start position:\\s*\\n\\s*>= on first 1 column");
    }

    @Test
    public void figuresAreCountedByParameters() {
        JpaRoundCounts counts = new JpaRoundCounts(store.entities("fire-safety"));
        String plan = planOf(() -> counts.countByPath(
                new Range("/KOMMUN/", null, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"))));
        assertThat(plan)
                .contains("using index ROUND_FIGURES")
                .doesNotContain("Index Row to Base Row")
                .doesNotContain("2026-01-01")
                .doesNotContain("KOMMUN");
    }

    private void assertInOrder(String index, boolean descending, RoundFilter filter, @Nullable Set<UUID> premises) {
        assertThat(planOf(() -> page(filter, premises, descending)))
                .contains("ROUND using index " + index + " at")
                .doesNotContain("Sort ResultSet");
    }

    private static RoundFilter of(Set<RoundState> states) {
        return new RoundFilter(false, states, null, null, null, null, null, null, false);
    }

    private void page(RoundFilter filter, @Nullable Set<UUID> premises, boolean descending) {
        RoundSelection selection = new RoundSelection(filter, null, filter.unitPath(), premises, NOW, NOW);
        new JpaRounds(store.entities("fire-safety")).page(selection, null, descending, 51);
    }

    /** What Derby did. */
    private String planOf(Runnable question) {
        return store.work().write(() -> {
            try (Connection connection = store.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CALL SYSCS_UTIL.SYSCS_SET_RUNTIMESTATISTICS(1)");
                question.run();
                try (ResultSet plan = statement.executeQuery("VALUES SYSCS_UTIL.SYSCS_GET_RUNTIMESTATISTICS()")) {
                    plan.next();
                    return plan.getString(1);
                }
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
    }
}
