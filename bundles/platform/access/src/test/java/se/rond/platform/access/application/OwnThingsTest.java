// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import se.rond.access.Caller;
import se.rond.kernel.NotFound;
import se.rond.kernel.Problem;
import se.rond.kernel.Text;
import se.rond.kernel.TooMany;
import se.rond.kernel.Unauthenticated;
import se.rond.platform.access.application.OwnTokens.NewTokenView;
import se.rond.platform.access.domain.Secret;
import se.rond.platform.access.village.Village;
import se.rond.platform.persistence.testing.Database;

/** What somebody does with their own account. */
public class OwnThingsTest extends OnBothDatabases {

    private static final String ANOTHER = "tallen vid stranden";
    private static final LocalDate NEXT_MONTH = LocalDate.of(2026, 4, 1);

    @Test
    public void thePasswordIsChangedAndOtherSessionsEnd() {
        String other = rond.signedIn("anna@ex.se");

        rond.does(session, () -> rond.own.changePassword(Together.PASSWORD, ANOTHER, session));

        assertThat(rond.bySession(session)).isNotNull();
        assertThatThrownBy(() -> rond.bySession(other)).isInstanceOf(Unauthenticated.class);
        assertThatThrownBy(() -> rond.signedIn("anna@ex.se")).isInstanceOf(Unauthenticated.class);
        assertThat(rond.signIn.begin("anna@ex.se", ANOTHER, Together.ADDRESS)).isNotNull();
        assertThat(rond.actions()).contains("access.password.change");
    }

    @Test
    public void changingThePasswordTakesThePresentOne() {
        assertRefused(
                "password-not-confirmed",
                () -> rond.does(session, () -> rond.own.changePassword("not the password", ANOTHER, session)));
    }

    @Test
    public void theNewPasswordHasToBeGoodAndNew() {
        assertRefused(
                "password-too-short",
                () -> rond.does(session, () -> rond.own.changePassword(Together.PASSWORD, "short", session)));
        assertRefused(
                "password-unchanged",
                () -> rond.does(session, () -> rond.own.changePassword(Together.PASSWORD, Together.PASSWORD, session)));
    }

    @Test
    public void aTokenOpensTheSameDoorsAsItsHolder() {
        rond.village.assigns(anna, "manager", "unit", Village.SCHOOL);

        NewTokenView token = rond.as(session, () -> rond.tokens.create(" Power BI ", NEXT_MONTH));

        assertThat(token.token()).matches("rond_[A-Za-z0-9_-]{43}");
        Caller caller = rond.byToken(token.token());
        assertThat(caller).isEqualTo(new Caller(account, anna, "anna@ex.se", Caller.Via.TOKEN));
        assertThat(rond.access.as(caller, () -> rond.access.permissions())).containsExactly("test.read_rounds");
        assertThat(rond.as(session, () -> rond.tokens.list())).singleElement().satisfies(view -> {
            assertThat(view.name()).isEqualTo("Power BI");
            assertThat(view.lastUsedAt()).isEqualTo(store.clock().instant());
            assertThat(view.toString()).doesNotContain(token.token());
        });
    }

    @Test
    public void aTokenLastsItsLastDayAndNoLonger() {
        String token = rond.as(session, () -> rond.tokens.create("t", LocalDate.of(2026, 3, 2)))
                .token();
        store.clock().set("2026-03-02T22:59:59Z");
        rond.byToken(token);

        store.clock().set("2026-03-02T23:00:00Z");
        assertThatThrownBy(() -> rond.byToken(token)).isInstanceOf(Unauthenticated.class);
    }

    @Test
    public void aRevokedTokenOpensNothingAtOnce() {
        NewTokenView token = rond.as(session, () -> rond.tokens.create("t", NEXT_MONTH));
        rond.byToken(token.token());

        rond.does(session, () -> rond.tokens.revoke(token.id()));

        assertThatThrownBy(() -> rond.byToken(token.token())).isInstanceOf(Unauthenticated.class);
        assertThat(rond.as(session, () -> rond.tokens.list())).isEmpty();
        assertThat(rond.actions()).contains("access.token.create", "access.token.revoke");
    }

    @Test
    public void aTokenOfSomebodyElseIsNotThere() {
        NewTokenView token = rond.as(session, () -> rond.tokens.create("t", NEXT_MONTH));
        rond.account("bo", null);
        String other = rond.signedIn("bo");

        assertThatThrownBy(() -> rond.does(other, () -> rond.tokens.revoke(token.id())))
                .isInstanceOf(NotFound.class);
        assertThat(rond.byToken(token.token())).isNotNull();
    }

