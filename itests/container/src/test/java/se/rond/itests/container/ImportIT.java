// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.Test;
import se.rond.itests.container.exempelby.Exempelby;
import se.rond.itests.container.exempelby.Register;
import se.rond.itests.container.http.Answer;
import se.rond.itests.container.http.Flood;

/** Real input and bad input: what a municipality sends comes in whole, or not at all with a clear word why. */
public class ImportIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Exempelby exempelby = Exempelby.shared();

    @Test
    public void theWholeMunicipalityComesIn() throws IOException {
        for (String kind : Exempelby.KINDS) {
            int expected = expected().path(kind).asInt();
            Answer answer = exempelby.firstImport(kind).is(200);
            assertThat(answer.json().path("rows").asInt()).as("%s", answer).isEqualTo(expected);
            assertThat(answer.json().path("accepted").asInt()).as("%s", answer).isEqualTo(expected);
            assertThat(answer.json().path("created").asInt()).as("%s", answer).isEqualTo(expected);
            assertThat(answer.json().path("applied").asBoolean())
                    .as("%s", answer)
                    .isTrue();
            assertThat(answer.json().path("errors")).as("%s", answer).isEmpty();
        }
    }

    @Test
    public void everythingThatCameInCanBeListed() throws IOException {
        assertThat(exempelby.admin().all("/api/organisation/v1/units"))
                .hasSize(expected().path("units").asInt());
        assertThat(exempelby.admin().all("/api/organisation/v1/premises"))
                .hasSize(expected().path("premises").asInt());
        assertThat(exempelby.admin().all("/api/organisation/v1/people"))
                .hasSize(expected().path("people").asInt());
    }

    @Test
    public void departmentsHoldThePremisesThatTheyAreKnownToHold() throws IOException {
        expected()
                .path("premises_per_department")
                .fields()
                .forEachRemaining(department -> assertThat(
                                exempelby.admin().all("/api/organisation/v1/premises?unit=" + department.getKey()))
                        .as(department.getKey())
                        .hasSize(department.getValue().asInt()));
    }

    @Test
    public void theSameFileAgainChangesNothing() {
        for (String kind : Exempelby.KINDS) {
            thenNothingIsNewIn(exempelby.send(kind, Register.file(kind + ".csv"), false));
        }
    }

    @Test
    public void anExcelFileOfWindowsWithSemicolonsSaysTheSame() {
        for (String kind : Exempelby.KINDS) {
            thenNothingIsNewIn(exempelby.send(
                    kind, "text/csv", Register.file(kind + ".csv").windowsCsv(), false));
        }
    }

    @Test
    public void aWorkbookSaysTheSame() {
        for (String kind : Exempelby.KINDS) {
            thenNothingIsNewIn(
                    exempelby.send(kind, XLSX, Register.file(kind + ".csv").xlsx(), false));
        }
    }

    @Test
    public void aDryRunTellsWhatWouldChangeAndChangesNothing() {
        Register renamed = Register.file("premises.csv").with(2, "name", "Nya förskolan");

        Answer answer = exempelby.send("premises", renamed, true).is(200);

        assertThat(answer.json().path("changed").asInt()).as("%s", answer).isEqualTo(1);
        assertThat(answer.json().path("applied").asBoolean()).as("%s", answer).isFalse();
        assertThat(nameOf("L0001")).isEqualTo("Västerviks förskola");
    }

    @Test
    public void everyErrorIsToldAtOnceByLineAndColumn() throws IOException {
        thenItIsRefusedAsExpected("premises");
        thenItIsRefusedAsExpected("units");
    }

    @Test
    public void aFileWithErrorsChangesNothing() {
        List<JsonNode> premises = exempelby.admin().all("/api/organisation/v1/premises");
        List<JsonNode> units = exempelby.admin().all("/api/organisation/v1/units");

        exempelby.send("premises", Register.file("premises_broken.csv"), false).is(422);
        exempelby.send("units", Register.file("units_broken.csv"), false).is(422);

        assertThat(exempelby.admin().all("/api/organisation/v1/premises")).isEqualTo(premises);
        assertThat(exempelby.admin().all("/api/organisation/v1/units")).isEqualTo(units);
    }

    @Test
    public void theTreeCannotBeBentIntoACircle() {
        Register units = Register.file("units.csv");
        int line = 1 + 1 + indexOf(units, "BUN");
        Register bent = units.with(line, "parent_code", "BUN-F");

        Answer answer = exempelby.send("units", bent, false).is(422);

        assertThat(answer.text()).contains("cycle");
        assertThat(answer.json().path("errors").findValuesAsText("line")).contains(Integer.toString(line));
    }

    @Test
    public void anEmptyFileIsRefusedWithWords() {
        exempelby.send("units", "text/csv", new byte[0], false).refused(422);
        exempelby.send("units", XLSX, new byte[0], false).refused(422);
    }

    @Test
    public void anUnknownHeadingIsRefusedWithItsName() {
        byte[] file = "code;parent_code;kind;nmae;valid_from;valid_to\r\nX;KOMMUN;unit;Y;2020-01-01;\r\n"
                .getBytes(StandardCharsets.UTF_8);

        Answer answer = exempelby.send("units", "text/csv", file, false).is(422);

        assertThat(answer.text()).contains("nmae");
    }

    @Test
    public void whatIsNoWorkbookIsRefused() {
        exempelby
                .send("units", XLSX, "code,name".getBytes(StandardCharsets.UTF_8), false)
                .refused(422);
        exempelby.send("units", "image/png", new byte[] {1, 2, 3}, false).refused(415);
    }

    @Test
    public void aFormulaComesInAsTextAndGoesOutHarmless() {
        String formula = "=HYPERLINK(\"http://x\")";
        Register premises = Register.file("premises.csv").with(3, "name", formula.replace("\"", "'"));
        exempelby.send("premises", premises, false).is(200);
        try {
            assertThat(nameOf("L0002")).isEqualTo("=HYPERLINK('http://x')");
            String csv = exempelby
                    .admin()
                    .with("Accept", "text/csv")
                    .get("/api/organisation/v1/premises")
                    .is(200)
                    .text();
            assertThat(csv).contains("'=HYPERLINK").doesNotContainPattern("(^|[,\\n\"])=HYPERLINK");
        } finally {
            exempelby.send("premises", Register.file("premises.csv"), false).is(200);
        }
    }

    @Test
    public void twoHundredMegabytesAreRefusedBeforeTheyAreSent() {
        Flood flood = Flood.announced(200, exempelby.admin(), "/api/organisation/v1/imports?kind=people&dryRun=true");

        flood.answer(Duration.ofSeconds(10)).refused(413);

        assertThat(flood.sentMegabytes()).isLessThan(100);
    }

    @Test
    public void twoHundredMegabytesOfUnknownLengthDoNotFillTheMemory() {
        long before = exempelby.installation().management().heapMegabytes();

        Flood.unannounced(200, exempelby.admin(), "/api/organisation/v1/imports?kind=people&dryRun=true")
                .answer(Duration.ofSeconds(60))
                .refused(413);

        long after = exempelby.installation().management().heapMegabytes();
        assertThat(after).isLessThan(before + 40);
    }

    private static void thenNothingIsNewIn(Answer answer) {
        answer.is(200);
        assertThat(answer.json().path("accepted").asInt())
                .as("%s", answer)
                .isEqualTo(answer.json().path("rows").asInt())
                .isPositive();
        assertThat(answer.json().path("created").asInt()).as("%s", answer).isZero();
        assertThat(answer.json().path("changed").asInt()).as("%s", answer).isZero();
    }

    private void thenItIsRefusedAsExpected(String kind) throws IOException {
        JsonNode expected = expected().path(kind + "_broken");
        Register broken = Register.file(kind + "_broken.csv");
        for (boolean dryRun : new boolean[] {true, false}) {
            Answer answer = exempelby.send(kind, broken, dryRun).is(dryRun ? 200 : 422);
            assertThat(answer.json().path("rows").asInt())
                    .as("%s", answer)
                    .isEqualTo(expected.path("rows").asInt());
            assertThat(answer.json().path("accepted").asInt())
                    .as("%s", answer)
                    .isEqualTo(expected.path("importable").asInt());
            assertThat(places(answer.json().path("errors")))
                    .as("%s", answer)
                    .containsExactlyInAnyOrderElementsOf(places(expected.path("errors")));
        }
    }

    private static List<String> places(JsonNode errors) {
        return StreamSupport.stream(errors.spliterator(), false)
                .map(error ->
                        error.path("line").asInt() + " " + error.path("column").asText())
                .collect(Collectors.toList());
    }

    private String nameOf(String premise) {
        return exempelby.admin().all("/api/organisation/v1/premises?q=" + premise).stream()
                .filter(found -> premise.equals(found.path("code").asText()))
                .map(found -> found.path("name").asText())
                .findFirst()
                .orElseThrow();
    }

    private static int indexOf(Register register, String code) {
        List<Map<String, String>> rows = register.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (code.equals(rows.get(i).get("code"))) {
                return i;
            }
        }
        throw new AssertionError(code);
    }

    private static JsonNode expected() throws IOException {
        try (InputStream in = ImportIT.class.getResourceAsStream("/exempelby/expected.json")) {
            return new ObjectMapper().readTree(in);
        }
    }
}
