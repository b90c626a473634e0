// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.ClassRule;
import org.junit.Test;
import se.rond.itests.container.exempelby.Register;
import se.rond.itests.container.exempelby.Today;
import se.rond.itests.container.http.Answer;
import se.rond.itests.container.http.Visitor;
import se.rond.itests.container.installation.FirstAdministrator;
import se.rond.itests.container.installation.Installation;

/** Whoever changes a record leaves a trace, and whoever changes the trace, too. */
public class TrailIT {

    @ClassRule
    public static final Installation ROND = Installation.named("trail");

    private static final String VERIFICATION = "/api/audit/v1/verification";

    @Test
    public void whoChangesTheTrailBehindRondsBackIsFoundOut() throws SQLException {
        FirstAdministrator first = FirstAdministrator.toldBy(ROND);
        Visitor admin = ROND.signedInAs(first.username(), first.password());
        for (String kind : List.of("units", "premises", "people")) {
            admin.post(
                            "/api/organisation/v1/imports?kind=" + kind + "&dryRun=false",
                            "text/csv",
                            Register.file(kind + ".csv").csv())
                    .is(200);
        }
        Visitor auditor = anAuditor(admin);
        String role = appointment(admin);

        JsonNode entry = onlyEntryOf(auditor, role);
        assertThat(entry.path("actor").asText()).isEqualTo(first.username());
        assertThat(entry.path("action").asText()).isEqualTo("organisation.role_assignment.create");
        assertThat(entry.toString()).contains("fire_safety_inspector");
        Answer valid = auditor.get(VERIFICATION).is(200);
        assertThat(valid.json().path("valid").asBoolean()).as("%s", valid).isTrue();
        assertThat(valid.json().path("entries").asInt()).isGreaterThan(4);

        ROND.stop();
        tamper(entry.path("id").asText());
        ROND.start();

        Answer invalid = auditor.get(VERIFICATION).is(200);
        assertThat(invalid.json().path("valid").asBoolean()).as("%s", invalid).isFalse();
        assertThat(invalid.at("/firstFault/entry")).isEqualTo(entry.path("id").asText());
        assertThat(ROND.shell("rond:audit-verify")).contains("NOT VALID");
    }

    /** An inspector becomes somebody else: the kind of change that a trail is there to show. */
    private static void tamper(String entry) throws SQLException {
        try (Connection records = ROND.records().behindItsBack(ROND);
                PreparedStatement read = records.prepareStatement("SELECT AFTER_VALUES FROM AUDIT.ENTRY WHERE ID = ?");
                PreparedStatement change =
                        records.prepareStatement("UPDATE AUDIT.ENTRY SET AFTER_VALUES = ? WHERE ID = ?")) {
            read.setString(1, entry);
            ResultSet row = read.executeQuery();
            assertThat(row.next()).isTrue();
            change.setString(1, row.getString(1).replace("fire_safety_inspector", "fire_safety_responsible"));
            change.setString(2, entry);
            assertThat(change.executeUpdate()).isEqualTo(1);
        } finally {
            ROND.records().letGo(ROND);
        }
    }

    private static JsonNode onlyEntryOf(Visitor auditor, String subject) {
        List<JsonNode> entries = auditor.all("/api/audit/v1/entries?subject=" + subject);
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private static String appointment(Visitor admin) {
        String id = UUID.randomUUID().toString();
        admin.put(
                        "/api/organisation/v1/roles/" + id,
                        Map.of(
                                "person", "100010",
                                "role", "fire_safety_inspector",
                                "scopeKind", "premise",
                                "scope", "L0001",
                                "validFrom", Today.today().toString()))
                .is(201);
        return id;
    }

    private static Visitor anAuditor(Visitor admin) {
        String person = admin.all("/api/organisation/v1/people?q=100011")
                .get(0)
                .path("id")
                .asText();
        admin.put(
                        "/api/organisation/v1/roles/" + UUID.randomUUID(),
                        Map.of(
                                "person", "100011",
                                "role", "auditor",
                                "scopeKind", "municipality",
                                "scope", "KOMMUN",
                                "validFrom", Today.today().toString(),
                                "validTo", Today.today().plusYears(1).toString()))
                .is(201);
        String link = admin.post("/api/access/v1/accounts/invite", Map.of("person", person, "username", "revisor"))
                .is(200, 201)
                .at("/link");
        ROND.visitor()
                .post(
                        "/api/access/v1/invitations/" + link.replaceAll(".*/", ""),
                        Map.of("password", "var-och-en-kan-se"))
                .is(204);
        return ROND.signedInAs("revisor", "var-och-en-kan-se");
    }
}
