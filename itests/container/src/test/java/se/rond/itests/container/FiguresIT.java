// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.Test;
import se.rond.itests.container.exempelby.Demo;
import se.rond.itests.container.exempelby.Today;
import se.rond.itests.container.http.Answer;
import se.rond.itests.container.http.Visitor;

/** Key figures over the demonstration's year, counted again by hand from the records that anybody can list. */
public class FiguresIT {

    private static final List<String> OPEN = List.of("reported", "assigned", "in_progress", "waiting");

    private final Visitor auditor = Demo.shared().signedInAs("auditor");
    private final String lastYear =
            Today.today().minusMonths(12) + ".." + Today.today().plusMonths(1);

    @Test
    public void roundsOnTimeAgreeWithACountByHand() {
        for (String unit : List.of("KOMMUN", "BUN-F", "VON-F")) {
            Answer figure = figure("k.sba.01", unit, lastYear);
            List<JsonNode> due = roundsOf(unit).stream()
                    .filter(round -> !round.path("state").asText().equals("cancelled"))
                    .filter(round -> !round.path("extra").asBoolean())
                    .filter(round -> isWithin(round.path("dueAt"), lastYear))
                    .filter(round -> isReckoned(round, "firstSubmittedAt", "dueAt", figure))
                    .toList();
            List<JsonNode> onTime = due.stream()
                    .filter(round -> round.path("firstSubmittedAt").isTextual())
                    .filter(round -> !at(round, "firstSubmittedAt").isAfter(at(round, "dueAt")))
                    .toList();

            thenItIs(figure, onTime.size(), due.size());
            thenItsRecordsAre(figure, due);
        }
    }

    @Test
    public void deficienciesRemediedInTimeAgreeWithACountByHand() {
        for (String unit : List.of("KOMMUN", "BUN-F")) {
            Answer figure = figure("k.sba.03", unit, lastYear);
            List<JsonNode> due = findingsOf(unit).stream()
                    .filter(finding -> !finding.path("state").asText().equals("rejected"))
                    .filter(finding -> isWithin(finding.path("originalDueAt"), lastYear))
                    .filter(not(FiguresIT::wasAcceptedBeforeItWasDue))
                    .filter(finding -> isReckoned(finding, "remediedAt", "originalDueAt", figure))
                    .toList();
            List<JsonNode> inTime = due.stream()
                    .filter(finding -> finding.path("remediedAt").isTextual())
                    .filter(finding -> !at(finding, "remediedAt").isAfter(at(finding, "originalDueAt")))
                    .toList();

            thenItIs(figure, inTime.size(), due.size());
            thenItsRecordsAre(figure, due);
        }
    }

    @Test
    public void openAndOverdueDeficienciesAgreeWithACountByHand() {
        Answer figure = figure("k.sba.06", "KOMMUN", lastYear);
        Instant asOf = Instant.parse(figure.at("/asOf"));
        List<JsonNode> overdue = findingsOf("KOMMUN").stream()
                .filter(finding -> OPEN.contains(finding.path("state").asText()))
                .filter(finding -> at(finding, "dueAt").isBefore(asOf))
                .toList();

        assertThat(figure.json().path("numerator").asInt()).as("%s", figure).isEqualTo(overdue.size());
        assertThat(figure.json().path("value").asInt()).as("%s", figure).isEqualTo(overdue.size());
        for (String severity : List.of("critical", "high", "medium", "low")) {
            assertThat(figure.json().path("parts").path("severity." + severity).asLong())
                    .as("%s of %s", severity, figure)
                    .isEqualTo(overdue.stream()
                            .filter(finding ->
                                    severity.equals(finding.path("severity").asText()))
                            .count());
        }
        thenItsRecordsAre(figure, overdue);
    }

    @Test
    public void theYearIsWorthCounting() {
        assertThat(figure("k.sba.01", "KOMMUN", lastYear)
                        .json()
                        .path("denominator")
                        .asInt())
                .isGreaterThan(300);
        assertThat(figure("k.sba.03", "KOMMUN", lastYear)
                        .json()
                        .path("denominator")
                        .asInt())
                .isGreaterThan(20);
        assertThat(figure("k.sba.06", "KOMMUN", lastYear)
                        .json()
                        .path("numerator")
                        .asInt())
                .isPositive();
    }

