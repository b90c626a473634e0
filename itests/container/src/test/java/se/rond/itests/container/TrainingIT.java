// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import se.rond.itests.container.exempelby.Exempelby;
import se.rond.itests.container.http.Answer;
import se.rond.itests.container.http.Visitor;

/** The trainer's list of a year: 376 people at once, 384 when the doubtful are confirmed, and the figure leads to them. */
public class TrainingIT {

    private static final String API = "/api/training/v1";
    private static final String FIGURE = "/api/followup/v1/figures/k.tr.01.fire_basic?unit=KOMMUN&period=2025";
    private static final String ASKED = "?provider=Brandkonsult&name="
            + URLEncoder.encode("tr.fire_basic:Grundläggande brandskydd", StandardCharsets.UTF_8);

    private final Exempelby exempelby = Exempelby.shared();
    private final Visitor administrator = holderOf("training_administrator", 180);
    private final Visitor director = holderOf("municipal_director", 181);

    @Test
    public void aYearOfFireTrainingIsReadReviewedAndCounted() {
        JsonNode seen = send("/look?provider=Brandkonsult").is(200).json();
        assertThat(seen.path("rows").asInt()).isEqualTo(432);
        assertThat(seen.at("/courses/0/proposed").asText()).isEqualTo("tr.fire_basic");
        thenItSaysWhatTheListSays(send(ASKED + "&dryRun=true").is(200).json());
        assertThat(trained()).isZero();

        JsonNode report = send(ASKED + "&dryRun=false").is(200).json();
        thenItSaysWhatTheListSays(report);
        assertThat(report.path("newRecords").asInt()).isEqualTo(376 + 10 + 22);
        assertThat(trained()).isEqualTo(376);
        assertThat(send(ASKED + "&dryRun=false")
                        .is(200)
                        .json()
                        .path("newRecords")
                        .asInt())
                .as("the same list again")
                .isZero();

        List<JsonNode> doubts = administrator.all(API + "/attendance/doubts?state=pending");
        assertThat(doubts)
                .hasSize(8)
                .allMatch(row -> row.at("/doubts/0").asText().equals("not_employed"));
        doubts.forEach(this::confirm);

        assertThat(trained()).isEqualTo(384);
        assertThat(administrator.all(API + "/records?latest=true&course=tr.fire_basic&unitPath=%2FKOMMUN%2F"
                        + "&completedFrom=2025-01-01&completedTo=2025-12-31"))
                .as("who they are")
                .hasSize(384)
                .extracting(row -> row.at("/person/id").asText())
                .doesNotHaveDuplicates();
        thenTheirCertificatesCanBeChecked();
    }

    @Test
    public void whoDoesNotKeepTheRegisterReadsNoListsAndNobodysRecords() {
        Visitor employee = exempelby.person(Exempelby.withoutRole(182));

        assertThat(employee.post(API + "/attendance/lists/look", "text/csv", list())
                        .status())
                .isEqualTo(403);
        assertThat(employee.get(API + "/attendance/doubts").status()).isEqualTo(403);
        assertThat(employee.get(API + "/records").status()).isEqualTo(403);
        assertThat(employee.get(API + "/records/own").is(200).items()).isEmpty();
    }

    private void thenItSaysWhatTheListSays(JsonNode report) {
        assertThat(report.path("errors")).isEmpty();
        assertThat(report.path("rows").asInt()).isEqualTo(432);
        assertThat(report.path("counted").asInt()).isEqualTo(376);
        assertThat(report.path("review").asInt()).isEqualTo(8);
        assertThat(report.path("unknown").asInt()).isEqualTo(16);
        assertThat(report.path("absent").asInt()).isEqualTo(22);
        assertThat(report.path("repeated").asInt() + report.path("duplicates").asInt())
                .isEqualTo(10);
    }

    private void confirm(JsonNode row) {
        administrator
                .ifMatch('"' + row.path("version").asText() + '"')
                .post(API + "/attendance/doubts/" + row.path("id").asText() + "/confirm", Map.of())
                .is(200);
    }

    /** By anybody, without an account. */
    private void thenTheirCertificatesCanBeChecked() {
        String record = administrator
                .get(API + "/records?state=completed&limit=1")
                .is(200)
                .items()
                .get(0)
                .path("id")
                .asText();
        Answer paper = administrator
                .with("Accept", "application/pdf")
                .get(API + "/certificates/" + record)
                .is(200);
        assertThat(new String(paper.bytes(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");

        JsonNode unknown = Visitor.at(administrator.address())
                .get(API + "/public/certificates/0000-0000-0000-0000")
                .is(200)
                .json();
        assertThat(unknown.path("standing").asText()).isEqualTo("invalid");
    }

    private int trained() {
        return director.get(FIGURE).is(200).json().path("numerator").asInt();
    }

    private Answer send(String query) {
        return administrator.post(API + "/attendance/lists" + query, "text/csv", list());
    }

    private static byte[] list() {
        try (InputStream file = TrainingIT.class.getResourceAsStream("/exempelby/attendance_fire_training_2025.csv")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Visitor holderOf(String role, int index) {
        String number = Exempelby.withoutRole(index);
        Visitor person = exempelby.person(number);
        if (person.get("/api/access/v1/session")
                .is(200)
                .json()
                .path("roles")
                .toString()
                .contains(role)) {
            return person;
        }
        exempelby.appoint(number, role, "municipality", "KOMMUN");
        return person;
    }
}
