// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Invalid;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Problem;
import se.rond.kernel.Unauthenticated;
import se.rond.platform.access.application.AccountView.State;
import se.rond.platform.access.application.Invitations.NewLink;
import se.rond.platform.access.domain.Account;
import se.rond.platform.access.domain.WornLink;
import se.rond.platform.access.persistence.JpaAccounts;
import se.rond.platform.access.village.Village;
import se.rond.platform.persistence.testing.Database;

public class LookingAfterAccountsTest extends OnBothDatabases {

    @Test
    public void aPersonIsInvitedAndChoosesAPassword() {
        givenAdministrator();
        UUID anna = person("anna@ex.se");

        NewLink link = rond.as(admin, () -> rond.invitations.invite(anna, null));
        assertThat(link.account().state()).isEqualTo(State.INVITED);
        assertThat(link.expiresAt()).isEqualTo(store.clock().instant().plus(Duration.ofHours(72)));
        assertThat(rond.invitations.invitation(link.secret()).name()).isEqualTo("Anna Ek");
        assertThat(rond.invitations.invitation(link.secret()).username()).isEqualTo("anna@ex.se");

        rond.invitations.accept(link.secret(), Together.PASSWORD);

        assertThat(rond.bySession(rond.signedIn("anna@ex.se")).person()).isEqualTo(anna);
        assertThat(rond.actions())
                .containsSubsequence("access.account.invite", "access.password.choose", "access.session.begin");
        assertThat(rond.trail).noneMatch(entry -> entry.toString().contains(link.secret()));
    }

    @Test
    public void aLinkWorksOnce() {
        givenAdministrator();
        NewLink link = invited("anna@ex.se");
        rond.invitations.accept(link.secret(), Together.PASSWORD);

        assertThatThrownBy(() -> rond.invitations.accept(link.secret(), "another password"))
                .isInstanceOf(WornLink.class);
        assertThatThrownBy(() -> rond.invitations.invitation(link.secret())).isInstanceOf(WornLink.class);
        assertThat(rond.signedIn("anna@ex.se")).isNotNull();
    }

    @Test
    public void aPasswordThatIsNotGoodEnoughLeavesTheLinkGood() {
        givenAdministrator();
        NewLink link = invited("anna@ex.se");

        assertThatThrownBy(() -> rond.invitations.accept(link.secret(), "short"))
                .isInstanceOf(Invalid.class);

        rond.invitations.accept(link.secret(), Together.PASSWORD);
    }

    @Test
    public void aLinkGrowsOld() {
        givenAdministrator();
        NewLink link = invited("anna@ex.se");
        store.clock().advance(Duration.ofHours(72));

        assertThatThrownBy(() -> rond.invitations.accept(link.secret(), Together.PASSWORD))
                .isInstanceOf(WornLink.class);
    }

    @Test
    public void whoIsInvitedAgainGetsANewLinkAndTheOldOneStops() {
        givenAdministrator();
        UUID anna = person("anna@ex.se");
        NewLink old = rond.as(admin, () -> rond.invitations.invite(anna, null));
        NewLink link = rond.as(admin, () -> rond.invitations.invite(anna, null));

        assertThatThrownBy(() -> rond.invitations.invitation(old.secret())).isInstanceOf(WornLink.class);
        rond.invitations.accept(link.secret(), Together.PASSWORD);
        assertRefused("account-exists", () -> rond.as(admin, () -> rond.invitations.invite(anna, null)));
    }

    @Test
    public void onlyWhoIsEmployedIsInvited() {
        givenAdministrator();
        UUID gone = rond.village
                .employs(Village.SCHOOL, "Bo", "bo@ex.se", LocalDate.of(2026, 3, 1), false)
                .id();

        assertRefused("person-not-employed", () -> rond.as(admin, () -> rond.invitations.invite(gone, null)));
        assertRefused(
                "person-not-employed", () -> rond.as(admin, () -> rond.invitations.invite(UUID.randomUUID(), null)));
    }

    @Test
    public void aProtectedIdentityIsNotShown() {
        givenAdministrator();
        UUID hidden = rond.village
                .employs(Village.SCHOOL, "Cia", "cia@ex.se", null, true)
                .id();

        NewLink link = rond.as(admin, () -> rond.invitations.invite(hidden, null));

        assertThat(link.account().name()).isEqualTo("skyddad");
        assertThat(link.account().toString()).doesNotContain("cia");
    }

    @Test
    public void userNamesAreUnique() {
        givenAdministrator();
        invited("anna@ex.se");
        UUID other = person("other@ex.se");

        assertRefused("username-taken", () -> rond.as(admin, () -> rond.invitations.invite(other, "ANNA@ex.se")));
        assertRefused("username-taken", () -> rond.account("Anna@ex.se", null));
        assertRefused("username-form", () -> rond.as(admin, () -> rond.invitations.invite(other, "no spaces")));
    }

