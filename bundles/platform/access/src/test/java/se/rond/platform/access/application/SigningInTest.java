// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Test;
import se.rond.access.Authentication.Credentials;
import se.rond.access.Caller;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Problem;
import se.rond.kernel.TooMany;
import se.rond.kernel.Unauthenticated;
import se.rond.platform.access.domain.Secret;
import se.rond.platform.access.village.Village;
import se.rond.platform.persistence.testing.Database;

public class SigningInTest extends OnBothDatabases {

    @Test
    public void whoeverKnowsThePasswordIsSignedIn() {
        UUID anna = givenAnna();

        String session = rond.signedIn("Anna@ex.se ");

        assertThat(rond.bySession(session)).isEqualTo(new Caller(account, anna, "anna@ex.se", Caller.Via.SESSION));
        assertThat(rond.actions()).containsExactly("access.account.create", "access.session.begin");
    }

    @Test
    public void theSessionSaysWhoOneIsAndWhatOneMayDo() {
        UUID anna = givenAnna();
        rond.village.assigns(anna, "manager", "unit", Village.SCHOOL);
        String session = rond.signedIn("anna@ex.se");

        SessionView view = rond.own.begun(session);

        assertThat(view.account()).isEqualTo(account);
        assertThat(view.name()).isEqualTo("Anna Ek");
        assertThat(view.person()).isEqualTo(anna);
        assertThat(view.language()).isEqualTo("sv");
        assertThat(view.csrfToken()).isEqualTo(Secret.csrf(session));
        assertThat(view.permissions()).containsExactly("test.read_rounds");
        assertThat(view.roles()).extracting(SessionView.HeldRoleView::role).containsExactly("manager", "employee");
        assertThat(view.roles().get(0).scopeCode()).isEqualTo("SKOLAN");
        assertThat(view.roles().get(1).scopeCode()).isEqualTo("KOMMUN");
        assertThat(view.expiresAt()).isEqualTo(store.clock().instant().plus(Duration.ofMinutes(60)));
        assertThat(view.mustChangePassword()).isFalse();
    }

    @Test
    public void everyRefusalIsTheSame() {
        givenAnna();
        LocalDate yesterday = LocalDate.of(2026, 3, 1);
        rond.account(
                "bo@ex.se",
                rond.village
                        .employs(Village.SCHOOL, "Bo", "bo@ex.se", yesterday, false)
                        .id());
        UUID off = rond.account("off@ex.se", null);
        String admin = givenAnAdministratorIsSignedIn();
        rond.does(admin, () -> rond.administration.deactivate(off));

        List<String> refusals = new ArrayList<>();
        for (List<String> attempt : List.of(
                List.of("anna@ex.se", "wrong"),
                List.of("nobody@ex.se", Together.PASSWORD),
                List.of("bo@ex.se", Together.PASSWORD),
                List.of("off@ex.se", Together.PASSWORD),
                List.of("", ""),
                List.of("anna@ex.se", "x".repeat(100_000)),
                List.of("\0'; DROP TABLE", "\0"))) {
            Unauthenticated refusal = catchThrowableOfType(
                    Unauthenticated.class, () -> rond.signIn.begin(attempt.get(0), attempt.get(1), "192.0.2.9"));
            refusals.add(refusal.rule() + refusal.detail());
        }

        assertThat(refusals).hasSize(7).containsOnly(refusals.get(0));
        assertThat(rond.trail).noneMatch(entry -> entry.toString().contains("wrong"));
        assertThat(rond.trail).noneMatch(entry -> entry.toString().contains("nobody@"));
    }

    @Test
    public void tooManyFailuresLockTheAccountAlsoForTheRightPassword() {
        givenAnna();
        failing("anna@ex.se", 3, Together.ADDRESS);

        TooMany refusal = catchThrowableOfType(TooMany.class, () -> rond.signedIn("anna@ex.se"));
        assertThat(refusal.rule()).isEqualTo("too-many-attempts");
        assertThat(refusal.retryAfterSeconds()).isBetween(29, 31);

        store.clock().advance(Duration.ofSeconds(31));
        assertThat(rond.signedIn("anna@ex.se")).isNotNull();
    }

