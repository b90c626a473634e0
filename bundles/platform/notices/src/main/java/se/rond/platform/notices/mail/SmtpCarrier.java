// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.platform.notices.application.Carrier;
import se.rond.platform.notices.application.MailSettings;

/** Hands letters to a server by SMTP. The subject and the address go through encoders that let no line break through. */
@Component
public final class SmtpCarrier implements Carrier {

    private final MailSettings.Server server;
    private final Clock clock;

    @Activate
    public SmtpCarrier(@Reference MailSettings settings, @Reference Clock clock) {
        this(settings.server(), clock);
    }

    private SmtpCarrier(MailSettings.Server server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    @Override
    public void carry(Letter letter) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        // the parts of a multipart mail are found by the thread's class loader
        Thread.currentThread().setContextClassLoader(SmtpCarrier.class.getClassLoader());
        try {
            send(letter);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private void send(Letter letter) {
        try {
            Session session = Session.getInstance(properties());
            Message message = message(session, letter);
            try (Transport transport = session.getTransport("smtp")) {
                connect(transport);
                transport.sendMessage(message, message.getAllRecipients());
            }
        } catch (AddressException unreadable) {
            throw new Undeliverable("The address cannot be read", unreadable);
        } catch (SendFailedException refused) {
            throw isForGood(refused)
                    ? new Undeliverable(reason(refused), refused)
                    : new Unreachable(reason(refused), refused);
        } catch (AuthenticationFailedException wrong) {
            throw new Unreachable("The mail server does not accept the user name or the password", wrong);
        } catch (MessagingException away) {
            throw new Unreachable(reason(away), away);
        }
    }

    private void connect(Transport transport) throws MessagingException {
        if (server.user().isEmpty()) {
            transport.connect();
        } else {
            transport.connect(server.user(), server.password());
        }
    }

    private Properties properties() {
        String milliseconds = Integer.toString(server.timeoutSeconds() * 1000);
        Properties properties = new Properties();
        properties.put("mail.smtp.host", server.host());
        properties.put("mail.smtp.port", Integer.toString(server.port()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(server.startTls()));
        properties.put("mail.smtp.starttls.required", Boolean.toString(server.startTls()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.auth", Boolean.toString(!server.user().isEmpty()));
        properties.put("mail.smtp.connectiontimeout", milliseconds);
        properties.put("mail.smtp.timeout", milliseconds);
        properties.put("mail.smtp.writetimeout", milliseconds);
        properties.put("mail.smtp.from", server.from());
        return properties;
    }

    private Message message(Session session, Letter letter) throws MessagingException {
        MimeMessage message = new NamedMessage(session, letter.id(), server.from());
        message.setFrom(new InternetAddress(server.from(), true));
        InternetAddress to = new InternetAddress(letter.to(), true);
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(letter.subject().replaceAll("\\p{Cntrl}+", " "), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(letter.plain(), StandardCharsets.UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), StandardCharsets.UTF_8.name(), "html");
        MimeMultipart content = new MimeMultipart("alternative", plain, html);
        CalendarPart calendar = letter.calendar();
        if (calendar != null) {
            content.addBodyPart(part(calendar));
        }
        message.setContent(content);
        message.saveChanges();
        return message;
    }

    /** The last of the alternatives: the one that a program with a calendar prefers. */
    private static MimeBodyPart part(CalendarPart calendar) throws MessagingException {
        String type = "text/calendar; charset=UTF-8; method=" + calendar.method();
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(calendar.text().getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** A server that does not know the address (5xx) will not know it tomorrow; one that is busy (4xx) may. */
    private static boolean isForGood(SendFailedException refused) {
        for (Exception cause = refused; cause instanceof MessagingException next; cause = next.getNextException()) {
            if (cause instanceof SMTPAddressFailedException address) {
                return address.getReturnCode() >= 500;
            }
        }
        Address[] invalid = refused.getInvalidAddresses();
        return invalid != null && invalid.length > 0;
    }

    private static String reason(MessagingException fault) {
        Exception cause = fault;
        while (cause instanceof MessagingException next && next.getNextException() != null) {
            cause = next.getNextException();
        }
        return String.valueOf(cause.getMessage());
    }

    /** Keeps its Message-ID through every attempt. */
    private static final class NamedMessage extends MimeMessage {

        private final String name;

        NamedMessage(Session session, String id, String from) {
            super(session);
            this.name = "<" + id + "@" + from.substring(from.indexOf('@') + 1) + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
