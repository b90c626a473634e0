// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import se.rond.kernel.Period;

/** When a round opens, is due and closes. Days are Swedish days; the due day counts to its end. */
@Embeddable
public class RoundWindow {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    @Column(name = "OPENS_AT", nullable = false)
    private Instant opensAt;

    @Column(name = "DUE_ON", nullable = false)
    private LocalDate dueOn;

    @Column(name = "DUE_AT", nullable = false)
    private Instant dueAt;

    @Column(name = "CLOSES_AT", nullable = false)
    private Instant closesAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RoundWindow() {}

    /** @param closesAt never before the round is due */
    public RoundWindow(Instant opensAt, LocalDate dueOn, Instant closesAt) {
        this.opensAt = opensAt;
        this.dueOn = dueOn;
        this.dueAt = endOf(dueOn);
        this.closesAt = closesAt.isBefore(dueAt) ? dueAt : closesAt;
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Period.ZONE).toInstant();
    }

    public static Instant endOf(LocalDate day) {
        return day.atTime(END_OF_DAY).atZone(Period.ZONE).toInstant();
    }

    /** The last due day that has passed at a moment: it is not over before its end. */
    public static LocalDate lastPassed(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Period.ZONE);
        return endOf(today).isBefore(now) ? today : today.minusDays(1);
    }

    public Instant opensAt() {
        return opensAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant closesAt() {
        return closesAt;
    }

    boolean hasOpened(Instant now) {
        return !now.isBefore(opensAt);
    }

    boolean hasClosed(Instant now) {
        return now.isAfter(closesAt);
    }

    boolean isSameAs(RoundWindow other) {
        return opensAt.equals(other.opensAt) && dueOn.equals(other.dueOn) && closesAt.equals(other.closesAt);
    }
}
