// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import org.junit.Test;
import se.rond.kernel.Text;
import se.rond.notices.Notice;
import se.rond.notices.Urgency;
import se.rond.platform.notices.application.Village;
import se.rond.platform.persistence.testing.Database;

public class WritingMailsTest extends VillagePost {

    public WritingMailsTest(Database database) {
        super(database);
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
}
