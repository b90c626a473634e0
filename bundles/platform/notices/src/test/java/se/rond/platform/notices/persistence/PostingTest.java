// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.kernel.HealthCheck;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Problem;
import se.rond.platform.notices.application.MailSettings.Server;
import se.rond.platform.notices.application.NoticeView;
import se.rond.platform.notices.application.PostOffice;
import se.rond.platform.persistence.testing.Database;

/** From what there is to tell to the mail server, over a real database and a real SMTP server. */
public class PostingTest extends VillagePost {

    public PostingTest(Database database) {
        super(database);
    }

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
    public void whoHasLeftIsNeitherToldNorWrittenTo() {
        UUID gone = village.person("gone", "gone@byn.example", LocalDate.parse("2020-12-31"), false);
        tell(anna, critical("Brist", "a"));
        village.person("anna", "anna@byn.example", LocalDate.parse("2026-03-01"), false);

        assertThat(tell(gone, critical("Brist", "a"))).isFalse();
        office.postman.deliver();
        assertThat(mails()).isEmpty();
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

    private long unreadOf(String name) {
        village.actAs(name);
        return office.inbox.unread();
    }
}
