// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.notices.Appointment;

/** What somebody was invited to, as it was then. All columns are empty in a notice without one. */
@Embeddable
public class Invitation {

    private static final int LONGEST = 200;

    @Column(name = "MEETING_UID")
    private @Nullable String uid;

    @Column(name = "MEETING_SEQUENCE")
    private @Nullable Integer sequence;

    @Column(name = "MEETING_SV")
    private @Nullable String summarySv;

    @Column(name = "MEETING_EN")
    private @Nullable String summaryEn;

    @Column(name = "MEETING_PLACE")
    private @Nullable String place;

    @Column(name = "MEETING_STARTS")
    private @Nullable Instant startsAt;

    @Column(name = "MEETING_ENDS")
    private @Nullable Instant endsAt;

    @Column(name = "MEETING_CANCELLED")
    private @Nullable Boolean cancelled;

    protected Invitation() {}

    Invitation(Appointment appointment) {
        String where = appointment.place();
        uid = appointment.uid();
        sequence = appointment.sequence();
        summarySv = Told.line(appointment.summary().sv(), LONGEST);
        summaryEn = Told.line(appointment.summary().en(), LONGEST);
        place = where == null ? null : Told.line(where, LONGEST);
        startsAt = appointment.start();
        endsAt = appointment.end();
        cancelled = appointment.cancelled();
    }

    /** Whether there is one. */
    boolean isThere() {
        return uid != null;
    }

    Appointment appointment() {
        return new Appointment(
                Objects.requireNonNull(uid),
                Objects.requireNonNull(sequence),
                new Text(Objects.requireNonNull(summarySv), Objects.requireNonNull(summaryEn)),
                place,
                Objects.requireNonNull(startsAt),
                Objects.requireNonNull(endsAt),
                Objects.requireNonNull(cancelled));
    }
}