    @Test
    public void theRowsOfABreakdownAddUpToTheWhole() {
        for (String figure : List.of("k.sba.01", "k.sba.03")) {
            for (String by : List.of("department", "month")) {
                JsonNode breakdown = auditor.get("/api/followup/v1/figures/" + figure + "/breakdown?unit=KOMMUN&period="
                                + lastYear + "&by=" + by)
                        .is(200)
                        .json();
                long numerator = 0;
                long denominator = 0;
                for (JsonNode row : breakdown.path("rows")) {
                    numerator += row.path("numerator").asLong();
                    denominator += row.path("denominator").asLong();
                }
                assertThat(numerator)
                        .as("%s by %s: %s", figure, by, breakdown)
                        .isEqualTo(breakdown.at("/whole/numerator").asLong());
                assertThat(denominator)
                        .as("%s by %s: %s", figure, by, breakdown)
                        .isEqualTo(breakdown.at("/whole/denominator").asLong());
            }
        }
    }

    @Test
    public void nothingToCountIsNoPercentage() {
        Answer figure = figure("k.sba.01", "KOMMUN", "2011");

        assertThat(figure.json().path("denominator").asInt()).isZero();
        assertThat(figure.json().path("value").isNull()).as("%s", figure).isTrue();
    }

    @Test
    public void aCoordinatorSeesTheirDepartmentAndAnInspectorTheirPremises() {
        Demo.shared()
                .signedInAs("coordinator")
                .get("/api/followup/v1/figures/k.sba.01?unit=BUN-F&period=2026")
                .is(200);
        Demo.shared()
                .signedInAs("inspector")
                .get("/api/followup/v1/figures/k.sba.01?unit=KOMMUN&period=2026")
                .refused(403);
    }

    private Answer figure(String figure, String unit, String period) {
        return auditor.get("/api/followup/v1/figures/" + figure + "?unit=" + unit + "&period=" + period)
                .is(200);
    }

    private List<JsonNode> roundsOf(String unit) {
        return auditor.all("/api/fire-safety/v1/rounds?unit=" + unit);
    }

    private List<JsonNode> findingsOf(String unit) {
        return auditor.all("/api/followup/v1/findings?module=fire-safety&unit=" + unit);
    }

    private static void thenItIs(Answer figure, int numerator, int denominator) {
        assertThat(denominator).isPositive();
        assertThat(figure.json().path("numerator").asInt()).as("%s", figure).isEqualTo(numerator);
        assertThat(figure.json().path("denominator").asInt()).as("%s", figure).isEqualTo(denominator);
        BigDecimal percent =
                BigDecimal.valueOf(100L * numerator).divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
        assertThat(figure.json().path("value").decimalValue()).as("%s", figure).isEqualByComparingTo(percent);
    }

    private void thenItsRecordsAre(Answer figure, List<JsonNode> counted) {
        assertThat(ids(auditor.all(figure.at("/records"))))
                .as("records of %s", figure)
                .isEqualTo(ids(counted));
    }

    private static Set<String> ids(List<JsonNode> records) {
        return records.stream().map(record -> record.path("id").asText()).collect(Collectors.toSet());
    }

    /** Done, or past the day by which it had to be. */
    private static boolean isReckoned(JsonNode record, String done, String due, Answer figure) {
        return record.path(done).isTextual() || at(record, due).isBefore(Instant.parse(figure.at("/asOf")));
    }

    private static boolean wasAcceptedBeforeItWasDue(JsonNode finding) {
        return finding.path("riskAcceptedAt").isTextual()
                && at(finding, "riskAcceptedAt").isBefore(at(finding, "originalDueAt"));
    }

    private static boolean isWithin(JsonNode moment, String days) {
        LocalDate day = Instant.parse(moment.asText()).atZone(Today.ZONE).toLocalDate();
        String[] ends = days.split("\\.\\.");
        return !day.isBefore(LocalDate.parse(ends[0])) && !day.isAfter(LocalDate.parse(ends[1]));
    }

    private static Instant at(JsonNode record, String field) {
        return Instant.parse(record.path(field).asText());
    }

    private static Predicate<JsonNode> not(Predicate<JsonNode> condition) {
        return condition.negate();
    }
}
