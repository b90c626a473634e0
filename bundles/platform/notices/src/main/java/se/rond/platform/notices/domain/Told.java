// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;
import se.rond.kernel.Text;
import se.rond.notices.Appointment;
import se.rond.notices.Notice;
import se.rond.notices.Urgency;

/** Something that a person was told, once. */
@Entity
@Table(schema = "NOTICES", name = "NOTICE")
public class Told {

    /** All that is said of what is kept apart, to mail servers and to whoever may not read it. */
    private static final Text UNSAID = new Text("Något i Rond väntar på dig", "Something in Rond is waiting for you");

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 2000;

    @Id
    private String id;

    private String person;

    @Column(name = "NOTICE_KEY")
    private String key;

    private String kind;

    @Column(name = "SUBJECT_SV")
    private String subjectSv;

    @Column(name = "SUBJECT_EN")
    private String subjectEn;

    @Column(name = "BODY_SV")
    private String bodySv;

    @Column(name = "BODY_EN")
    private String bodyEn;

    private @Nullable String address;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @Enumerated(EnumType.STRING)
    private Compartment compartment;

    @Column(name = "TOLD_AT")
    private Instant toldAt;

    @Column(name = "READ_AT")
    private @Nullable Instant readAt;

    @Enumerated(EnumType.STRING)
    private Posting posting;

    private @Nullable String mail;

    @Embedded
    private @Nullable Invitation invitation;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Told() {}

    public Told(UUID id, UUID person, Notice notice, Instant now) {
        this.id = id.toString();
        this.person = person.toString();
        this.key = notice.key();
        this.kind = notice.kind();
        this.subjectSv = line(notice.subject().sv(), LONGEST_SUBJECT);
        this.subjectEn = line(notice.subject().en(), LONGEST_SUBJECT);
        this.bodySv = cut(notice.body().sv(), LONGEST_BODY);
        this.bodyEn = cut(notice.body().en(), LONGEST_BODY);
        this.address = notice.address();
        this.urgency = notice.urgency();
        this.compartment = notice.compartment();
        this.toldAt = now;
        this.posting = Posting.WAITING;
        Appointment appointment = notice.appointment();
        this.invitation = appointment == null ? null : new Invitation(appointment);
    }

    /** One line, whatever was sent: nobody adds a header to a mail. */
    static String line(String text, int longest) {
        return cut(text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip(), longest);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Goes out with a mail. */
    public void goesWith(Mail with) {
        posting = Posting.WRITTEN;
        mail = with.id().toString();
    }

    public void staysHere() {
        posting = Posting.NONE;
    }

    /** @return whether it was unread */
    public boolean read(Instant now) {
        boolean news = readAt == null;
        if (news) {
            readAt = now;
        }
        return news;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public UUID person() {
        return UUID.fromString(person);
    }

    public String kind() {
        return kind;
    }

    public Text subject() {
        return new Text(subjectSv, subjectEn);
    }

    public Text body() {
        return new Text(bodySv, bodyEn);
    }

    public Compartment compartment() {
        return compartment;
    }

    /** As it leaves Rond. */
    public Text subjectOutside() {
        return isApart() ? UNSAID : subject();
    }

    /** As it leaves Rond. */
    public Text bodyOutside() {
        return isApart() ? Text.same("") : body();
    }

    /** As it leaves Rond: {@code null} where an address would tell what it is about. */
    public @Nullable String addressOutside() {
        return compartment == Compartment.SECURITY_PROTECTION ? null : address;
    }

    /** As it leaves Rond: what is kept apart is in nobody's calendar. */
    public Optional<Appointment> appointmentOutside() {
        return Optional.ofNullable(invitation)
                .filter(there -> there.isThere() && !isApart())
                .map(Invitation::appointment);
    }

    private boolean isApart() {
        return compartment != Compartment.GENERAL;
    }

    public @Nullable String address() {
        return address;
    }

    public Urgency urgency() {
        return urgency;
    }

    public Instant toldAt() {
        return toldAt;
    }

    public @Nullable Instant readAt() {
        return readAt;
    }
}
