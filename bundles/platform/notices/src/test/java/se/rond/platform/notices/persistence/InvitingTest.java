// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.access.Compartment;
import se.rond.kernel.Text;
import se.rond.notices.Appointment;
import se.rond.notices.Notice;
import se.rond.notices.Urgency;
import se.rond.platform.notices.application.MailSettings;
import se.rond.platform.notices.application.MailSettings.Server;
import se.rond.platform.notices.application.PostOffice;
import se.rond.platform.notices.application.Village;
import se.rond.platform.notices.domain.MailChoice;
import se.rond.platform.notices.mail.SmtpCarrier;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** An appointment reaches the calendar of whoever is invited: by a mail that mail programs know as an invitation. */
@RunWith(Parameterized.class)
public class InvitingTest {

    private static final Instant NINE = Instant.parse("2026-03-16T08:00:00Z");
    private static final Appointment FIRE = new Appointment(
            "session-1@training.rond",
            0,
            new Text("Grundläggande brandskydd", "Basic fire safety"),
            "Brandövningsfältet, Årby; ingång B",
            NINE,
            NINE.plusSeconds(3 * 3600),
            false);

    @Test
    public void theMailIsAnInvitationWithTimeAndPlace() throws Exception {
        whenTold(invitation("0").with(FIRE));

        BodyPart part = calendarOf(onlyMail());
        assertThat(part.getContentType()).contains("text/calendar", "method=REQUEST");
        ICalendar calendar = read(part);
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getUid().getValue()).isEqualTo("session-1@training.rond");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getSummary().getValue()).isEqualTo("Grundläggande brandskydd");
        assertThat(event.getLocation().getValue()).isEqualTo("Brandövningsfältet, Årby; ingång B");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(NINE);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(NINE.plusSeconds(3 * 3600));
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getOrganizer().getEmail()).isEqualTo("rond@kommun.example");
        assertThat(event.getAttendees()).singleElement().satisfies(who -> {
            assertThat(who.getEmail()).isEqualTo("anna@byn.example");
            assertThat(who.getCommonName()).as("a mail names nobody").isNull();
        });
    }

    @Test
    public void whoCannotShowACalendarReadsTheTexts() throws Exception {
        whenTold(invitation("0").with(FIRE));

        MimeMultipart content = (MimeMultipart) onlyMail().getContent();
        assertThat(content.getContentType()).startsWith("multipart/alternative");
        assertThat(content.getCount()).isEqualTo(3);
        assertThat(content.getBodyPart(0).getContent().toString()).contains("Du har en plats.");
        assertThat(content.getBodyPart(2).getContentType())
                .as("the one to prefer comes last")
                .startsWith("text/calendar");
    }

    @Test
    public void whatIsCalledOffLeavesTheCalendar() throws Exception {
        whenTold(invitation("0").with(FIRE));
        whenTold(invitation("1").with(FIRE.calledOff()));

        ICalendar last = read(calendarOf(mails().get(1)));
        assertThat(last.getMethod().getValue()).isEqualTo("CANCEL");
        VEvent event = last.getEvents().get(0);
        assertThat(event.getUid().getValue()).isEqualTo("session-1@training.rond");
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getStatus().isCancelled()).isTrue();
    }

    @Test
    public void anInvitationWaitsForNoDigestAndHasAMailOfItsOwn() throws Exception {
        // the digest of the day has been at seven
        tell(new Notice("training.news", "n", Text.same("Nyhet"), Text.same("x"), null, Urgency.DIGEST));
        tell(invitation("0").with(FIRE));
        tell(invitation("b").with(sessionTwo()));
        send();

        assertThat(mails()).hasSize(3);
        assertThat(mails().stream().filter(InvitingTest::invites)).hasSize(2);
    }

    @Test
    public void whoWantsMailsOfWhatIsCriticalOnlyIsNotInvitedByMail() throws Exception {
        village.actAs("anna");
        office.choices.choose(MailChoice.CRITICAL);
        whenTold(invitation("0").with(FIRE));

        assertThat(mails()).isEmpty();
    }

    @Test
    public void whatIsUrgentGoesWithItsInvitation() throws Exception {
        Notice now = new Notice("training.session", "u", Text.same("Flyttad"), Text.same("x"), null, Urgency.IMMEDIATE);
        tell(now.with(FIRE));
        office.postman.deliver();

        assertThat(invites(onlyMail())).isTrue();
    }

    @Test
    public void whatIsKeptApartIsInNobodysCalendar() throws Exception {
        whenTold(invitation("0").with(FIRE).in(Compartment.HR_TRAINING));

        MimeMultipart content = (MimeMultipart) onlyMail().getContent();
        assertThat(content.getCount()).isEqualTo(2);
        assertThat(content.getBodyPart(0).getContent().toString()).doesNotContain("brandskydd", "Årby");
    }

    @Test
    public void aLineBreakIsNoWayIntoAnotherLineOfTheCalendar() throws Exception {
        whenTold(invitation("0")
                .with(new Appointment(
                        "s@x",
                        0,
                        Text.same("Kurs\r\nATTENDEE:mailto:thief@evil.example"),
                        "Rum 1\nURL:https://evil.example",
                        NINE,
                        NINE.plusSeconds(60),
                        false)));

        VEvent event = read(calendarOf(onlyMail())).getEvents().get(0);
        assertThat(event.getAttendees()).hasSize(1);
        assertThat(event.getSummary().getValue()).isEqualTo("Kurs ATTENDEE:mailto:thief@evil.example");
        assertThat(event.getUrl().getValue()).isEqualTo("https://rond.example/training/mine");
    }

    @Test
    public void whatNoCalendarTakesIsNoAppointment() {
        assertThatThrownBy(() -> new Appointment("s@x", 0, FIRE.summary(), null, NINE, NINE, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Appointment("s x", 0, FIRE.summary(), null, NINE, FIRE.end(), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Appointment sessionTwo() {
        return new Appointment("session-2@training.rond", 0, FIRE.summary(), null, NINE, FIRE.end(), false);
    }

    private static Notice invitation(String key) {
        return new Notice(
                "training.session",
                "session/1/" + key,
                new Text("Utbildning den 16 mars", "Training on 16 March"),
                new Text("Du har en plats.", "You have a place."),
                "/training/mine",
                Urgency.DIGEST);
    }

    private void whenTold(Notice notice) {
        tell(notice);
        send();
    }

    private void tell(Notice notice) {
        store.work().write(() -> office.board.tell(anna, notice));
    }

    private void send() {
        office.digests.write();
        office.postman.deliver();
    }

    private List<MimeMessage> mails() {
        return List.of(server.getReceivedMessages());
    }

    private MimeMessage onlyMail() {
        assertThat(mails()).hasSize(1);
        return mails().get(0);
    }

    private static boolean invites(MimeMessage mail) {
        try {
            return ((MimeMultipart) mail.getContent()).getCount() == 3;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static BodyPart calendarOf(MimeMessage mail) throws Exception {
        return ((MimeMultipart) mail.getContent()).getBodyPart(2);
    }

    private static ICalendar read(BodyPart part) throws Exception {
        try (InputStream in = part.getInputStream()) {
            return Biweekly.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .first();
        }
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
    private final Village village = new Village();
    private final UUID anna = village.person("anna");
    private PostOffice office;

    public InvitingTest(Database database) {
        store = new StoreRule(database, "notices");
    }

    @Before
    public void open() {
        server.start();
        store.clock().set("2026-03-02T08:00:00Z");
        var entities = store.entities("notices");
        PostOffice.Store kept = new PostOffice.Store(
                store.work(),
                new JpaToldNotices(entities),
                new JpaPost(entities),
                new JpaChoices(entities),
                store.clock());
        Server where = new Server("127.0.0.1", server.getSmtp().getPort(), false, "", "", "rond@kommun.example", 5);
        MailSettings settings = new MailSettings(where, "https://rond.example/", 7);
        office = new PostOffice(kept, village, settings, new SmtpCarrier(settings, store.clock()));
    }

    @After
    public void close() {
        server.stop();
    }
}
