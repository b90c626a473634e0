// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Place;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.Person;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.notices.domain.Mail;
import se.rond.platform.notices.domain.Post;

/** Mails that a server refused for good, for whoever can correct the address. */
@Component(service = RefusedMails.class)
public final class RefusedMails {

    private static final String PROTECTED = "skyddad";

    /**
     * @param person whose mail it is
     * @param name «skyddad» where the identity is protected, as the address
     * @param fault what the server said
     */
    public record RefusedMailView(
            UUID id,
            UUID person,
            String name,
            String email,
            Instant writtenAt,
            @Nullable Instant refusedAt,
            String fault) {}

    private final Post post;
    private final Organisation organisation;
    private final AccessControl access;
    private final AuditTrail trail;
    private final UnitOfWork work;
    private final Clock clock;

    @Activate
    public RefusedMails(
            @Reference Post post,
            @Reference Organisation organisation,
            @Reference AccessControl access,
            @Reference AuditTrail trail,
            @Reference UnitOfWork work,
            @Reference Clock clock) {
        this.post = post;
        this.organisation = organisation;
        this.access = access;
        this.trail = trail;
        this.work = work;
        this.clock = clock;
    }

    /** Newest first. */
    public Page<RefusedMailView> page(PageRequest request) {
        access.require(NoticePermissions.SEE_MAIL, Place.MUNICIPALITY);
        Seen after = request.cursor(2).map(Seen::of).orElse(null);
        List<Mail> rows = work.read(() -> post.refused(
                after == null ? null : after.at(), after == null ? null : after.id(), request.limit() + 1));
        Map<UUID, Person> people =
                organisation.people(rows.stream().map(Mail::person).collect(Collectors.toSet()));
        return Page.of(
                rows,
                request.limit(),
                mail -> view(mail, people.get(mail.person())),
                last -> Seen.parts(last.writtenAt(), last.id()));
    }

    /** Sends a mail again, after somebody has corrected the address. Doing it again changes nothing. */
    public void retry(UUID id) {
        settle(id, "notices.mail.retry", "waiting", Mail::retry);
    }

    /** Gives a mail up: nobody is to get it any more. Doing it again changes nothing. */
    public void drop(UUID id) {
        settle(id, "notices.mail.drop", "dropped", Mail::giveUp);
    }

    private void settle(UUID id, String action, String after, BiPredicate<Mail, Instant> deed) {
        access.require(NoticePermissions.SEE_MAIL, Place.MUNICIPALITY);
        work.write(() -> {
            Mail mail = post.findToChange(id).orElseThrow(() -> new NotFound(new Text("Mejlet", "The mail"), id));
            if (deed.test(mail, clock.instant().truncatedTo(ChronoUnit.MILLIS))) {
                trail.record(
                        AuditEntry.of(action, "mail", id, null, Map.of("state", "refused"), Map.of("state", after)));
            }
        });
    }

    private static RefusedMailView view(Mail mail, @Nullable Person person) {
        boolean hidden = person == null || person.identityProtected();
        String fault = mail.fault() == null ? "" : mail.fault();
        return new RefusedMailView(
                mail.id(),
                mail.person(),
                person == null || hidden ? PROTECTED : person.name(),
                person == null || hidden ? PROTECTED : person.email(),
                mail.writtenAt(),
                mail.endedAt(),
                hidden ? fault.replaceAll("[^\\s<>]+@[^\\s<>]+", PROTECTED) : fault);
    }
}
