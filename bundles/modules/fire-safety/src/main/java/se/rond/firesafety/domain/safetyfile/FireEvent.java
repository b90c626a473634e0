// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain.safetyfile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.firesafety.api.safetyfile.EventGiven;
import se.rond.firesafety.api.safetyfile.EventType;
import se.rond.firesafety.api.safetyfile.RecordState;
import se.rond.firesafety.domain.Moments;
import se.rond.firesafety.domain.RoundSite;
import se.rond.firesafety.domain.Signature;
import se.rond.kernel.Period;
import se.rond.kernel.RuleBroken;

/** A fire, a near miss or an unwanted alarm. It counts on the day it happened, unless it was withdrawn. */
@Entity
@Table(schema = "FIRE_SAFETY", name = "FIRE_EVENT")
public class FireEvent extends FileRecord {

    private static final int CAUSE_LENGTH = 300;
    private static final BigDecimal MOST_SEK = new BigDecimal("10000000000");

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private RecordState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "EVENT_TYPE", nullable = false)
    private EventType type;

    @Column(name = "HAPPENED_AT", nullable = false)
    private Instant happenedAt;

    @Column(name = "CAUSE")
    private @Nullable String cause;

    @Column(name = "FIRE_SERVICE", nullable = false)
    private boolean fireService;

    @Column(name = "POLICE_REPORT", nullable = false)
    private boolean policeReport;

    @Column(name = "COST_SEK")
    private @Nullable BigDecimal costSek;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected FireEvent() {}

    @SuppressWarnings("NullAway.Init") // take fills what is left
    public FireEvent(UUID id, RoundSite site, EventGiven given, Signature by) {
        super(id, site, LocalDate.ofInstant(given.happenedAt(), Period.ZONE), by);
        this.state = RecordState.VALID;
        take(given, by.at());
    }

    public boolean says(EventGiven given) {
        return given.premise().equals(site.premise())
                && Moments.kept(given.happenedAt()).equals(happenedAt)
                && given.type() == type
                && Objects.equals(Checks.kept(given.cause()), cause)
                && given.fireService() == fireService
                && given.policeReport() == policeReport
                && isSame(given.costSek(), costSek);
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    public void change(EventGiven given, Instant now) {
        if (state == RecordState.WITHDRAWN) {
            throw new RuleBroken(
                    "record-withdrawn",
                    "Händelsen är återtagen och ändras inte mer.",
                    "The event has been withdrawn and does not change any more.");
        }
        take(given, now);
    }

    private void take(EventGiven given, Instant now) {
        new Checks()
                .require(
                        !given.happenedAt().isAfter(now),
                        "/happenedAt",
                        "happened-in-future",
                        "Händelsen kan inte ligga i framtiden.",
                        "The event cannot lie in the future.")
                .notAgesAgo(
                        LocalDate.ofInstant(given.happenedAt(), Period.ZONE),
                        LocalDate.ofInstant(now, Period.ZONE),
                        "/happenedAt")
                .atMost(given.cause(), CAUSE_LENGTH, "/cause")
                .require(
                        given.costSek() == null
                                || given.costSek().signum() >= 0
                                        && given.costSek().compareTo(MOST_SEK) < 0,
                        "/costSek",
                        "cost-out-of-range",
                        "Kostnaden anges i kronor och är inte negativ.",
                        "The cost is given in kronor and is not negative.")
                .refuse();
        happenedAt = Moments.kept(given.happenedAt());
        day = LocalDate.ofInstant(given.happenedAt(), Period.ZONE);
        type = given.type();
        cause = Checks.kept(given.cause());
        fireService = given.fireService();
        policeReport = given.policeReport();
        costSek = given.costSek();
    }

    @Override
    public boolean withdraw(String because) {
        if (state == RecordState.WITHDRAWN) {
            return false;
        }
        withdrawnBecause = reason(because);
        state = RecordState.WITHDRAWN;
        return true;
    }

    @Override
    public String kind() {
        return "event";
    }

    @Override
    public RecordState state() {
        return state;
    }

    @Override
    public Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("state", state.name());
        facts.put("type", type.name());
        facts.put("happenedAt", happenedAt.toString());
        facts.put("cause", Objects.toString(cause, ""));
        facts.put("fireService", fireService);
        facts.put("policeReport", policeReport);
        facts.put("costSek", costSek == null ? "" : costSek.toPlainString());
        return facts;
    }

    public EventType type() {
        return type;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public @Nullable String cause() {
        return cause;
    }

    public boolean isFireService() {
        return fireService;
    }

    public boolean isPoliceReport() {
        return policeReport;
    }

    public @Nullable BigDecimal costSek() {
        return costSek;
    }
}
