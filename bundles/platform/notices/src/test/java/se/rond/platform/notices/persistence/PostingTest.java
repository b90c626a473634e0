// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.access.Compartment;
import se.rond.kernel.HealthCheck;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Problem;
import se.rond.kernel.Text;
import se.rond.notices.Notice;
import se.rond.notices.Urgency;
import se.rond.platform.notices.application.MailSettings;
import se.rond.platform.notices.application.MailSettings.Server;
import se.rond.platform.notices.application.NoticeView;
import se.rond.platform.notices.application.PostOffice;
import se.rond.platform.notices.application.Village;
import se.rond.platform.notices.domain.Mail;
import se.rond.platform.notices.domain.MailChoice;
import se.rond.platform.notices.mail.RefusingServer;
import se.rond.platform.notices.mail.SmtpCarrier;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** From what there is to tell to the mail server, over a real database and a real SMTP server. */
@RunWith(Parameterized.class)
public class PostingTest {

    @Test
    public void whatIsUrgentGoesOutAtOnceAsPlainTextAndAsHtml() throws Exception {
        tell(anna, critical("Utgång <B2> & trapphus", "a"));
        office.postman.deliver();

        MimeMessage mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo("Utgång <B2> & trapphus");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(part(mail, 0))
                .contains("Utgång <B2> & trapphus")
                .contains("Åtgärda i dag.")
                .contains("https://rond.example/findings/a");
        assertThat(part(mail, 1))
                .contains("Utgång &lt;B2&gt; &amp; trapphus")
                .contains("<a href=\"https://rond.example/findings/a\">");
    }

    @Test
    public void ofWhatIsKeptApartAMailSaysOnlyThatSomethingWaits() throws Exception {
        tell(anna, critical("Loggarna i journalsystemet kan raderas", "a").in(Compartment.INFOSEC));
        office.postman.deliver();

        MimeMessage mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo("Något i Rond väntar på dig");
        for (int i = 0; i < 2; i++) {
            assertThat(part(mail, i))
                    .contains("Något i Rond väntar på dig", "https://rond.example/findings/a")
                    .doesNotContain("journalsystemet", "Åtgärda i dag.");
        }
    }

    @Test
    public void aMailOfSecurityProtectionDoesNotEvenSayWhere() throws Exception {
        tell(anna, critical("Analysen ska ses över", "a").in(Compartment.SECURITY_PROTECTION));
        office.postman.deliver();

        MimeMessage mail = onlyMail();
        for (int i = 0; i < 2; i++) {
            assertThat(part(mail, i)).doesNotContain("/findings/", "Analysen");
        }
    }

    @Test
    public void inRondItIsReadByWhoeverMayReadItThatDay() {
        tell(anna, critical("Loggarna i journalsystemet kan raderas", "a").in(Compartment.INFOSEC));
        village.actAs("anna");

        NoticeView closed =
                office.inbox.page(false, PageRequest.first(10)).items().get(0);
        assertThat(closed.toString()).doesNotContain("journalsystemet", "Åtgärda i dag.", "critical");
        assertThat(office.inbox.read(closed.id()).toString()).doesNotContain("journalsystemet");

        village.opened.add(Compartment.INFOSEC);
        assertThat(office.inbox
                        .page(false, PageRequest.first(10))
                        .items()
                        .get(0)
                        .subject()
                        .sv())
                .isEqualTo("Loggarna i journalsystemet kan raderas");
    }

    @Test
    public void eachThingIsToldOnceAlsoByTwoNodesAtTheSameMoment() throws Exception {
        List<Boolean> told =
                atTheSameTime(() -> tell(anna, critical("Brist", "a")), () -> tell(anna, critical("Brist", "a")));
        told.add(tell(anna, critical("Brist", "a")));
        office.postman.deliver();

        assertThat(told).containsOnlyOnce(true);
        assertThat(mails()).hasSize(1);
        assertThat(unreadOf("anna")).isEqualTo(1);
    }

    @Test
    public void whatIsRolledBackWasNeverTold() {
        Throwable fault = catchThrowable(() -> store.work().write(() -> {
            office.board.tell(anna, critical("Brist", "a"));
            throw new IllegalStateException("the round could not be saved");
        }));
        office.postman.deliver();

        assertThat(fault).isInstanceOf(IllegalStateException.class);
        assertThat(mails()).isEmpty();
        assertThat(unreadOf("anna")).isZero();
    }