    @Test
    public void aNameThatNobodyHasIsLockedJustTheSame() {
        failing("nobody@ex.se", 3, Together.ADDRESS);

        assertThatThrownBy(() -> rond.signedIn("nobody@ex.se")).isInstanceOf(TooMany.class);
    }

    @Test
    public void beingRightInTimeStartsFromNothingAgain() {
        givenAnna();
        for (int i = 0; i < 5; i++) {
            failing("anna@ex.se", 2, "192.0.2." + i);
            rond.signedIn("anna@ex.se");
        }
    }

    @Test
    public void manyNamesFromOneAddressAreStoppedToo() {
        givenAnna();
        for (int i = 0; i < 8; i++) {
            failing("name" + i, 1, "192.0.2.66");
        }

        assertThatThrownBy(() -> rond.signIn.begin("anna@ex.se", Together.PASSWORD, "192.0.2.66"))
                .isInstanceOf(TooMany.class);
        assertThat(rond.signIn.begin("anna@ex.se", Together.PASSWORD, "192.0.2.67"))
                .isNotNull();
    }

    @Test
    public void attemptsOfLongAgoAreNotKept() throws Exception {
        givenAnna();
        failing("nobody@ex.se", 2, "192.0.2.5");
        store.clock().advance(Duration.ofHours(2));

        rond.signedIn("anna@ex.se");

        assertThat(rows("ATTEMPT")).isEqualTo(1); // the address she came from
    }

