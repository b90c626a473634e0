// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.Test;
import se.rond.itests.container.exempelby.Demo;
import se.rond.itests.container.exempelby.Today;
import se.rond.itests.container.http.Visitor;

/** A coordinator goes from the municipality down to the record: on every way the sum below is the number above. */
public class DrillDownIT {

    private static final List<String> ANSWERS = List.of("k.sba.01", "k.sba.03");

    private final Visitor coordinator = Demo.shared().signedInAs("coordinator");
    private final String year = Integer.toString(Today.today().getYear());

    @Test
    public void everyLevelAddsUpToTheOneAboveDownToTheRecords() {
        for (String figure : ANSWERS) {
            Deque<String> below = new ArrayDeque<>(List.of("KOMMUN"));
            List<JsonNode> leaves = new ArrayList<>();
            while (!below.isEmpty()) {
                String unit = below.pop();
                JsonNode breakdown = get("figures/" + figure + "/breakdown?by=unit&unit=" + unit + "&period=" + year);
                thenTheRowsAddUp(breakdown);
                for (JsonNode row : breakdown.path("rows")) {
                    if (row.path("key").asText().equals(unit)) {
                        leaves.add(row);
                    } else if (row.path("denominator").asLong() > 0
                            && row.path("unit").isTextual()) {
                        below.push(row.path("key").asText());
                    }
                }
            }
            assertThat(leaves).as("units of " + figure).hasSizeGreaterThan(20);
            leaves.stream().limit(25).forEach(this::thenItsRecordsAreAsMany);
        }
    }

    @Test
    public void theDashboardAddsUpAndEveryNumberHasItsRecords() {
        JsonNode board = get("dashboard?period=" + year);
        for (JsonNode figure : board.path("figures")) {
            String id = figure.path("figure").asText();
            long numerator = 0;
            long denominator = 0;
            for (JsonNode department : board.path("byDepartment")) {
                JsonNode value = department.path("values").path(id);
                numerator += value.path("numerator").asLong();
                denominator += value.path("denominator").asLong();
                if (value.path("records").isTextual()) {
                    thenItsRecordsAreAsMany(value);
                }
            }
            assertThat(numerator).as(id).isEqualTo(figure.path("numerator").asLong());
            assertThat(denominator).as(id).isEqualTo(figure.path("denominator").asLong());
            assertThat(figure.path("counted").path("sv").asText())
                    .as("what " + id + " means")
                    .isNotBlank();
        }
        assertThat(board.path("figures"))
                .extracting(figure -> figure.path("figure").asText())
                .startsWith("k.sba.01", "k.sba.03", "k.sba.06");
    }

    @Test
    public void everyStepOfTheTrendIsTheFigureOfThatPeriod() {
        for (String by : List.of("quarter", "school_year", "year")) {
            JsonNode trend = get("dashboard/trend?period=" + year + "&by=" + by);
            assertThat(trend.path("rows")).as(by).isNotEmpty();
            for (JsonNode row : trend.path("rows")) {
                for (String figure : ANSWERS) {
                    JsonNode alone = get("figures/" + figure + "?unit=KOMMUN&period="
                            + row.path("period").asText());
                    JsonNode value = row.path("values").path(figure);
                    assertThat(value.path("numerator")).as(figure + " " + row).isEqualTo(alone.path("numerator"));
                    assertThat(value.path("denominator")).as(figure + " " + row).isEqualTo(alone.path("denominator"));
                }
            }
            JsonNode last = trend.path("rows").get(trend.path("rows").size() - 1);
            ANSWERS.forEach(
                    figure -> thenItsRecordsAreAsMany(last.path("values").path(figure)));
        }
    }

    @Test
    public void aMomentOfThePastHasItsOwnRecords() {
        String then = java.time.Instant.now()
                .minusSeconds(90)
                .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                .toString();
        for (String figure : List.of("k.sba.01", "k.sba.03", "k.sba.02", "k.sba.10")) {
            JsonNode value = get("figures/" + figure + "?unit=BUN-F&asOf=" + then + "&period=" + year);
            assertThat(value.path("records").asText()).as(figure).contains("asOf=");
            thenItsRecordsAreAsMany(value);
        }
    }

