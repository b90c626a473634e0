// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import se.rond.itests.container.exempelby.Exempelby;
import se.rond.itests.container.exempelby.Today;
import se.rond.itests.container.http.Answer;
import se.rond.itests.container.http.Visitor;

/** One request makes the whole municipality's year of rounds. */
public class SchedulesIT {

    private static final int PREMISES = 397;

    private final Exempelby exempelby = Exempelby.shared();
    private final Answer bulk = exempelby.yearOfRounds().is(200, 201);
    private final Visitor officer = exempelby.safetyOfficer();

    @Test
    public void everyPremiseGetsASchedule() {
        assertThat(bulk.json().path("created").asInt()).as("%s", bulk).isEqualTo(PREMISES);
        assertThat(bulk.json().path("skipped").asInt()).as("%s", bulk).isZero();

        List<JsonNode> schedules = officer.all("/api/fire-safety/v1/schedules");
        assertThat(schedules).hasSize(PREMISES);
        assertThat(premisesOf(schedules)).hasSize(PREMISES);
    }

    @Test
    public void everyPremiseGetsTheRoundsOfAYearThatItsCheckListAsksFor() {
        Map<String, Integer> roundsAYear = new HashMap<>();
        officer.all("/api/fire-safety/v1/checklists")
                .forEach(checklist -> roundsAYear.put(
                        checklist.path("code").asText(),
                        roundsAYear(officer.get("/api/fire-safety/v1/checklists/"
                                        + checklist.path("id").asText())
                                .is(200)
                                .json())));
        int expected = officer.all("/api/fire-safety/v1/schedules").stream()
                .mapToInt(schedule ->
                        roundsAYear.get(schedule.at("/checklist/code").asText()))
                .sum();

        List<JsonNode> rounds = planned();

        assertThat(bulk.json().path("rounds").asInt()).as("%s", bulk).isEqualTo(expected);
        assertThat(rounds).hasSize(expected);
        assertThat(premisesOf(rounds)).hasSize(PREMISES);
    }

    @Test
    public void aYearOfRoundsIsDueWithinAYear() {
        LocalDate today = Today.today();
        assertThat(planned()).allSatisfy(round -> {
            LocalDate due = Instant.parse(round.path("dueAt").asText())
                    .atZone(Today.ZONE)
                    .toLocalDate();
            assertThat(due).isAfterOrEqualTo(today.minusDays(1)).isBefore(today.plusMonths(13));
            assertThat(round.path("opensAt").asText())
                    .isLessThan(round.path("dueAt").asText());
        });
    }

    @Test
    public void onceMoreMakesNothingMore() {
        Answer again = officer.post(
                        "/api/fire-safety/v1/schedules/bulk",
                        Map.of("startOn", Today.today().toString(), "dueDay", 10))
                .is(200, 201);

        assertThat(again.json().path("created").asInt()).as("%s", again).isZero();
        assertThat(again.json().path("skipped").asInt()).as("%s", again).isEqualTo(PREMISES);
        assertThat(again.json().path("rounds").asInt()).as("%s", again).isZero();
    }

    @Test
    public void anInspectorMakesNoSchedules() {
        exempelby
                .person(Exempelby.holder("fire_safety_inspector", "L0001"))
                .post(
                        "/api/fire-safety/v1/schedules/bulk",
                        Map.of("startOn", Today.today().toString(), "dueDay", 10))
                .refused(403);
    }

    private List<JsonNode> planned() {
        return officer.all("/api/fire-safety/v1/rounds").stream()
                .filter(round -> !round.path("extra").asBoolean())
                .toList();
    }

    /** By hand: what is due every month, every third, every sixth, every twelfth. */
    private static int roundsAYear(JsonNode checklist) {
        Set<String> frequencies = new HashSet<>(checklist.path("points").findValuesAsText("frequency"));
        if (frequencies.contains("monthly")) {
            return 12;
        }
        if (frequencies.contains("quarterly")) {
            return 4;
        }
        return frequencies.contains("half_yearly") ? 2 : 1;
    }

    private static Set<String> premisesOf(List<JsonNode> records) {
        Set<String> premises = new HashSet<>();
        records.forEach(record -> premises.add(record.at("/premise/id").asText()));
        return premises;
    }
}
