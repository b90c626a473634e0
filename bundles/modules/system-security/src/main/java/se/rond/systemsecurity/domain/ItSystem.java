// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Checks;
import se.rond.kernel.Invalid;
import se.rond.kernel.RuleBroken;
import se.rond.organisation.Unit;
import se.rond.systemsecurity.api.Levels;
import se.rond.systemsecurity.api.SystemGiven;
import se.rond.systemsecurity.api.SystemStatus;
import se.rond.systemsecurity.api.Validity;

/** An IT system, as long as anybody asks for it. What it is called may be shown; what is weak in it is in its analyses. */
@Entity
@Table(schema = "IT_SYSTEM_SECURITY", name = "IT_SYSTEM")
public class ItSystem {

    /** In the order by validity: before everything that is valid until some day. */
    public static final LocalDate NEVER_VALID = LocalDate.of(1900, 1, 1);

    public static final int EXPIRING_DAYS = 60;

    private static final int REASON_LENGTH = 1_000;

    @Id
    @Column(name = "ID")
    private String id;

    @Embedded
    private SystemFacts facts;

    @Embedded
    private SystemDuties duties;

    /** Absent where nothing at all is known. */
    @Embedded
    private @Nullable StoredLevels levels;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", nullable = false)
    private SystemStatus status;

    @Column(name = "VALID_ANALYSIS")
    private @Nullable String validAnalysis;

    @Column(name = "VALID_UNTIL")
    private @Nullable LocalDate validUntil;

    @Column(name = "VALID_ORDER", nullable = false)
    private LocalDate validOrder;

    /** Its case is handled under security protection since that day: it is in the register, and needs no analysis here. */
    @Column(name = "HANDED_OVER_ON")
    private @Nullable LocalDate handedOverOn;

    @Column(name = "ENDED_ON")
    private @Nullable LocalDate endedOn;

    @Column(name = "ENDED_BECAUSE")
    private @Nullable String endedBecause;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "RECORDED_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "RECORDED_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "RECORDED_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "RECORDED_NAME"))
    private Signature recorded;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ItSystem() {}

    @SuppressWarnings("NullAway.Init") // take fills what is left
    public ItSystem(UUID id, SystemGiven given, Unit unit, Signature by) {
        this.id = id.toString();
        this.recorded = by;
        this.validOrder = NEVER_VALID;
        take(given, unit);
    }

    /** Upper and lower case are the same code. */
    public static String codeKey(String code) {
        return code.strip().toLowerCase(Locale.ROOT);
    }

    public boolean says(SystemGiven given) {
        return facts.says(given)
                && duties.says(given)
                && status == given.status()
                && (given.levels() == null || levels().equals(given.levels()) || keepsLevels(given));
    }

    public void change(SystemGiven given, Unit unit) {
        refuseIfEnded();
        refuseOtherLevels(given);
        take(given, unit);
    }

    private void take(SystemGiven given, Unit unit) {
        SystemChecks.check(given);
        facts = new SystemFacts(given);
        duties = new SystemDuties(given, unit);
        status = given.status();
        if (validAnalysis == null && given.levels() != null) {
            levels = new StoredLevels(given.levels());
        }
    }

    /** Levels that an analysis has decided, where nothing else is said of them. */
    private boolean keepsLevels(SystemGiven given) {
        return validAnalysis != null && given.knownLevels().agreesWith(levels());
    }

    /** What was decided is not written over from the register. */
    public void refuseOtherLevels(SystemGiven given) {
        if (validAnalysis != null && !keepsLevels(given)) {
            throw new Invalid(
                    "/levels",
                    "levels-decided",
                    "Systemet har en beslutad analys, och dess klassning gäller. Ändra den i en ny analys, eller utelämna"
                            + " nivåerna.",
                    "The system has a decided analysis, and its classification holds. Change it in a new analysis, or"
                            + " leave the levels out.");
        }
    }

    /** @return whether it was used until now */
    public boolean end(String because, LocalDate today) {
        if (status == SystemStatus.ENDED) {
            return false;
        }
        new Checks().words(because, REASON_LENGTH, "/reason").refuse();
        status = SystemStatus.ENDED;
        endedOn = today;
        endedBecause = because.strip();
        return true;
    }

    public void refuseIfEnded() {
        if (status == SystemStatus.ENDED) {
            throw new RuleBroken(
                    "system-ended",
                    "Systemet är avslutat. Registrera det på nytt om det används igen.",
                    "The system has ended. Register it anew if it is used again.");
        }
    }

    /** An analysis of it was approved. */
    public void approved(UUID analysis, LocalDate until, Levels decided) {
        validAnalysis = analysis.toString();
        validUntil = until;
        validOrder = until;
        levels = new StoredLevels(decided);
    }

    /** What was approved by that analysis is not so any more. */
    public void notApproved(UUID analysis) {
        if (analysis.toString().equals(validAnalysis)) {
            validAnalysis = null;
            validUntil = null;
            validOrder = NEVER_VALID;
        }
    }

    /** What is known of it belongs elsewhere. */
    public void handOver(LocalDate today) {
        handedOverOn = handedOverOn == null ? today : handedOverOn;
    }

    public boolean isHandedOver() {
        return handedOverOn != null;
    }

    public void refuseIfHandedOver() {
        if (isHandedOver()) {
            throw new RuleBroken(
                    "system-handed-over",
                    "Systemet hanteras enligt säkerhetsskydd och analyseras inte här. Kontakta säkerhetsskyddschefen.",
                    "The system is handled under security protection and is not analysed here. Contact the"
                            + " security-protection officer.");
        }
    }

    /** The unit has moved in the tree. */
    public void follow(Unit unit) {
        duties.follow(unit);
    }

    public Validity validity(LocalDate today) {
        if (validUntil == null) {
            return Validity.NONE;
        }
        if (validUntil.isBefore(today)) {
            return Validity.EXPIRED;
        }
        return validUntil.minusDays(EXPIRING_DAYS).isAfter(today) ? Validity.VALID : Validity.EXPIRING;
    }

    /** What the trail keeps: no free text. */
    public Map<String, Object> trace() {
        Map<String, Object> trace = new TreeMap<>(facts.trace());
        trace.putAll(duties.trace());
        trace.put("status", status.name());
        trace.put("levels", String.valueOf(levels()));
        trace.put("validUntil", String.valueOf(validUntil));
        return trace;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public SystemFacts facts() {
        return facts;
    }

    public SystemDuties duties() {
        return duties;
    }

    public Levels levels() {
        return levels == null ? Levels.NONE : levels.levels();
    }

    public SystemStatus status() {
        return status;
    }

    public @Nullable UUID validAnalysis() {
        return validAnalysis == null ? null : UUID.fromString(validAnalysis);
    }

    public @Nullable LocalDate validUntil() {
        return validUntil;
    }

    public LocalDate validOrder() {
        return validOrder;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public @Nullable String endedBecause() {
        return endedBecause;
    }

    public Signature recorded() {
        return recorded;
    }

    public long version() {
        return version;
    }
}
