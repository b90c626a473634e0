// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.exempelby;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import se.rond.itests.container.http.Answer;
import se.rond.itests.container.http.Visitor;
import se.rond.itests.container.installation.FirstAdministrator;
import se.rond.itests.container.installation.Installation;
import se.rond.itests.container.installation.Waiting;

/** The municipality as its administrator has set it up: shared by all tests that only work in it. */
public final class Exempelby {

    public static final List<String> KINDS = List.of("units", "premises", "people", "roles");

    /** What everybody here signs in with. */
    public static final String PASSWORD = "gul-cykel-vid-ån";

    private static final String SAFETY_OFFICER = "104181";

    private static final String PROTECTION_OFFICER = withoutRole(201);

    private static Exempelby shared;

    private final Installation installation =
            Installation.named("exempelby").with("-Xmx256m").unpack();
    private final Map<String, Answer> imports = new LinkedHashMap<>();
    private final Map<String, Visitor> people = new TreeMap<>();
    private final Visitor admin;
    private Answer bulk;

    private Exempelby() {
        installation.set("se.rond.firesafety.cfg", "jobIntervalSeconds", 5);
        installation.start();
        FirstAdministrator first = FirstAdministrator.toldBy(installation);
        admin = installation.signedInAs(first.username(), first.password());
        KINDS.forEach(kind -> imports.put(kind, send(kind, Register.file(kind + ".csv"), false)));
    }

    public static synchronized Exempelby shared() {
        if (shared == null) {
            shared = new Exempelby();
        }
        return shared;
    }

    public Installation installation() {
        return installation;
    }

    public Visitor admin() {
        return admin;
    }

    /** What the first import of a register answered. */
    public Answer firstImport(String kind) {
        return imports.get(kind);
    }

    public Answer send(String kind, Register register, boolean dryRun) {
        return send(kind, "text/csv", register.csv(), dryRun);
    }

    public Answer send(String kind, String type, byte[] file, boolean dryRun) {
        return admin.post("/api/organisation/v1/imports?kind=" + kind + "&dryRun=" + dryRun, type, file);
    }

    /** Somebody of the register, signed in: invited by the administrator, with a password of their own choice. */
    public synchronized Visitor person(String employeeNumber) {
        return people.computeIfAbsent(employeeNumber, this::invited);
    }

    public String personId(String employeeNumber) {
        List<JsonNode> found = admin.get("/api/organisation/v1/people?q=" + employeeNumber)
                .is(200)
                .items();
        assertThat(found).as("people of number " + employeeNumber).hasSize(1);
        return found.get(0).path("id").asText();
    }

    /** Employee numbers of people who work here and have no role. */
    public static String withoutRole(int index) {
        Set<String> holders = Register.file("roles.csv").rows().stream()
                .map(row -> row.get("employee_number"))
                .collect(Collectors.toSet());
        return Register.file("people.csv").rows().stream()
                .filter(row -> row.get("employed_to").isEmpty())
                .map(row -> row.get("employee_number"))
                .filter(number -> !holders.contains(number))
                .skip(index)
                .findFirst()
                .orElseThrow();
    }

    /** The administrator gives somebody a role, since a month ago. @return its id */
    public String appoint(String employeeNumber, String role, String scopeKind, String scopeCode) {
        String id = UUID.randomUUID().toString();
        admin.put(
                        "/api/organisation/v1/roles/" + id,
                        Map.of(
                                "person", employeeNumber,
                                "role", role,
                                "scopeKind", scopeKind,
                                "scope", scopeCode,
                                "validFrom", Today.today().minusMonths(1).toString(),
                                "deputy", true))
                .is(201);
        return id;
    }

    /** Who leads security protection, and so is told of every address there is. */
    public synchronized Visitor protectionOfficer() {
        if (!people.containsKey(PROTECTION_OFFICER)) {
            appoint(PROTECTION_OFFICER, "security_protection_officer", "municipality", "KOMMUN");
        }
        return person(PROTECTION_OFFICER);
    }

    /** The central safety officer, who owns the schedules. */
    public Visitor safetyOfficer() {
        return person(SAFETY_OFFICER);
    }

    /** Schedules for everything that the municipality has, made once. @return what that answered */
    public synchronized Answer yearOfRounds() {
        if (bulk == null) {
            appoint(SAFETY_OFFICER, "central_safety_officer", "municipality", "KOMMUN");
            int day = Math.min(Today.today().getDayOfMonth(), 28);
            bulk = safetyOfficer()
                    .post(
                            "/api/fire-safety/v1/schedules/bulk",
                            Map.of(
                                    "startOn",
                                    Today.today().toString(),
                                    "dueDay",
                                    day,
                                    "openDaysBefore",
                                    60,
                                    "closeDaysAfter",
                                    60));
        }
        return bulk;
    }

    public String premiseId(String code) {
        return safetyOfficer().all("/api/organisation/v1/premises?q=" + code).stream()
                .filter(premise -> code.equals(premise.path("code").asText()))
                .map(premise -> premise.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    /** The round of some premises that is open, in the hands of its inspector. */
    public Walk openRound(String premise) {
        yearOfRounds().is(200, 201);
        Visitor inspector = person(holder("fire_safety_inspector", premise));
        String address = "/api/fire-safety/v1/rounds?premise=" + premiseId(premise) + "&state=open";
        Waiting.until(
                () -> !inspector.get(address).is(200).items().isEmpty(),
                Duration.ofSeconds(30),
                () -> "an open round of " + premise + ": " + inspector.get(address));
        return new Walk(
                inspector, inspector.get(address).items().get(0).path("id").asText());
    }

    /** Who approves the rounds of some premises. */
    public Visitor responsible(String premise) {
        return person(holder("fire_safety_responsible", premise));
    }

    /** Employee number of who has a role for some premises, by the file. */
    public static String holder(String role, String premise) {
        return Register.file("roles.csv").rows().stream()
                .filter(row ->
                        row.get("role").equals(role) && row.get("scope_code").equals(premise))
                .map(row -> row.get("employee_number"))
                .findFirst()
                .orElseThrow();
    }

    private Visitor invited(String employeeNumber) {
        Answer invitation = admin.post(
                        "/api/access/v1/accounts/invite",
                        Map.of("person", personId(employeeNumber), "username", "p" + employeeNumber))
                .is(200, 201);
        String link = invitation.at("/link");
        String token = link.substring(link.lastIndexOf('/') + 1);
        installation
                .visitor()
                .post("/api/access/v1/invitations/" + token, Map.of("password", PASSWORD))
                .is(204);
        return installation.signedInAs("p" + employeeNumber, PASSWORD);
    }
}
