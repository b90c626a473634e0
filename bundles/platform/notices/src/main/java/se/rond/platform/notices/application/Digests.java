// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.application;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.kernel.Ids;
import se.rond.kernel.Period;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Stale;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.notices.domain.Choice;
import se.rond.platform.notices.domain.Choices;
import se.rond.platform.notices.domain.Mail;
import se.rond.platform.notices.domain.MailChoice;
import se.rond.platform.notices.domain.Post;
import se.rond.platform.notices.domain.Told;

/**
 * Puts what waits into mails, as each person has chosen. A mail has a slot, such as a day's digest: it is written once,
 * whichever node comes first. Days and hours are Swedish ones, so that a clock change moves no digest.
 */
@Component(service = Digests.class)
public final class Digests {

    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);
    private static final int PEOPLE = 200;
    private static final int NOTICES = 200;

    private final Post post;
    private final Choices choices;
    private final MailSettings settings;
    private final UnitOfWork work;
    private final Clock clock;

    @Activate
    public Digests(
            @Reference Post post,
            @Reference Choices choices,
            @Reference MailSettings settings,
            @Reference UnitOfWork work,
            @Reference Clock clock) {
        this.post = post;
        this.choices = choices;
        this.settings = settings;
        this.work = work;
        this.clock = clock;
    }

    /** @return how many mails were written */
    public int write() {
        if (settings.isOff()) {
            return 0;
        }
        int written = 0;
        UUID last = null;
        List<UUID> people = waiting(null);
        while (!people.isEmpty()) {
            for (UUID person : people) {
                written += write(person);
                last = person;
            }
            people = people.size() < PEOPLE ? List.of() : waiting(last);
        }
        return written;
    }

    private List<UUID> waiting(@Nullable UUID after) {
        return work.read(() -> post.peopleWaiting(after, PEOPLE));
    }

    private int write(UUID person) {
        try {
            return work.write(() -> writeTo(person));
        } catch (RuleBroken | Stale anotherNodeWasFaster) {
            LOG.debug("Another node wrote this mail", anotherNodeWasFaster);
            return 0;
        }
    }

    private int writeTo(UUID person) {
        MailChoice choice = choices.choice(person).map(Choice::mails).orElse(Choice.USUAL);
        List<Told> news = post.waitingFor(person, NOTICES);
        if (choice == MailChoice.CRITICAL) {
            news.forEach(Told::staysHere);
            return 0;
        }
        Map<Boolean, List<Told>> invited = news.stream()
                .collect(Collectors.partitioningBy(
                        one -> one.appointmentOutside().isPresent()));
        List<Told> invitations = invited.getOrDefault(true, List.of());
        List<Told> others = invited.getOrDefault(false, List.of());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        invitations.forEach(one -> send(person, "invitation/" + one.id(), List.of(one), now));
        String slot = others.isEmpty() ? null : slot(choice, now, others);
        if (slot == null || post.isWritten(person, slot)) {
            return invitations.size();
        }
        send(person, slot, others, now);
        return invitations.size() + 1;
    }

    private void send(UUID person, String slot, List<Told> news, Instant now) {
        Mail mail = new Mail(Ids.next(clock), person, slot, now);
        post.add(mail);
        news.forEach(one -> one.goesWith(mail));
    }

    /** {@code null} while it is not time. What came after the digest of a day waits for the next. */
    private @Nullable String slot(MailChoice choice, Instant now, List<Told> news) {
        ZonedDateTime here = now.atZone(Period.ZONE);
        LocalDate today = here.toLocalDate();
        boolean hasStruck = here.getHour() >= settings.digestHour();
        return switch (choice) {
            case AT_ONCE -> "once/" + news.get(0).id();
            case DAILY -> hasStruck ? "day/" + today : null;
            case WEEKLY -> {
                LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield hasStruck || today.isAfter(monday) ? "week/" + monday : null;
            }
            case CRITICAL -> null;
        };
    }
}
