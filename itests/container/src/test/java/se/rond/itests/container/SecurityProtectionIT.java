// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.BeforeClass;
import org.junit.Test;
import se.rond.itests.container.exempelby.Demo;
import se.rond.itests.container.exempelby.Today;
import se.rond.itests.container.http.Answer;
import se.rond.itests.container.http.Operation;
import se.rond.itests.container.http.Visitor;
import se.rond.itests.container.installation.Installation;
import se.rond.itests.container.installation.Waiting;

/** The compartment of security protection: whoever stands outside finds no trace of it, by whatever address. */
public class SecurityProtectionIT {

    private static final String API = "/api/security-protection/v1";
    private static final String DUTY = "sp.04";
    private static final String TITLE = "säkerhetsskyddsanalysen vid behov";

    private static final Installation ROND = Demo.shared();

    private final Visitor officer = ROND.signedInAs("officer");
    private final Visitor deputy = ROND.signedInAs("deputy");

    @BeforeClass
    public static void theRegisterIsFilled() {
        Visitor reader = ROND.signedInAs("officer");
        Waiting.until(
                () -> reader.get(API + "/duties").status() == 200,
                Duration.ofSeconds(120),
                () -> "the register of duties: " + reader.get(API + "/duties"));
    }

    @Test
    public void anAdministratorAndAnAuditorFindNothingByAnyAddressOfIt() {
        String request = asked("exempt", "sp.21");
        List<Operation> operations = Operation.all(
                officer.get("/api/security-protection/openapi.json").is(200).json());
        assertThat(operations).hasSizeGreaterThan(12);
        SoftAssertions all = new SoftAssertions();
        for (String outsider : List.of("admin", "auditor", "infosec", "coordinator")) {
            Visitor visitor = ROND.signedInAs(outsider);
            for (Operation operation : operations) {
                for (String id : List.of(DUTY, request, "k.sp.01")) {
                    Answer answer = operation.tryBy(visitor, id, "{\"nothingClassified\":true}");
                    all.assertThat(answer.status())
                            .as("%s asks %s: %s", outsider, operation, answer)
                            .isIn(operation.isConcealed() ? List.of(404) : List.of(403, 404));
                    thenWithoutTrace(all, outsider + " " + operation, answer.text(), request);
                }
            }
        }
        all.assertAll();
        officer.post(API + "/requests/" + request + "/refuse").is(200);
    }

    @Test
    public void noOtherPartOfRondTellsThemAnything() {
        String duty = officer.get(API + "/duties/" + DUTY).is(200).at("/duty/id");
        int year = Today.today().getYear();
        SoftAssertions all = new SoftAssertions();
        for (String outsider : List.of("admin", "auditor", "coordinator")) {
            Visitor visitor = ROND.signedInAs(outsider);
            for (String address : List.of(
                    "/api/followup/v1/figures",
                    "/api/followup/v1/duties?limit=500&period=" + year,
                    "/api/followup/v1/duties/year?year=" + year,
                    "/api/followup/v1/findings?q=s%C3%A4kerhetsskydd",
                    "/api/followup/v1/measures?q=s%C3%A4kerhetsskydd",
                    "/api/audit/v1/entries?subject=" + duty,
                    "/api/audit/v1/entries?action=security-protection.duty.read",
                    "/api/audit/v1/entries?limit=500",
                    "/api/audit/v1/export?from=" + Today.today(),
                    "/api/notices/v1/notices",
                    "/api/console/v1/modules")) {
                Answer answer = visitor.get(address);
                all.assertThat(answer.status())
                        .as("%s asks %s", outsider, address)
                        .isLessThan(500);
                thenWithoutTrace(all, outsider + " " + address, answer.text(), duty);
            }
        }
        all.assertAll();
        Visitor auditor = ROND.signedInAs("auditor");
        assertThat(auditor.get("/api/followup/v1/figures/k.sp.01").refused(404).text())
                .as("as of a figure that there never was")
                .isEqualTo(auditor.get("/api/followup/v1/figures/k.zz.01")
                        .refused(404)
                        .text()
                        .replace("k.zz.01", "k.sp.01"));
    }

    private static void thenWithoutTrace(SoftAssertions all, String who, String text, String id) {
        // whoever sends an id gets it back in the address of the answer, and nothing else
        String said = text.replaceAll("\"instance\"\\s*:\\s*\"[^\"]*\"", "");
        all.assertThat(said)
                .as(who)
                .doesNotContain(id, TITLE, "\"" + DUTY + "\"", "k.sp.01", "security-protection.duty");
    }

