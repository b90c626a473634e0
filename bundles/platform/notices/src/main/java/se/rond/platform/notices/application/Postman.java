// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.access.Accounts;
import se.rond.kernel.Period;
import se.rond.organisation.Organisation;
import se.rond.organisation.Person;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.notices.application.Carrier.Letter;
import se.rond.platform.notices.application.Carrier.Undeliverable;
import se.rond.platform.notices.application.Carrier.Unreachable;
import se.rond.platform.notices.domain.Mail;
import se.rond.platform.notices.domain.Post;

/**
 * Takes mails from the database to the mail server. A mail is leased first, in a transaction of its own, so that one node
 * alone sends it, and no transaction is open while a server is waited for. When the server does not answer the round
 * ends: there is no use in asking it for each mail.
 */
@Component(service = Postman.class)
public final class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int BAG = 100;

    private final Post post;
    private final Letters letters;
    private final Carrier carrier;
    private final MailSettings settings;
    private final Organisation organisation;
    private final Accounts accounts;
    private final UnitOfWork work;
    private final Clock clock;

    @Activate
    public Postman(
            @Reference Post post,
            @Reference Letters letters,
            @Reference Carrier carrier,
            @Reference MailSettings settings,
            @Reference Organisation organisation,
            @Reference Accounts accounts,
            @Reference UnitOfWork work,
            @Reference Clock clock) {
        this.post = post;
        this.letters = letters;
        this.carrier = carrier;
        this.settings = settings;
        this.organisation = organisation;
        this.accounts = accounts;
        this.work = work;
        this.clock = clock;
    }

    /** @return how many mails the server took */
    public int deliver() {
        if (settings.isOff()) {
            return 0;
        }
        int delivered = 0;
        for (UUID id : work.read(() -> post.due(now(), BAG))) {
            try {
                delivered += deliver(id) ? 1 : 0;
            } catch (Unreachable away) {
                LOG.warn("The mail server cannot be reached; mails wait: {}", away.getMessage());
                return delivered;
            }
        }
        return delivered;
    }

    private boolean deliver(UUID id) {
        Optional<Letter> letter = lease(id);
        if (letter.isEmpty()) {
            return false;
        }
        try {
            carrier.carry(letter.get());
        } catch (Undeliverable refused) {
            LOG.warn("Mail {} is refused for good", id);
            end(id, (mail, at) -> mail.refused(at, String.valueOf(refused.getMessage())));
            return false;
        } catch (Unreachable away) {
            end(id, (mail, at) -> mail.failed(at, String.valueOf(away.getMessage())));
            throw away;
        }
        end(id, Mail::sent);
        return true;
    }

    /** Empty if another node has it, or if there is nobody to send it to. */
    private Optional<Letter> lease(UUID id) {
        return work.write(() -> post.findToChange(id)
                .filter(mail -> mail.lease(now()))
                .flatMap(mail -> {
                    Optional<Letter> letter = addressee(mail).map(person -> letter(mail, person));
                    if (letter.isEmpty()) {
                        mail.dropped(now());
                    }
                    return letter;
                }));
    }

    private Optional<Person> addressee(Mail mail) {
        LocalDate today = LocalDate.ofInstant(now(), Period.ZONE);
        return organisation
                .person(mail.person())
                .filter(person -> person.isEmployedOn(today) && !person.email().isBlank());
    }

    private Letter letter(Mail mail, Person person) {
        Locale language = Locale.forLanguageTag(accounts.languageOf(person.id()));
        return letters.write(mail.id(), person.email(), language, List.copyOf(post.in(mail.id())));
    }

    private void end(UUID id, BiConsumer<Mail, Instant> how) {
        work.write(() -> post.findToChange(id).ifPresent(mail -> how.accept(mail, now())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