    private int rows(String table) throws Exception {
        try (var connection = store.dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT COUNT(*) FROM ACCESS." + table)) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    public void tryingAllAtOnceIsNoWayAround() throws Exception {
        givenAnna();
        ExecutorService threads = Executors.newFixedThreadPool(12);
        Callable<String> attempt = () -> {
            try {
                return rond.signIn.begin("anna@ex.se", "wrong password", "192.0.2.1");
            } catch (Problem refusal) {
                return refusal.rule();
            }
        };
        List<String> answers = new ArrayList<>();
        for (Future<String> answer : threads.invokeAll(java.util.Collections.nCopies(12, attempt))) {
            answers.add(answer.get());
        }
        threads.shutdown();

        assertThat(answers).filteredOn("sign-in-failed"::equals).hasSize(3);
        assertThat(answers).filteredOn("too-many-attempts"::equals).hasSize(9);
    }

    @Test
    public void aSessionEndsWhenItIsNotUsed() {
        givenAnna();
        String session = rond.signedIn("anna@ex.se");
        store.clock().advance(Duration.ofMinutes(59));
        rond.bySession(session);
        store.clock().advance(Duration.ofMinutes(59));
        rond.bySession(session);

        store.clock().advance(Duration.ofMinutes(61));
        assertExpired(session);
    }

    @Test
    public void aSessionEndsHoweverMuchItIsUsed() {
        givenAnna();
        String session = rond.signedIn("anna@ex.se");
        for (int i = 0; i < 23; i++) {
            store.clock().advance(Duration.ofMinutes(31));
            rond.bySession(session);
        }

        store.clock().advance(Duration.ofMinutes(31));
        assertExpired(session);
    }

    @Test
    public void signingOutEndsTheSessionAtOnce() {
        givenAnna();
        String session = rond.signedIn("anna@ex.se");
        String other = rond.signedIn("anna@ex.se");

        rond.does(session, () -> rond.signIn.end(session));

        assertExpired(session);
        assertThat(rond.bySession(other).account()).isEqualTo(account);
        assertThat(rond.actions()).endsWith("access.session.end");
    }

    @Test
    public void whoHasLeftIsNotLetInAgain() {
        givenAnna();
        String session = rond.signedIn("anna@ex.se");

        rond.village.employs(Village.SCHOOL, "Anna", "anna@ex.se", LocalDate.of(2026, 3, 1), false);

        assertExpired(session);
    }

    @Test
    public void aTransferTakesEffectAtOnce() {
        UUID anna = givenAnna();
        rond.village.assigns(anna, "manager", "unit", Village.SCHOOL);
        String session = rond.signedIn("anna@ex.se");
        assertThat(rond.as(session, () -> rond.access.scope("test.read_rounds").units()))
                .containsExactly(Village.SCHOOL);

        rond.village.relieves(anna);
        rond.village.assigns(anna, "manager", "unit", Village.LIBRARY);

        assertThat(rond.as(session, () -> rond.access.scope("test.read_rounds").units()))
                .containsExactly(Village.LIBRARY);
    }

    @Test
    public void aRoleThatHasEndedGrantsNothing() {
        UUID anna = givenAnna();
        rond.village.assigns(anna, "manager", "unit", Village.SCHOOL, LocalDate.of(2026, 3, 1));
        String session = rond.signedIn("anna@ex.se");

        assertThat(rond.as(session, () -> rond.access.permissions())).isEmpty();
    }

    @Test
    public void aChangeInASessionTakesItsCsrfToken() {
        givenAnna();
        String session = rond.signedIn("anna@ex.se");
        String another = rond.signedIn("anna@ex.se");

        for (String csrf : new String[] {null, "", "x", Secret.csrf(another)}) {
            assertThatThrownBy(() -> rond.authentication.authenticate(new Credentials(session, null, csrf, true)))
                    .isInstanceOfSatisfying(
                            Forbidden.class,
                            refusal -> assertThat(refusal.rule()).isEqualTo("csrf-token-missing"));
        }
        assertThat(rond.authentication
                        .authenticate(new Credentials(session, null, Secret.csrf(session), true))
                        .account())
                .isEqualTo(account);
    }

    @Test
    public void whoBringsNothingIsNobody() {
        assertThat(rond.authentication.authenticate(new Credentials(null, null, null, true)))
                .isEqualTo(Caller.ANONYMOUS);
        assertThatThrownBy(() -> rond.bySession("made up")).isInstanceOf(Unauthenticated.class);
        assertThatThrownBy(() -> rond.byToken("rond_made-up")).isInstanceOf(Unauthenticated.class);
    }

    @Test
    public void neitherPasswordNorSecretIsInTheDatabase() throws Exception {
        givenAnna();
        String session = rond.signedIn("anna@ex.se");

        assertThat(everythingStored())
                .contains("$argon2id$v=19$")
                .contains(Secret.hash(session))
                .doesNotContain(session)
                .doesNotContain(Together.PASSWORD);
    }

    private String everythingStored() throws Exception {
        StringBuilder all = new StringBuilder();
        try (var connection = store.dataSource().getConnection();
                var statement = connection.createStatement()) {
            for (String table : List.of(
                    "ACCOUNT", "ACCOUNT_H", "PASSWORD_HASH", "USER_SESSION", "API_TOKEN", "ONE_TIME_LINK", "ATTEMPT")) {
                try (var rows = statement.executeQuery("SELECT * FROM ACCESS." + table)) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            all.append(rows.getString(i)).append('\n');
                        }
                    }
                }
            }
        }
        return all.toString();
    }

    private UUID account;

    private UUID givenAnna() {
        UUID anna = rond.village.employs(Village.SCHOOL, "Anna", "anna@ex.se").id();
        account = rond.account("anna@ex.se", anna);
        return anna;
    }

    private String givenAnAdministratorIsSignedIn() {
        rond.account("boss", null, "tenant_admin");
        return rond.signedIn("boss");
    }

    private void failing(String username, int times, String address) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> rond.signIn.begin(username, "not the password", address))
                    .isInstanceOf(Unauthenticated.class);
        }
    }

    private void assertExpired(String session) {
        assertThatThrownBy(() -> rond.bySession(session))
                .isInstanceOfSatisfying(
                        Unauthenticated.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo("session-expired"));
    }

    public SigningInTest(Database database) {
        super(database);
    }
}
