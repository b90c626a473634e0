// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Ids;
import se.rond.kernel.Period;
import se.rond.notices.Notice;
import se.rond.notices.Notices;
import se.rond.notices.Urgency;
import se.rond.organisation.Organisation;
import se.rond.platform.notices.domain.Mail;
import se.rond.platform.notices.domain.Post;
import se.rond.platform.notices.domain.Told;
import se.rond.platform.notices.domain.ToldNotices;

/** Tells people, in the transaction of what there is to tell. What is urgent is a mail from the same transaction on. */
@Component
public final class NoticeBoard implements Notices {

    private final ToldNotices told;
    private final Post post;
    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public NoticeBoard(
            @Reference ToldNotices told,
            @Reference Post post,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.told = told;
        this.post = post;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public boolean tell(UUID person, Notice notice) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LocalDate today = LocalDate.ofInstant(now, Period.ZONE);
        boolean employed = organisation
                .person(person)
                .filter(known -> known.isEmployedOn(today))
                .isPresent();
        if (!employed || told.exists(person, notice.key())) {
            return false;
        }
        Told news = new Told(Ids.next(clock), person, notice, now);
        if (notice.urgency() == Urgency.IMMEDIATE) {
            Mail mail = new Mail(Ids.next(clock), person, "notice/" + news.id(), now);
            post.add(mail);
            news.goesWith(mail);
        }
        told.add(news);
        return true;
    }
}
