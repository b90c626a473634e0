// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.application;

import java.time.Clock;
import se.rond.organisation.Organisation;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.notices.domain.Choices;
import se.rond.platform.notices.domain.Post;
import se.rond.platform.notices.domain.ToldNotices;

/** The whole bundle without OSGi, on whatever keeps its records. */
public final class PostOffice {

    public final NoticeBoard board;
    public final Inbox inbox;
    public final Digests digests;
    public final Postman postman;
    public final RefusedMails refused;
    public final OwnChoices choices;
    public final MailHealth health;

    /** What keeps the records. */
    public record Store(UnitOfWork work, ToldNotices told, Post post, Choices choices, Clock clock) {}

    public PostOffice(Store store, Village village, MailSettings settings, Carrier carrier) {
        Organisation organisation = village;
        board = new NoticeBoard(store.told(), store.post(), organisation, store.clock());
        inbox = new Inbox(store.told(), village.door, store.work(), store.clock());
        digests = new Digests(store.post(), store.choices(), settings, store.work(), store.clock());
        postman = new Postman(
                store.post(),
                new Letters(settings, new InvitationFile(settings)),
                carrier,
                settings,
                organisation,
                village,
                store.work(),
                store.clock());
        refused = new RefusedMails(store.post(), organisation, village.door, entry -> {}, store.work(), store.clock());
        choices = new OwnChoices(store.choices(), settings, organisation, village.door, entry -> {}, store.work());
        health = new MailHealth(store.post(), settings, store.work(), store.clock());
    }
}
