// SPDX-License-Identifier: Apache-2.0
package se.rond.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Test;
import se.rond.access.Scope;
import se.rond.duties.DutySource.Seen;
import se.rond.kernel.Period;
import se.rond.persistence.Conditions;

public class AskingATableTest {

    private static final String ROLE = "coordinator";
    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
    private static final UUID UNIT = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID ANNA = UUID.fromString("00000000-0000-7000-8000-000000000002");

    private final KeptDuties kept = new KeptDuties("Task", "plan", ROLE, DutyWords.ofDaysUnless("givenUp"));
    private final List<String> asked = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private List<Object[]> rows = List.of();

    @Test
    public void aQueryIsGivenExactlyTheParametersThatItNames() {
        for (DutyState state : DutyState.values()) {
            values.clear();
            kept.countByUnit(all().in(Set.of(state)), this::ask);
            assertThat(values.keySet()).isEqualTo(named(asked.get(asked.size() - 1)));
        }
    }

    @Test
    public void whereNothingMayBeSeenNothingIsAsked() {
        DutyQuery query = DutyQuery.of(null, Scope.NOTHING, Period.year(2026), NOW);

        assertThat(kept.page(query, null, this::ask)).isEmpty();
        assertThat(kept.countByMonth(query, this::ask)).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    public void aScopeOfPremisesAloneReachesNoRow() {
        DutyQuery query = DutyQuery.of(null, new Scope(false, Set.of(), Set.of(UNIT)), Period.year(2026), NOW);

        kept.page(query, null, this::ask);

        assertThat(asked.get(0)).contains("(1 = 0)");
    }

    @Test
    public void aPersonHasOnesOwnAndThoseOfTheRoleWhereItIsHeld() {
        Doer doer = new Doer(ANNA, Map.of(ROLE, new Scope(false, Set.of(UNIT), Set.of())));

        kept.page(all().by(doer), null, this::ask);
        kept.page(all().by(new Doer(ANNA, Map.of())), null, this::ask);

        assertThat(asked.get(0)).contains("(d.person = :person OR d.person IS NULL AND d.unit IN :held)");
        assertThat(asked.get(1)).contains("d.person = :person").doesNotContain("IS NULL AND d.unit");
    }

    @Test
    public void aPageBeginsAfterWhatWasSeen() {
        kept.page(all(), new Seen(Instant.parse("2026-03-31T21:59:59Z"), UNIT), this::ask);

        assertThat(asked.get(0)).endsWith("ORDER BY d.dueOn, d.id");
        assertThat(values)
                .containsEntry("seenValue", LocalDate.parse("2026-03-31"))
                .containsEntry("seenId", UNIT.toString());
    }

    @Test
    public void daysAreCountedTogetherByMonthAndStates() {
        rows = List.of(
                new Object[] {LocalDate.parse("2026-03-01"), 2L}, new Object[] {LocalDate.parse("2026-03-31"), 3L});

        Map<YearMonth, DutyCount> counts =
                kept.countByMonth(all().in(Set.of(DutyState.LATE, DutyState.DONE)), this::ask);

        assertThat(counts).containsOnlyKeys(YearMonth.of(2026, 3));
        assertThat(counts.get(YearMonth.of(2026, 3))).isEqualTo(new DutyCount(0, 0, 5, 0, 5, 0));
        assertThat(asked).hasSize(2);
    }

    private static DutyQuery all() {
        return DutyQuery.of("/KOMMUN/", Scope.EVERYTHING, Period.year(2026), NOW);
    }

    private static Set<String> named(String words) {
        return Pattern.compile(":(\\w+)")
                .matcher(words)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private List<Object[]> ask(String words, Conditions conditions) {
        asked.add(words);
        values.putAll(conditions.fill(new HashMap<String, Object>(), (map, name, value) -> map.put(name, value)));
        return rows;
    }
}
