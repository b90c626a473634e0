// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import se.rond.itests.container.exempelby.Exempelby;
import se.rond.itests.container.exempelby.Today;
import se.rond.itests.container.http.Answer;
import se.rond.itests.container.http.Visitor;

/** Who one is, how one proves it, and what ends it. */
public class SessionIT {

    private static final String SESSION = "/api/access/v1/session";
    private static final String TOKENS = "/api/access/v1/tokens";

    private final Exempelby exempelby = Exempelby.shared();
    private final Visitor nobody = exempelby.installation().visitor();

    @Test
    public void aSessionSaysWhoOneIsAndKeepsItsCookieFromScriptsAndOtherSites() {
        exempelby.person("100001");

        Answer session = nobody.signIn("p100001", Exempelby.PASSWORD).is(200);

        assertThat(session.header("Set-Cookie")).contains("HttpOnly", "SameSite=Strict", "Path=/");
        assertThat(session.at("/username")).isEqualTo("p100001");
        assertThat(session.at("/person")).isEqualTo(exempelby.personId("100001"));
        Visitor me = nobody.in(session);
        assertThat(me.get(SESSION).is(200).at("/csrfToken")).isEqualTo(session.at("/csrfToken"));
        nobody.get(SESSION).refused(401);
    }

    @Test
    public void aWrongPasswordAndAnUnknownNameAreToldApartByNobody() {
        exempelby.person("100002");

        Answer wrong = nobody.signIn("p100002", "inte det rätta").refused(401);
        Answer unknown = nobody.signIn("nobody-of-that-name", "inte det rätta").refused(401);

        assertThat(unknown.at("/rule")).isEqualTo(wrong.at("/rule"));
        assertThat(unknown.at("/detail")).isEqualTo(wrong.at("/detail"));
        assertThat(wrong.header("Set-Cookie")).isEmpty();
    }

    @Test
    public void whoGuessesIsLockedOutAlsoWithTheRightPasswordUntilUnlocked() {
        exempelby.person("100003");
        Answer last = nobody.signIn("p100003", "gissning");
        for (int i = 0; i < 30 && last.status() == 401; i++) {
            last = nobody.signIn("p100003", "gissning " + i);
        }

        last.refused(429);
        assertThat(last.header("Retry-After")).isNotEmpty();
        nobody.signIn("p100003", Exempelby.PASSWORD).refused(429);
        exempelby
                .admin()
                .post("/api/access/v1/accounts/" + account("p100003") + "/unlock", Map.of())
                .is(200, 204);
        nobody.signIn("p100003", Exempelby.PASSWORD).is(200);
    }

    @Test
    public void aChangeWithoutTheTokenOfTheSessionIsRefused() {
        Visitor me = exempelby.person("100004");
        Map<String, Object> token = Map.of("name", "utan", "expiresOn", inAMonth());

        me.without("X-CSRF-Token").post(TOKENS, token).refused(403);
        me.with("X-CSRF-Token", "guessed").post(TOKENS, token).refused(403);

        assertThat(me.get(TOKENS).is(200).items()).isEmpty();
    }

    @Test
    public void signingOutEndsTheSession() {
        exempelby.person("100005");
        Visitor me = exempelby.installation().signedInAs("p100005", Exempelby.PASSWORD);
        me.get(SESSION).is(200);

        me.delete(SESSION).is(204);

        me.get(SESSION).refused(401);
        me.get(TOKENS).refused(401);
    }

    @Test
    public void aTokenIsShownOnceWorksForMachinesAndEndsWhenRevoked() {
        Visitor me = exempelby.person("100397");

        Answer made = me.post(TOKENS, Map.of("name", "rapport", "expiresOn", inAMonth()))
                .is(201);
        Visitor machine = nobody.bearing(made.at("/token"));
        machine.get("/api/fire-safety/v1/rounds?mine=true").is(200);
        machine.get("/api/access/v1/accounts").refused(403);
        List<JsonNode> listed = me.get(TOKENS).is(200).items();
        assertThat(listed).anyMatch(token -> token.path("name").asText().equals("rapport"));
        assertThat(me.get(TOKENS).text()).doesNotContain(made.at("/token"));

        me.delete(TOKENS + "/" + made.at("/id")).is(200, 204);
        machine.get("/api/fire-safety/v1/rounds?mine=true").refused(401);
        nobody.bearing("made-up").get("/api/fire-safety/v1/rounds").refused(401);
    }