    @Test
    public void whoIsDeactivatedIsOutAtOnce() {
        givenAdministrator();
        UUID anna = rond.account("anna@ex.se", person("anna@ex.se"));
        String session = rond.signedIn("anna@ex.se");
        String token = rond.as(session, () -> rond.tokens.create("t", LocalDate.of(2026, 4, 1)))
                .token();
        rond.bySession(session);
        rond.byToken(token);

        rond.does(admin, () -> rond.administration.deactivate(anna));

        assertThatThrownBy(() -> rond.bySession(session)).isInstanceOf(Unauthenticated.class);
        assertThatThrownBy(() -> rond.byToken(token)).isInstanceOf(Unauthenticated.class);
        assertThatThrownBy(() -> rond.signedIn("anna@ex.se")).isInstanceOf(Unauthenticated.class);
    }

    @Test
    public void whoIsActivatedAgainSignsInAnew() {
        givenAdministrator();
        UUID anna = rond.account("anna@ex.se", person("anna@ex.se"));
        String session = rond.signedIn("anna@ex.se");
        rond.does(admin, () -> rond.administration.deactivate(anna));
        AccountView again = rond.as(admin, () -> rond.administration.activate(anna));

        assertThat(again.state()).isEqualTo(State.ACTIVE);
        assertThatThrownBy(() -> rond.bySession(session)).isInstanceOf(Unauthenticated.class);
        assertThat(rond.signedIn("anna@ex.se")).isNotNull();
    }

    @Test
    public void anActionThatIsRepeatedChangesNothing() {
        givenAdministrator();
        UUID anna = rond.account("anna@ex.se", person("anna@ex.se"));
        rond.does(admin, () -> rond.administration.deactivate(anna));
        int entries = rond.trail.size();

        AccountView view = rond.as(admin, () -> rond.administration.deactivate(anna));

        assertThat(view.state()).isEqualTo(State.DEACTIVATED);
        assertThat(rond.trail).hasSize(entries);
    }

    @Test
    public void nobodyDeactivatesTheirOwnAccount() {
        givenAdministrator();
        UUID own = rond.bySession(admin).account();

        assertRefused("own-account", () -> rond.does(admin, () -> rond.administration.deactivate(own)));
        assertThat(rond.bySession(admin)).isNotNull();
    }

    @Test
    public void aResetEndsAllThatWasOpenAndTheOldPassword() {
        givenAdministrator();
        UUID anna = rond.account("anna@ex.se", person("anna@ex.se"));
        String session = rond.signedIn("anna@ex.se");

        NewLink link = rond.as(admin, () -> rond.invitations.reset(anna));

        assertThatThrownBy(() -> rond.bySession(session)).isInstanceOf(Unauthenticated.class);
        assertThatThrownBy(() -> rond.signedIn("anna@ex.se")).isInstanceOf(Unauthenticated.class);
        rond.invitations.accept(link.secret(), "another long password");
        assertThat(rond.signIn.begin("anna@ex.se", "another long password", Together.ADDRESS))
                .isNotNull();
    }

