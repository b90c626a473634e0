// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.application;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Text;
import se.rond.platform.notices.application.Carrier.CalendarPart;
import se.rond.platform.notices.application.Carrier.Letter;
import se.rond.platform.notices.domain.Told;

/** Writes letters: plain text, and the same as simple HTML. They name nobody, not even whom they are for. */
@Component(service = Letters.class)
public final class Letters {

    private static final Text NEWS = new Text("Rond: %d saker att känna till", "Rond: %d things to know");
    private static final Text FOOT = new Text(
            "Du får det här för att du har en roll i Rond. Under Mitt konto väljer du hur ofta.",
            "You get this because you have a role in Rond. Choose how often under My account.");

    private final MailSettings settings;
    private final InvitationFile invitations;

    @Activate
    public Letters(@Reference MailSettings settings, @Reference InvitationFile invitations) {
        this.settings = settings;
        this.invitations = invitations;
    }

    Letter write(UUID mail, String to, Locale language, List<Told> news) {
        String subject = news.size() == 1
                ? news.get(0).subjectOutside().in(language)
                : NEWS.in(language).formatted(news.size());
        return new Letter(
                mail.toString(),
                to,
                language.getLanguage(),
                subject,
                plain(news, language),
                html(news, language),
                calendar(to, language, news));
    }

    /** A mail has one invitation at most: mail programs look at the first alone. */
    private @Nullable CalendarPart calendar(String to, Locale language, List<Told> news) {
        return news.stream()
                .flatMap(
                        one -> one.appointmentOutside().map(there -> invitations.of(one, there, to, language)).stream())
                .findFirst()
                .orElse(null);
    }

    private String plain(List<Told> news, Locale language) {
        StringBuilder text = new StringBuilder();
        for (Told one : news) {
            text.append(one.subjectOutside().in(language)).append('\n');
            text.append(one.bodyOutside().in(language)).append('\n');
            String link = link(one);
            if (!link.isEmpty()) {
                text.append(link).append('\n');
            }
            text.append('\n');
        }
        return text.append("-- \n").append(FOOT.in(language)).append('\n').toString();
    }

    private String html(List<Told> news, Locale language) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"" + language.getLanguage()
                + "\"><head><meta charset=\"utf-8\"><title>Rond</title></head><body>");
        for (Told one : news) {
            String link = link(one);
            String subject = escape(one.subjectOutside().in(language));
            page.append("<h2>")
                    .append(link.isEmpty() ? subject : "<a href=\"" + escape(link) + "\">" + subject + "</a>")
                    .append("</h2><p>")
                    .append(escape(one.bodyOutside().in(language)).replace("\n", "<br>"))
                    .append("</p>");
        }
        return page.append("<hr><p>")
                .append(escape(FOOT.in(language)))
                .append("</p></body></html>")
                .toString();
    }

    private String link(Told one) {
        String address = one.addressOutside();
        return address == null ? "" : settings.link(address);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