    @Test
    public void aDeactivatedAccountIsOutAtOnce() {
        Visitor me = exempelby.person("100006");
        Answer token =
                me.post(TOKENS, Map.of("name", "kvar", "expiresOn", inAMonth())).is(201);
        String address = "/api/access/v1/accounts/" + account("p100006");

        exempelby.admin().post(address + "/deactivate", Map.of()).is(200, 204);

        me.get(SESSION).refused(401);
        nobody.bearing(token.at("/token")).get(TOKENS).refused(401);
        nobody.signIn("p100006", Exempelby.PASSWORD).refused(401);
        exempelby.admin().post(address + "/activate", Map.of()).is(200, 204);
        nobody.signIn("p100006", Exempelby.PASSWORD).is(200);
    }

    @Test
    public void anotherPasswordEndsTheOtherSessions() {
        Visitor here = exempelby.person("100007");
        Visitor there = exempelby.installation().signedInAs("p100007", Exempelby.PASSWORD);

        here.post(SESSION + "/password", Map.of("current", "fel", "new", "ett-helt-annat-lösen"))
                .refused(403);
        here.post(SESSION + "/password", Map.of("current", Exempelby.PASSWORD, "new", "kort"))
                .refused(422);
        here.post(SESSION + "/password", Map.of("current", Exempelby.PASSWORD, "new", "ett-helt-annat-lösen"))
                .is(200, 204);

        there.get(SESSION).refused(401);
        nobody.signIn("p100007", Exempelby.PASSWORD).refused(401);
        nobody.signIn("p100007", "ett-helt-annat-lösen").is(200);
    }

    @Test
    public void anInvitationIsGoodOnce() {
        Answer invitation = exempelby
                .admin()
                .post(
                        "/api/access/v1/accounts/invite",
                        Map.of("person", exempelby.personId("100008"), "username", "p100008"))
                .is(200, 201);
        String token = invitation.at("/link").replaceAll(".*/", "");
        String address = "/api/access/v1/invitations/" + token;

        assertThat(nobody.get(address).is(200).at("/username")).isEqualTo("p100008");
        nobody.post(address, Map.of("password", "p100008")).refused(422);
        nobody.post(address, Map.of("password", Exempelby.PASSWORD)).is(204);

        nobody.post(address, Map.of("password", "ett-annat-som-duger")).refused(404);
        nobody.signIn("p100008", Exempelby.PASSWORD).is(200);
    }

    @Test
    public void aRoleReachesAsFarAsItsScopeAndNoLongerThanItLasts() {
        String number = Exempelby.withoutRole(1);
        Visitor me = exempelby.person(number);
        me.get("/api/fire-safety/v1/rounds").refused(403);

        exempelby.yearOfRounds();
        String role = exempelby.appoint(number, "department_safety_coordinator", "department", "SN-F");

        Set<String> reached = new HashSet<>();
        me.all("/api/fire-safety/v1/rounds")
                .forEach(round -> reached.add(round.at("/premise/code").asText()));
        Set<String> department = new HashSet<>();
        exempelby
                .admin()
                .all("/api/organisation/v1/premises?unit=SN-F")
                .forEach(premise -> department.add(premise.path("code").asText()));
        assertThat(reached).isEqualTo(department).isNotEmpty();

        exempelby
                .admin()
                .post(
                        "/api/organisation/v1/roles/" + role + "/end",
                        Map.of("validTo", Today.today().minusDays(1).toString(), "reason", "Felaktigt"))
                .is(200);
        me.get("/api/fire-safety/v1/rounds").refused(403);
    }

    private String account(String username) {
        return exempelby.admin().all("/api/access/v1/accounts?q=" + username).stream()
                .filter(account -> username.equals(account.path("username").asText()))
                .map(account -> account.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private static String inAMonth() {
        return Today.today().plusMonths(1).toString();
    }
}
