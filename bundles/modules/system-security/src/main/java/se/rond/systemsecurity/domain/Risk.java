// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Checks;
import se.rond.kernel.RuleBroken;
import se.rond.systemsecurity.api.Band;
import se.rond.systemsecurity.api.RiskGiven;
import se.rond.systemsecurity.api.Treatment;

/** A threat as it is judged for a system, or a risk that somebody saw beside the threats that ship. */
@Entity
@Table(schema = "IT_SYSTEM_SECURITY", name = "RISK")
public class Risk {

    private static final int TITLE_LENGTH = 200;
    private static final int REASON_LENGTH = 1_000;
    private static final int EXISTING_LENGTH = 4_000;

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "ANALYSIS", nullable = false)
    private String analysis;

    @Column(name = "SYSTEM_ID", nullable = false)
    private String system;

    @Column(name = "UNIT_PATH", nullable = false)
    private String unitPath;

    @Column(name = "THREAT")
    private @Nullable String threat;

    /** Unique: analysis and threat, or the id of a risk of one's own. */
    @Column(name = "SLOT", nullable = false)
    private String slot;

    @Column(name = "TITLE")
    private @Nullable String title;

    @Column(name = "NOT_RELEVANT")
    private @Nullable String notRelevant;

    @Column(name = "EXISTING")
    private @Nullable String existing;

    @Embedded
    private @Nullable RiskSize size;

    @Enumerated(EnumType.STRING)
    @Column(name = "TREATMENT")
    private @Nullable Treatment treatment;

    @Embedded
    private @Nullable RiskAcceptance acceptance;

    /** The band that the decision was made on, whatever has been written since; absent where nothing was decided. */
    @Enumerated(EnumType.STRING)
    @Column(name = "DECIDED_BAND")
    private @Nullable Band decidedBand;

    /** Whether the system is approved by the analysis, so that figures count it. */
    @Column(name = "COUNTS", nullable = false)
    private boolean counts;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Risk() {}

    @SuppressWarnings("NullAway.Init") // take fills what is left
    public Risk(UUID id, Analysis of, RiskGiven given, RiskMatrix matrix) {
        this.id = id.toString();
        this.analysis = of.id().toString();
        this.system = of.system().toString();
        this.unitPath = of.unitPath();
        this.threat = given.threat();
        this.slot = given.threat() == null ? this.id : slot(of.id(), given.threat());
        take(given, matrix);
    }

    public static String slot(UUID analysis, String threat) {
        return analysis + "/" + threat;
    }

    /** Whoever accepted the risk accepted it as it was: any change of it ends that. */
    public final void take(RiskGiven given, RiskMatrix matrix) {
        check(given, matrix);
        RiskGiven before = given();
        title = threat == null ? Checks.kept(given.title()) : null;
        notRelevant = Checks.kept(given.notRelevantBecause());
        boolean matters = notRelevant == null;
        existing = matters ? Checks.kept(given.existingMeasures()) : null;
        treatment = matters ? given.treatment() : null;
        size = matters ? new RiskSize(given, matrix) : null;
        if (!given().equals(before)) {
            acceptance = null;
        }
    }

    private void check(RiskGiven given, RiskMatrix matrix) {
        Checks checks = new Checks()
                .atMost(given.notRelevantBecause(), REASON_LENGTH, "/notRelevantBecause")
                .atMost(given.existingMeasures(), EXISTING_LENGTH, "/existingMeasures")
                .require(
                        Objects.equals(given.threat(), threat),
                        "/threat",
                        "threat-fixed",
                        "Hotet kan inte bytas. Lägg till en ny risk.",
                        "The threat cannot be exchanged. Add another risk.");
        if (threat == null) {
            checks.words(given.title(), TITLE_LENGTH, "/title");
        }
        if (Checks.kept(given.notRelevantBecause()) == null) {
            RiskChecks.size(given, matrix, checks);
        }
        checks.refuse();
    }

    public void accept(LocalDate until, @Nullable String note, Signature by) {
        Band today = Objects.requireNonNull(band());
        new Checks().atMost(note, REASON_LENGTH, "/note").refuse();
        acceptance = new RiskAcceptance(today, until, Checks.kept(note), by);
    }

    /** Another matrix measures the same risk. An acceptance is of the band that it was given for. */
    public void measureBy(RiskMatrix matrix) {
        if (size != null) {
            size.measure(matrix);
        }
        if (acceptance != null && acceptance.band() != band()) {
            acceptance = null;
        }
    }

    /** A decision was made: on the risk as it is. */
    public void count(boolean now) {
        counts = now;
        decidedBand = now ? band() : null;
    }

    /** What was decided on stays to be seen. */
    public void refuseIfDecided() {
        if (counts) {
            throw new RuleBroken(
                    "risk-decided",
                    "Risken ingår i det som beslutats. Förklara i stället varför den inte är relevant längre.",
                    "The risk is part of what was decided. Explain why it does not matter any more instead.");
        }
    }

    /** Whether somebody has accepted it as it was decided, and still does. */
    public boolean isDecidedAndAcceptedOn(LocalDate day) {
        return acceptance != null
                && acceptance.band() == decidedBand
                && !acceptance.until().isBefore(day);
    }

    public @Nullable Band decidedBand() {
        return decidedBand;
    }

    public boolean isAcceptedOn(LocalDate day) {
        return acceptance != null
                && acceptance.band() == band()
                && !acceptance.until().isBefore(day);
    }

    public RiskGiven given() {
        RiskSize now = size();
        return new RiskGiven(
                threat,
                title,
                notRelevant,
                existing,
                now.consequence(),
                now.likelihood(),
                treatment,
                now.expectedConsequence(),
                now.expectedLikelihood());
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public UUID analysis() {
        return UUID.fromString(analysis);
    }

    public @Nullable String threat() {
        return threat;
    }

    public @Nullable String title() {
        return title;
    }

    public boolean isRelevant() {
        return notRelevant == null;
    }

    public RiskSize size() {
        return size == null ? new RiskSize() : size;
    }

    public @Nullable Band band() {
        return size().band();
    }

    public boolean isAbove(Band limit) {
        Band now = band();
        return now != null && now.compareTo(limit) > 0;
    }

    public @Nullable RiskAcceptance acceptance() {
        return acceptance;
    }

    public long version() {
        return version;
    }
}