    @Test
    public void aServerThatIsDownForAnHourLosesNothingAndGetsNothingTwice() {
        for (int i = 0; i < 5; i++) {
            tell(anna, critical("Brist " + i, "k" + i));
        }
        int port = server.getSmtp().getPort();
        server.stop();
        for (int minute = 0; minute < 60; minute++) {
            at("2026-03-02T08:00:00Z", minute);
            office.postman.deliver();
        }
        assertThat(office.health.check().state()).isEqualTo(HealthCheck.State.DEGRADED);
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        for (int minute = 60; minute < 200; minute++) {
            at("2026-03-02T08:00:00Z", minute);
            office.postman.deliver();
        }

        assertThat(subjects()).containsExactlyInAnyOrder("Brist 0", "Brist 1", "Brist 2", "Brist 3", "Brist 4");
        assertThat(office.health.check().state()).isEqualTo(HealthCheck.State.UP);
    }

    @Test
    public void twoNodesSendEachMailOnce() throws Exception {
        for (int i = 0; i < 20; i++) {
            tell(anna, critical("Brist " + i, "k" + i));
        }
        PostOffice other = office(server.getSmtp().getPort());
        List<Integer> delivered = atTheSameTime(office.postman::deliver, other.postman::deliver);

        assertThat(delivered.stream().mapToInt(Integer::intValue).sum()).isEqualTo(20);
        assertThat(subjects()).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    public void whatAFallenNodeHadTakenAnotherSendsWhenItsLeaseHasRunOut() {
        tell(anna, critical("Brist", "a"));
        UUID mail =
                store.work().read(() -> post.due(store.clock().instant(), 1)).get(0);
        store.work()
                .write(() -> post.findToChange(mail)
                        .orElseThrow()
                        .lease(store.clock().instant()));

        office.postman.deliver();
        assertThat(mails()).as("somebody else has it").isEmpty();

        store.clock().set(store.clock().instant().plus(Mail.LEASE).toString());
        office.postman.deliver();
        assertThat(mails()).hasSize(1);
    }

    @Test
    public void anAddressRefusedForGoodIsShownToAdministratorsAndSentAgainOnRequest() throws Exception {
        try (RefusingServer refusing = new RefusingServer("550 5.1.1 <anna@byn.example> no such user")) {
            PostOffice there = office(refusing.port());
            tell(anna, critical("Brist", "a"));
            there.postman.deliver();
            at("2026-03-02T08:00:00Z", 600);
            assertThat(there.postman.deliver()).isZero();
        }
        village.actAs("admin");
        var refused = office.refused.page(PageRequest.first(10)).items();
        assertThat(refused).singleElement().satisfies(mail -> {
            assertThat(mail.email()).isEqualTo("anna@byn.example");
            assertThat(mail.fault()).contains("no such user");
        });
        assertThat(office.health.check().state()).isEqualTo(HealthCheck.State.DEGRADED);

        office.refused.retry(refused.get(0).id());
        office.postman.deliver();
        assertThat(mails()).hasSize(1);
        assertThat(office.refused.page(PageRequest.first(10)).items()).isEmpty();
    }

    @Test
    public void whatNobodyIsToGetAnyMoreIsDroppedAndNeverSent() throws Exception {
        UUID mail = refusedFor(anna);

        office.refused.drop(mail);
        office.refused.retry(mail);
        at("2026-03-02T09:00:00Z", 600);
        office.postman.deliver();

        assertThat(mails()).isEmpty();
        assertThat(office.refused.page(PageRequest.first(10)).items()).isEmpty();
        assertThat(office.health.check().state()).isEqualTo(HealthCheck.State.UP);
    }

    @Test
    public void onlyAdministratorsSeeWhatWasRefused() throws Exception {
        UUID mail = refusedFor(anna);
        village.actAs("anna");

        assertThat(catchThrowable(() -> office.refused.page(PageRequest.first(10))))
                .isInstanceOf(Problem.class);
        assertThat(catchThrowable(() -> office.refused.drop(mail))).isInstanceOf(Problem.class);
        assertThat(catchThrowable(() -> office.refused.retry(mail))).isInstanceOf(Problem.class);
    }

    @Test
    public void aBusyServerIsAskedAgain() throws Exception {
        tell(anna, critical("Brist", "a"));
        try (RefusingServer busy = new RefusingServer("451 4.3.0 try later")) {
            office(busy.port()).postman.deliver();
        }
        at("2026-03-02T08:00:00Z", 2);
        office.postman.deliver();

        assertThat(mails()).hasSize(1);
    }

    @Test
    public void nobodyAddsAHeader() throws Exception {
        tell(
                anna,
                new Notice(
                        "followup.finding-critical",
                        "a",
                        Text.same("Brist\r\nBcc: thief@evil.example\r\n\r\nhej\u2028du"),
                        Text.same("x"),
                        null,
                        Urgency.IMMEDIATE));
        village.person("berit", "berit@byn.example>\r\nRCPT TO:<thief@evil.example", null, false);
        tell(Village.id("berit"), critical("Brist", "b"));
        office.postman.deliver();

        MimeMessage mail = onlyMail();
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("Brist Bcc: thief@evil.example hej du");
        assertThat(server.getUserManager().listUser())
                .extracting(user -> user.getEmail())
                .doesNotContain("thief@evil.example");
    }

    @Test
    public void aMailNamesNobody() throws Exception {
        UUID hidden = village.person("hidden", "h1@byn.example", null, true);
        tell(hidden, critical("Brist", "a"));
        office.postman.deliver();

        String raw = GreenMailUtil.getWholeMessage(onlyMail());
        assertThat(raw).contains("h1@byn.example").doesNotContain("Givenhidden").doesNotContain("Familyhidden");
    }

    @Test
    public void whoSpeaksEnglishGetsEnglish() throws Exception {
        village.speaks(anna, "en");
        tell(
                anna,
                new Notice(
                        "k.l", "a", new Text("Brist", "Deficiency"), new Text("Nu", "Now"), null, Urgency.IMMEDIATE));
        office.postman.deliver();

        assertThat(onlyMail().getSubject()).isEqualTo("Deficiency");
        assertThat(part(onlyMail(), 0)).contains("Now").contains("You get this because");
    }

    @Test
    public void whoHasLeftIsNeitherToldNorWrittenTo() {
        UUID gone = village.person("gone", "gone@byn.example", LocalDate.parse("2020-12-31"), false);
        tell(anna, critical("Brist", "a"));
        village.person("anna", "anna@byn.example", LocalDate.parse("2026-03-01"), false);

        assertThat(tell(gone, critical("Brist", "a"))).isFalse();
        office.postman.deliver();
        assertThat(mails()).isEmpty();
    }

    @Test
    public void digestsComeAsEachHasChosen() {
        UUID weekly = chooses("weekly", MailChoice.WEEKLY);
        UUID once = chooses("once", MailChoice.AT_ONCE);
        UUID critical = chooses("critical", MailChoice.CRITICAL);
        // a Tuesday
        store.clock().set("2026-03-03T12:00:00Z");
        for (UUID person : List.of(anna, weekly, once, critical)) {
            tell(person, news("Rond öppen", "a"));
            tell(person, news("Rond försenad", "b"));
        }
        office.digests.write();
        office.postman.deliver();
        assertThat(recipients())
                .containsExactlyInAnyOrder("anna@byn.example", "weekly@byn.example", "once@byn.example");
        assertThat(subjects()).containsOnly("Rond: 2 saker att känna till");

        for (UUID person : List.of(anna, weekly, once, critical)) {
            tell(person, news("Rond missad", "c"));
        }
        hoursFrom("2026-03-03T12:00:00Z", 24 * 7);
        assertThat(recipients())
                .containsExactlyInAnyOrder(
                        "anna@byn.example",
                        "anna@byn.example",
                        "weekly@byn.example",
                        "weekly@byn.example",
                        "once@byn.example",
                        "once@byn.example");
    }

    @Test
    public void aDigestGoesOutAtTheSameHourBeforeAndAfterTheClockChange() {
        // 29 March 2026: from 02:00 to 03:00
        tell(anna, news("Före", "a"));
        hoursFrom("2026-03-28T00:00:00Z", 6);
        assertThat(subjects())
                .as("06:00 Swedish winter time has not struck seven")
                .isEmpty();
        hoursFrom("2026-03-28T06:00:00Z", 1);
        assertThat(subjects()).containsExactly("Före");

        tell(anna, news("Efter", "b"));
        hoursFrom("2026-03-28T07:00:00Z", 22);
        assertThat(subjects()).as("04:59 UTC is 06:59").containsExactly("Före");
        hoursFrom("2026-03-29T05:00:00Z", 1);
        assertThat(subjects()).containsExactly("Före", "Efter");
    }

    @Test
    public void everybodyReadsTheirOwn() {
        UUID berit = village.person("berit");
        tell(anna, news("Till Anna", "a"));
        at("2026-03-02T08:00:00Z", 1);
        tell(anna, news("Också till Anna", "b"));
        tell(berit, news("Till Berit", "c"));
        village.actAs("anna");
        List<NoticeView> mine = office.inbox.page(false, PageRequest.first(10)).items();
        assertThat(mine).extracting(view -> view.subject().sv()).containsExactly("Också till Anna", "Till Anna");

        office.inbox.read(mine.get(0).id());
        office.inbox.read(mine.get(0).id());
        assertThat(office.inbox.unread()).isEqualTo(1);
        assertThat(office.inbox.page(true, PageRequest.first(10)).items()).hasSize(1);

        village.actAs("berit");
        assertThat(catchThrowable(() -> office.inbox.read(mine.get(1).id()))).isInstanceOf(Problem.class);
        assertThat(office.inbox.readAll()).isZero();
        assertThat(unreadOf("anna")).isEqualTo(1);
    }

    @Test
    public void withoutAMailServerNothingIsSentAndNothingFails() {
        PostOffice off = office(new Server("", 25, false, "", "", "", 5));
        tell(anna, critical("Brist", "a"));

        assertThat(off.postman.deliver()).isZero();
        assertThat(off.health.check()).isEqualTo(HealthCheck.Status.UP);
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private UUID refusedFor(UUID person) throws Exception {
        tell(person, critical("Brist", "a"));
        try (RefusingServer refusing = new RefusingServer("550 5.1.1 no such user")) {
            office(refusing.port()).postman.deliver();
        }
        village.actAs("admin");
        return office.refused.page(PageRequest.first(10)).items().get(0).id();
    }

    private GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
    private final Village village = new Village();
    private final UUID anna = village.person("anna");
    private JpaPost post;
    private PostOffice office;

    public PostingTest(Database database) {
        store = new StoreRule(database, "notices");
    }

    @Before
    public void open() {
        server.start();
        store.clock().set("2026-03-02T08:00:00Z");
        post = new JpaPost(store.entities("notices"));
        office = office(server.getSmtp().getPort());
    }

    @After
    public void close() {
        server.stop();
    }

    private PostOffice office(int port) {
        return office(new Server("127.0.0.1", port, false, "", "", "rond@kommun.example", 5));
    }

    private PostOffice office(Server where) {
        var entities = store.entities("notices");
        PostOffice.Store kept = new PostOffice.Store(
                store.work(), new JpaToldNotices(entities), post, new JpaChoices(entities), store.clock());
        MailSettings settings = new MailSettings(where, "https://rond.example/", 7);
        return new PostOffice(kept, village, settings, new SmtpCarrier(settings, store.clock()));
    }

    private UUID chooses(String name, MailChoice choice) {
        UUID person = village.person(name);
        village.actAs(name);
        office.choices.choose(choice);
        return person;
    }

    private boolean tell(UUID person, Notice notice) {
        return store.work().write(() -> office.board.tell(person, notice));
    }

    private static Notice critical(String subject, String key) {
        return new Notice(
                "followup.finding-critical",
                key,
                Text.same(subject),
                Text.same("Åtgärda i dag."),
                "/findings/" + key,
                Urgency.IMMEDIATE);
    }

    private static Notice news(String subject, String key) {
        return new Notice("fire-safety.round", key, Text.same(subject), Text.same("Snart."), null, Urgency.DIGEST);
    }

    private void at(String start, int minutes) {
        store.clock().set(Instant.parse(start).plus(Duration.ofMinutes(minutes)).toString());
    }

    private void hoursFrom(String start, int hours) {
        for (int hour = 0; hour < hours; hour++) {
            at(start, hour * 60);
            office.digests.write();
            office.postman.deliver();
        }
    }

    private long unreadOf(String name) {
        village.actAs(name);
        return office.inbox.unread();
    }

    private List<MimeMessage> mails() {
        return List.of(server.getReceivedMessages());
    }

    private MimeMessage onlyMail() {
        assertThat(mails()).hasSize(1);
        return mails().get(0);
    }

    private List<String> subjects() {
        return mails().stream().map(mail -> read(mail::getSubject)).toList();
    }

    private List<String> recipients() {
        return mails().stream()
                .map(mail -> read(() -> Arrays.toString(mail.getRecipients(Message.RecipientType.TO))))
                .map(text -> text.replaceAll("[\\[\\]]", ""))
                .toList();
    }

    private static String part(MimeMessage mail, int index) throws MessagingException, IOException {
        BodyPart part = ((MimeMultipart) mail.getContent()).getBodyPart(index);
        return part.getContent().toString();
    }

    private static <T> T read(Callable<T> what) {
        try {
            return what.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Both begin when both are ready. One that is refused since the other was faster did nothing. */
    @SafeVarargs
    private static <T> List<T> atTheSameTime(Callable<T>... works) throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(works.length);
        CyclicBarrier start = new CyclicBarrier(works.length);
        List<Future<T>> running = new ArrayList<>();
        for (Callable<T> work : works) {
            running.add(nodes.submit(() -> {
                start.await();
                return work.call();
            }));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> one : running) {
            try {
                results.add(one.get());
            } catch (ExecutionException refused) {
                assertThat(refused.getCause()).isInstanceOf(Problem.class);
            }
        }
        nodes.shutdown();
        return results;
    }
}
