// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import se.rond.internalcontrol.api.BoardDecision;

/** Whether everybody who is employed reads adopted plans and reports, as the municipality has decided last. There is one. */
@Entity
@Table(schema = "INTERNAL_CONTROL", name = "READING_DECISION")
public class ReadingDecision {

    /** The one that there is. */
    public static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "OPENED", nullable = false)
    private boolean opened;

    @Embedded
    @AttributeOverride(name = "by.at", column = @Column(name = "DECIDED_AT"))
    @AttributeOverride(name = "by.account", column = @Column(name = "DECIDED_ACCOUNT"))
    @AttributeOverride(name = "by.person", column = @Column(name = "DECIDED_PERSON"))
    @AttributeOverride(name = "by.name", column = @Column(name = "DECIDED_NAME"))
    private MeetingDecision decision;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ReadingDecision() {}

    public ReadingDecision(boolean open, BoardDecision decision, Signature by) {
        this.id = ID.toString();
        this.opened = open;
        this.decision = MeetingDecision.once(decision, by);
    }

    /** A later decision: it may repeat the earlier one. */
    public void decide(boolean open, BoardDecision later, Signature by) {
        MeetingDecision next = MeetingDecision.once(later, by);
        new Checks()
                .require(
                        !later.meetingDate().isBefore(decision.meetingDate()),
                        "/decision/meetingDate",
                        "meeting-before-decision",
                        "Det beslut som gäller är från " + decision.meetingDate() + ". Ange ett senare.",
                        "The decision that holds is of " + decision.meetingDate() + ". Give a later one.")
                .refuse();
        opened = open;
        decision = next;
    }

    public boolean isOpen() {
        return opened;
    }

    public MeetingDecision decision() {
        return decision;
    }

    public long version() {
        return version;
    }
}