    @Test
    public void aLockedAccountIsShownAndUnlocked() {
        givenAdministrator();
        UUID anna = rond.account("anna@ex.se", person("anna@ex.se"));
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> rond.signIn.begin("anna@ex.se", "wrong", "192.0.2.7"))
                    .isInstanceOf(Unauthenticated.class);
        }
        assertThat(listed(State.LOCKED)).containsExactly("anna@ex.se");
        assertThat(rond.as(admin, () -> rond.administration.account(anna)).lockedUntil())
                .isAfter(store.clock().instant());

        rond.does(admin, () -> rond.administration.unlock(anna));

        assertThat(listed(State.LOCKED)).isEmpty();
        assertThat(rond.signedIn("anna@ex.se")).isNotNull();
    }

    @Test
    public void accountsAreListedByNamePageByPage() {
        givenAdministrator();
        for (String name : List.of("ceder", "alm", "bok", "en_rönn", "enbuske")) {
            rond.account(name, null);
        }
        Page<AccountView> first = rond.as(admin, () -> rond.administration.list(null, null, PageRequest.first(4)));
        Page<AccountView> second =
                rond.as(admin, () -> rond.administration.list(null, null, new PageRequest(4, first.next(), null)));

        assertThat(first.items()).extracting(AccountView::username).containsExactly("alm", "bok", "boss", "ceder");
        assertThat(second.items()).extracting(AccountView::username).containsExactlyInAnyOrder("en_rönn", "enbuske");
        assertThat(second.next()).isNull();
        assertThat(rond.as(
                        admin,
                        () -> rond.administration
                                .list("N_", null, PageRequest.first(10))
                                .items()))
                .extracting(AccountView::username)
                .containsExactly("en_rönn");
        assertThat(rond.as(
                        admin,
                        () -> rond.administration
                                .list("\0", null, PageRequest.first(10))
                                .items()))
                .hasSize(6);
    }

    @Test
    public void aCursorOfAnotherListIsRefused() {
        givenAdministrator();

        assertRefused(
                "cursor-unreadable",
                () -> rond.as(admin, () -> rond.administration.list(null, null, new PageRequest(4, "AAAA", null))));
    }

    @Test
    public void whoIsNoAdministratorLooksAfterNothing() {
        rond.account("anna@ex.se", person("anna@ex.se"));
        String session = rond.signedIn("anna@ex.se");
        UUID own = rond.bySession(session).account();

        for (Runnable attempt : List.<Runnable>of(
                () -> rond.administration.list(null, null, PageRequest.first(1)),
                () -> rond.administration.account(own),
                () -> rond.administration.deactivate(own),
                () -> rond.administration.activate(own),
                () -> rond.administration.unlock(own),
                () -> rond.invitations.reset(own),
                () -> rond.invitations.invite(own, null))) {
            assertThatThrownBy(() -> rond.does(session, attempt)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(attempt::run).isInstanceOf(Unauthenticated.class);
        }
    }

    @Test
    public void anAccountThatIsNotThereIsNotFound() {
        givenAdministrator();

        assertThatThrownBy(() -> rond.as(admin, () -> rond.administration.account(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    public void theFirstStartMakesOneAdministratorAndShowsThePasswordOnce() {
        rond.first.createIfNobodyIsThere();
        rond.first.createIfNobodyIsThere();

        String shown = rond.console.toString(StandardCharsets.UTF_8);
        Matcher password = Pattern.compile("password  ([a-z2-9-]{23})").matcher(shown);
        assertThat(password.find()).isTrue();
        String session = rond.signIn.begin("admin", password.group(1), Together.ADDRESS);
        assertThat(rond.own.begun(session).mustChangePassword()).isTrue();
        assertThat(rond.own.begun(session).permissions()).containsExactly("access.manage_accounts");
        assertThat(rond.bySession(session).mustChangePassword()).isTrue();
        assertThat(password.find()).isFalse();
        assertThat(rond.trail).noneMatch(entry -> entry.toString().contains("password="));
    }

    @Test
    public void whoHasChosenAPasswordOfTheirOwnNeedNotChangeIt() {
        rond.first.createIfNobodyIsThere();
        Matcher shown =
                Pattern.compile("password  ([a-z2-9-]{23})").matcher(rond.console.toString(StandardCharsets.UTF_8));
        assertThat(shown.find()).isTrue();
        String session = rond.signIn.begin("admin", shown.group(1), Together.ADDRESS);

        rond.does(session, () -> rond.own.changePassword(shown.group(1), Together.PASSWORD, session));

        assertThat(rond.bySession(session).mustChangePassword()).isFalse();
    }

    @Test
    public void aChosenFirstPasswordIsShownNowhere() {
        rond = new Together(store, Together.PASSWORD);
        rond.first.createIfNobodyIsThere();

        assertThat(rond.console.size()).isZero();
        assertThat(rond.own.begun(rond.signedIn("admin")).mustChangePassword()).isFalse();
    }

    @Test
    public void whereSomebodyIsAlreadyNobodyIsMade() {
        rond.account("anna@ex.se", null);

        rond.first.createIfNobodyIsThere();

        assertThat(rond.accounts.find("admin")).isEmpty();
    }

    @Test
    public void whatAnAccountWasIsKept() {
        givenAdministrator();
        UUID anna = rond.account("anna@ex.se", null);
        Instant before = store.clock().instant();
        store.clock().advance(Duration.ofDays(1));
        rond.does(rond.signedIn("boss"), () -> rond.administration.deactivate(anna));

        JpaAccounts accounts = new JpaAccounts(store.entities("access"));
        assertThat(store.work().readAsOf(before, () -> accounts.find(anna).map(Account::state)))
                .hasToString("Optional[ACTIVE]");
    }

    private String admin;

    private void givenAdministrator() {
        rond.account("boss", null, "tenant_admin");
        admin = rond.signedIn("boss");
    }

    private UUID person(String email) {
        return rond.village.employs(Village.SCHOOL, "Anna", email).id();
    }

    private NewLink invited(String email) {
        UUID person = person(email);
        return rond.as(admin, () -> rond.invitations.invite(person, null));
    }

    private List<String> listed(State state) {
        return rond.as(admin, () -> rond.administration.list(null, state, PageRequest.first(50))).items().stream()
                .map(AccountView::username)
                .toList();
    }

    private static void assertRefused(String rule, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    public LookingAfterAccountsTest(Database database) {
        super(database);
    }
}