    @Test
    public void aTokenLastsAYearAtMostAndHasAName() {
        assertRefused("token-expiry", () -> rond.as(session, () -> rond.tokens.create("t", LocalDate.of(2027, 3, 3))));
        assertRefused("token-expiry", () -> rond.as(session, () -> rond.tokens.create("t", LocalDate.of(2026, 3, 1))));
        assertRefused("token-name", () -> rond.as(session, () -> rond.tokens.create("  ", NEXT_MONTH)));
        rond.as(session, () -> rond.tokens.create("t", LocalDate.of(2027, 3, 2)));
    }

    @Test
    public void aTokenBegetsNoToken() {
        String token =
                rond.as(session, () -> rond.tokens.create("t", NEXT_MONTH)).token();

        assertRefused(
                "session-required",
                () -> rond.access.as(rond.byToken(token), () -> rond.tokens.create("child", NEXT_MONTH)));
    }

    @Test
    public void theLanguageIsChosenAndKept() {
        assertThat(rond.as(session, () -> rond.own.speak("en", session)).language())
                .isEqualTo("en");
        assertThat(rond.own.begun(rond.signedIn("anna@ex.se")).language()).isEqualTo("en");
        assertRefused("language-unknown", () -> rond.as(session, () -> rond.own.speak("de", session)));
    }

    @Test
    public void whatCannotBeTakenBackTakesThePasswordAgain() {
        rond.does(session, () -> rond.signIn.require(Together.PASSWORD));

        assertRefused("password-not-confirmed", () -> rond.does(session, () -> rond.signIn.require(null)));
        assertRefused("password-not-confirmed", () -> rond.does(session, () -> rond.signIn.require("wrong")));
        String token =
                rond.as(session, () -> rond.tokens.create("t", NEXT_MONTH)).token();
        assertRefused(
                "password-not-confirmed",
                () -> rond.access.as(rond.byToken(token), () -> {
                    rond.signIn.require(Together.PASSWORD);
                    return true;
                }));
    }

    @Test
    public void confirmingCannotBeTriedForever() {
        for (int i = 0; i < 3; i++) {
            assertRefused("password-not-confirmed", () -> rond.does(session, () -> rond.signIn.require("wrong")));
        }

        assertThatThrownBy(() -> rond.does(session, () -> rond.signIn.require(Together.PASSWORD)))
                .isInstanceOf(TooMany.class);
    }

    @Test
    public void nobodyGrantsARoleToThemselves() {
        assertRefused("no-self-grant", () -> rond.does(session, () -> rond.access.refuseSelfGrant(anna)));
        rond.does(session, () -> rond.access.refuseSelfGrant(UUID.randomUUID()));
        assertRefused(
                "own-work",
                () -> rond.does(session, () -> rond.access.requireAnotherThan(anna, "own-work", Text.same(""))));
    }

    @Test
    public void workOfTheSystemIsDoneAsTheSystemAndThenNoLonger() {
        rond.does(session, () -> {
            rond.access.asSystem(() -> {
                assertThat(rond.access.caller()).isEqualTo(Caller.SYSTEM);
                assertThat(rond.access.scope("whatever.it_is").everything()).isTrue();
                return true;
            });
            assertThat(rond.access.caller().account()).isEqualTo(account);
            assertThat(rond.access.scope("whatever.it_is").isNothing()).isTrue();
        });
        assertThat(rond.access.caller()).isEqualTo(Caller.ANONYMOUS);
    }

    @Test
    public void beingUsedIsNotedOnceAMinute() throws Exception {
        store.clock().advance(Duration.ofSeconds(59));
        rond.bySession(session);
        assertThat(seen()).isEqualTo(store.clock().instant().minusSeconds(59));

        store.clock().advance(Duration.ofSeconds(1));
        rond.bySession(session);
        assertThat(seen()).isEqualTo(store.clock().instant());
    }

    private java.time.Instant seen() {
        return store.work()
                .read(() -> new se.rond.platform.access.persistence.JdbcSessions(store.dataSource())
                        .find(Secret.hash(session)))
                .orElseThrow()
                .seenAt();
    }

    private static void assertRefused(String rule, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private UUID anna;
    private UUID account;
    private String session;

    @Before
    public void annaIsSignedIn() {
        anna = rond.village.employs(Village.SCHOOL, "Anna", "anna@ex.se").id();
        account = rond.account("anna@ex.se", anna);
        session = rond.signedIn("anna@ex.se");
    }

    public OwnThingsTest(Database database) {
        super(database);
    }
}