    @Test
    public void theOverdueAddUpBySeverityAndResponsibleParty() {
        JsonNode attention = get("dashboard/attention?period=" + year);
        JsonNode overdue = attention.path("overdue").get(0);
        long sum = 0;
        for (JsonNode cell : overdue.path("cells")) {
            sum += cell.path("count").asLong();
            assertThat(coordinator.all(cell.path("records").asText()))
                    .as("%s", cell)
                    .hasSize(cell.path("count").asInt())
                    .allSatisfy(finding -> {
                        assertThat(finding.path("severity")).isEqualTo(cell.path("severity"));
                        assertThat(finding.path("responsible")).isEqualTo(cell.path("responsible"));
                    });
        }
        assertThat(sum)
                .isPositive()
                .isEqualTo(overdue.path("whole").path("numerator").asLong());
        assertThat(attention.path("others"))
                .extracting(figure -> figure.path("figure").asText())
                .containsSubsequence(
                        "k.sba.02", "k.sba.04", "k.sba.05", "k.sba.07", "k.sba.08", "k.sba.09", "k.sba.10");
        assertThat(attention.path("absent")).isEmpty();
    }

    @Test
    public void whoIsSilentHasExactlyTheDutiesThatWereNotDone() {
        List<JsonNode> silent = coordinator.all("/api/followup/v1/silent-units?period=" + year + "&unit=KOMMUN");
        JsonNode summary = get("silent-units/summary?period=" + year + "&unit=KOMMUN");

        assertThat(silent).isNotEmpty().hasSize(summary.path("silentUnits").asInt());
        silent.stream()
                .limit(20)
                .forEach(unit -> assertThat(coordinator.all(unit.path("records").asText()))
                        .as("%s", unit)
                        .hasSize(unit.path("silent").asInt())
                        .allSatisfy(duty -> assertThat(duty.path("unit")).isEqualTo(unit.path("unit"))));
        assertThat(silent)
                .allSatisfy(
                        unit -> assertThat(unit.path("contactName").asText()).isNotBlank());
        String csv = coordinator
                .with("Accept", "text/csv")
                .get("/api/followup/v1/silent-units?period=" + year + "&unit=KOMMUN")
                .is(200)
                .text();
        assertThat(csv.lines().count()).isEqualTo(silent.size() + 1L);
    }

    @Test
    public void theRankingGoesFromWorstToBestAmongThoseWithCasesEnough() {
        List<JsonNode> units =
                coordinator.all("/api/followup/v1/figures/k.sba.01/ranking?unit=KOMMUN&minimum=5&period=" + year);
        assertThat(units).hasSizeGreaterThan(20);
        assertThat(units)
                .allSatisfy(
                        unit -> assertThat(unit.path("denominator").asLong()).isGreaterThanOrEqualTo(5));
        assertThat(units)
                .isSortedAccordingTo(java.util.Comparator.comparing(
                        unit -> unit.path("value").decimalValue()));
        thenItsRecordsAreAsMany(units.get(0));
        thenItsRecordsAreAsMany(units.get(units.size() - 1));
        coordinator.get("/api/followup/v1/figures/k.sba.06/ranking").refused(400);
        coordinator.get("/api/followup/v1/figures/k.sba.01/ranking?minimum=0").refused(400);
        coordinator.get("/api/followup/v1/dashboard/trend?by=century").refused(400);
    }

    @Test
    public void whoMayNotReadTheUnitGetsNoneOfIt() {
        Visitor inspector = Demo.shared().signedInAs("inspector");
        for (String view : List.of("dashboard/trend", "dashboard/attention", "figures/k.sba.01/ranking")) {
            inspector.get("/api/followup/v1/" + view + "?unit=KOMMUN").refused(403);
        }
    }

    private JsonNode get(String view) {
        return coordinator.get("/api/followup/v1/" + view).is(200).json();
    }

    private static void thenTheRowsAddUp(JsonNode breakdown) {
        long numerator = 0;
        long denominator = 0;
        for (JsonNode row : breakdown.path("rows")) {
            numerator += row.path("numerator").asLong();
            denominator += row.path("denominator").asLong();
        }
        assertThat(numerator)
                .as("%s", breakdown)
                .isEqualTo(breakdown.at("/whole/numerator").asLong());
        assertThat(denominator)
                .as("%s", breakdown)
                .isEqualTo(breakdown.at("/whole/denominator").asLong());
    }

    private void thenItsRecordsAreAsMany(JsonNode value) {
        long counted = value.path("denominator").isNumber()
                ? value.path("denominator").asLong()
                : value.path("numerator").asLong();
        assertThat((long) coordinator.all(value.path("records").asText()).size())
                .as("%s", value)
                .isEqualTo(counted);
    }
}
