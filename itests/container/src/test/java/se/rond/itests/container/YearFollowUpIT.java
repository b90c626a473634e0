// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;
import se.rond.itests.container.exempelby.Demo;
import se.rond.itests.container.exempelby.Today;
import se.rond.itests.container.http.Visitor;
import se.rond.itests.container.installation.Installation;
import se.rond.itests.container.installation.Waiting;

/**
 * The follow-up of a year that a municipality makes of its programme for safety: every number comes from records, and the
 * list behind it is as long as it says.
 */
public class YearFollowUpIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Installation rond = Demo.shared();
    private final Visitor auditor = rond.signedInAs("auditor");
    private final String thisYear = Integer.toString(Today.today().getYear());
    private final String year = Integer.toString(Today.today().getYear() - 1);

    @Test
    public void nearlyFourHundredTookBasicFireSafety() {
        JsonNode trained = counted("k.tr.01.fire_basic");

        assertThat(trained.path("numerator").asInt()).isBetween(376, 399);
        thenItsRecordsAreAsMany(trained);
    }

    @Test
    public void sixteenSchoolsPractisedOngoingLethalViolence() {
        JsonNode held = counted("k.tr.02.pdv");

        assertThat(held.path("numerator").asInt()).isEqualTo(16);
        thenItsRecordsAreAsMany(held);
    }

    @Test
    public void nineteenSystemsWereAnalysed() {
        JsonNode analysed = counted("k.ssa.01", thisYear); // those of the demonstration are of the year that goes on

        assertThat(analysed.path("numerator").asInt()).isEqualTo(19);
        thenItsRecordsAreAsMany(analysed);
    }

    @Test
    public void whatEachBoardPlannedIsSaidWithItsDeviations() {
        JsonNode completed = counted("k.ic.01");
        thenItsRecordsAreAsMany(completed);
        JsonNode deviations = counted("k.ic.02");
        thenItsRecordsAreAsMany(deviations);
        assertThat(deviations.at("/parts/major").asInt()).isPositive();
        assertThat(deviations.at("/parts/minor").asInt()
                        + deviations.at("/parts/major").asInt())
                .isEqualTo(deviations.path("numerator").asInt());

        JsonNode adopted = counted("k.ic.04");
        thenItsRecordsAreAsMany(adopted);
        Set<String> boards = valuesOf(adopted, "/board/code");
        assertThat(boards).hasSize(adopted.path("denominator").asInt());
        long planned = 0;
        long deviating = 0;
        for (String board : boards) {
            JsonNode ofTheBoard = figure("k.ic.01", board, year);
            thenItsRecordsAreAsMany(ofTheBoard);
            planned += ofTheBoard.path("denominator").asLong();
            deviating += figure("k.ic.02", board, year).path("numerator").asLong();
        }
        assertThat(planned).isEqualTo(completed.path("denominator").asLong());
        assertThat(deviating).isEqualTo(deviations.path("numerator").asLong());
    }

    @Test
    public void theGoalOfSecurityProtectionIsPartlyAchievedAsReleasedAndNoMoreIsSaid() {
        JsonNode goal = counted("k.sp.02");

        assertThat(goal.path("measure").asText()).isEqualTo("goal_status");
        assertThat(goal.path("value").asInt()).as("partly").isEqualTo(1);
        assertThat(goal.path("parts")).isEmpty();
        assertThat(records(goal)).as("the note in place of the records").hasSize(1);
        assertThat(definitions()).doesNotContain("k.sp.01");
    }

    /** Once the demonstration has got so far. */
    private JsonNode counted(String figure) {
        return counted(figure, year);
    }

    private JsonNode counted(String figure, String period) {
        Waiting.until(
                () -> definitions().contains(figure) && isCounted(figure(figure, "KOMMUN", period)),
                PATIENCE,
                () -> figure + " of " + period + " among " + definitions() + "\n" + rond.output());
        return figure(figure, "KOMMUN", period);
    }

    /** There is something in it; of what is released only what it comes to is told. */
    private static boolean isCounted(JsonNode figure) {
        return figure.path("numerator").asLong() > 0 || figure.path("value").asDouble() > 0;
    }

    private Set<String> definitions() {
        Set<String> ids = new TreeSet<>();
        auditor.get("/api/followup/v1/figures")
                .is(200)
                .items()
                .forEach(definition -> ids.add(definition.path("id").asText()));
        return ids;
    }

    private JsonNode figure(String figure, String unit, String period) {
        return auditor.get("/api/followup/v1/figures/" + figure + "?unit=" + unit + "&period=" + period)
                .is(200)
                .json();
    }

    private void thenItsRecordsAreAsMany(JsonNode figure) {
        long counted = figure.path("denominator").isNumber()
                ? figure.path("denominator").asLong()
                : figure.path("numerator").asLong();
        assertThat((long) records(figure).size()).as("%s", figure).isEqualTo(counted);
    }

    private List<JsonNode> records(JsonNode figure) {
        return auditor.all(figure.path("records").asText());
    }

    private Set<String> valuesOf(JsonNode figure, String pointer) {
        Set<String> values = new TreeSet<>();
        records(figure).forEach(record -> values.add(record.at(pointer).asText()));
        return values;
    }
}