    @Test
    public void outsideAReleasedFigureIsItsValueOnADayAndANote() {
        Visitor auditor = ROND.signedInAs("auditor");
        int lastYear = Today.today().getYear() - 1;

        JsonNode figure = auditor.get("/api/followup/v1/figures/k.sp.02?period=" + lastYear)
                .is(200)
                .json();

        assertThat(figure.path("value").asInt()).as("partly").isEqualTo(1);
        assertThat(figure.path("records").asText()).isEqualTo(API + "/released?figure=k.sp.02");
        assertThat(auditor.all(API + "/released?figure=k.sp.02"))
                .singleElement()
                .satisfies(note -> assertThat(note.toString()).doesNotContain("sp.04", "sp.01"));
        assertThat(officer.get(API + "/figures")
                        .is(200)
                        .json()
                        .get(0)
                        .path("denominator")
                        .asInt())
                .as("within it is counted now")
                .isBetween(24, 26);
    }

    @Test
    public void whoeverIsResponsibleIsToldThatSomethingIsOverdueAndNotWhat() {
        List<JsonNode> notices = officer.get("/api/notices/v1/notices?limit=100").is(200).items().stream()
                .filter(notice -> notice.path("address").asText().startsWith("/security-protection"))
                .toList();

        assertThat(notices)
                .anySatisfy(notice -> assertThat(notice.toString()).contains("En skyldighet är försenad"))
                .allSatisfy(notice -> assertThat(notice.toString()).doesNotContain(TITLE, "KS-", "sp."));
        assertThat(deputy.get("/api/notices/v1/notices?limit=100").is(200).items())
                .as("the deputy after some days")
                .anySatisfy(notice -> assertThat(notice.toString()).contains("En skyldighet är försenad"));
    }

    @Test
    public void oneAsksAndAnotherConfirms() {
        String request = asked("exempt", "sp.23");

        officer.post(API + "/requests/" + request + "/confirm").refused(403, "own-request");
        assertThat(officer.get(API + "/duties/sp.23").is(200).at("/duty/waiting/0/request"))
                .isEqualTo(request);
        Answer read = deputy.get(API + "/requests/" + request).is(200);
        assertThat(read.at("/decision")).isEqualTo("KS-2026/1");
        assertThat(read.at("/request/about/code")).isEqualTo("sp.23");
        assertThat(read.at("/request/askedBy")).as("a person, no account").doesNotContain("officer");
        assertThat(deputy.post(API + "/requests/" + request + "/confirm")
                        .is(200)
                        .at("/state"))
                .isEqualTo("confirmed");
        assertThat(officer.get(API + "/duties/sp.23").is(200).at("/duty/state")).isEqualTo("not_applicable");
    }

    @Test
    public void whatDoesNotBelongHereIsRefusedAndNotRepeatedAnywhere() {
        String text = "bilagan är hemlig " + UUID.randomUUID();
        Visitor writer = officer.ifMatch(officer.get(API + "/duties/sp.26").etag());

        Answer refused = writer.post(
                API + "/duties/sp.26/fulfil",
                Map.of(
                        "nothingClassified",
                        true,
                        "fulfilledOn",
                        Today.today().toString(),
                        "regNo",
                        "KS-1",
                        "note",
                        text));

        refused.refused(422, "classified-words");
        assertThat(refused.text()).doesNotContain(text);
        assertThat(ROND.log()).doesNotContain(text);
    }

    @Test
    public void withoutItsKeyItSaysSoAndWithItItAnswersAgain() throws IOException {
        Path key = ROND.home().resolve("keys/security-protection.key");
        Path away = ROND.home().resolve("away.key");
        Files.move(key, away);
        try {
            Answer missing = officer.get(API + "/duties/" + DUTY);
            missing.refused(503, "key-missing");
            assertThat(missing.at("/detail")).contains("Nyckeln saknas", "lägga tillbaka");
            assertThat(officer.get(API + "/key").is(200).at("/state")).isEqualTo("missing");
            officer.post(API + "/key").refused(409, "key-exists");
            assertThat(officer.get("/api/followup/v1/duties?limit=500").is(200).items())
                    .as("silent")
                    .noneMatch(duty -> duty.path("address").asText().startsWith("/security-protection"));
            ROND.signedInAs("auditor").get("/api/followup/v1/figures/k.sp.02").is(200);
        } finally {
            Files.move(away, key);
        }
        assertThat(officer.get(API + "/duties/" + DUTY).is(200).at("/words/regNo"))
                .startsWith("KS-");
        assertThat(officer.get(API + "/key").is(200).at("/state")).isEqualTo("ready");
    }

    @Test
    public void theDatabaseHoldsNoWordThatWasWritten() throws IOException {
        String number = officer.get(API + "/duties/" + DUTY).is(200).at("/words/regNo");
        byte[] wanted = number.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        try (var files = Files.walk(ROND.home().resolve("store"))) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> holds(file, wanted)))
                    .isEmpty();
        }
    }

    private static boolean holds(Path file, byte[] wanted) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
                    .contains(new String(wanted, java.nio.charset.StandardCharsets.ISO_8859_1));
        } catch (IOException gone) {
            return false;
        }
    }

    private String asked(String kind, String duty) {
        String id = UUID.randomUUID().toString();
        officer.put(
                        API + "/requests/" + id,
                        Map.of("kind", kind, "duty", duty, "decision", "KS-2026/1", "nothingClassified", true))
                .is(201);
        return id;
    }
}
