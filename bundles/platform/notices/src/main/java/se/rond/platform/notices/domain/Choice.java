// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** How a person wants to be told by mail, where it is not the usual. */
@Entity
@Table(schema = "NOTICES", name = "CHOICE")
public class Choice {

    /** For whoever has not chosen. */
    public static final MailChoice USUAL = MailChoice.DAILY;

    @Id
    private String person;

    @Enumerated(EnumType.STRING)
    private MailChoice mails;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Choice() {}

    public Choice(UUID person, MailChoice mails) {
        this.person = person.toString();
        this.mails = mails;
    }

    public MailChoice mails() {
        return mails;
    }

    public void choose(MailChoice wanted) {
        mails = wanted;
    }
}
