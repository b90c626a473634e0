// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.findings.Severity;
import se.rond.gapanalysis.api.ProposalState;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.api.packs.Scale;
import se.rond.kernel.Ids;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;

/** What a gap proposes to improve, until somebody takes it up or dismisses it. */
@Entity
@Table(schema = "GAP_ANALYSIS", name = "PROPOSAL")
public class Proposal {

    /** A gap of two levels proposes an improvement; on a cornerstone question one level does. */
    private static final long WIDE = 2000;

    private static final long NARROW = 1000;

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "ASSESSMENT", nullable = false)
    private String assessment;

    @Column(name = "CAMPAIGN", nullable = false)
    private String campaign;

    @Column(name = "CAMPAIGN_YEAR", nullable = false)
    private int year;

    @Column(name = "PACK_CODE", nullable = false)
    private String packCode;

    @Column(name = "UNIT", nullable = false)
    private String unit;

    @Column(name = "UNIT_PATH", nullable = false)
    private String unitPath;

    @Column(name = "REF", nullable = false)
    private String ref;

    @Column(name = "LABEL", nullable = false)
    private String label;

    @Column(name = "QUESTION_SV", nullable = false)
    private String questionSv;

    @Column(name = "QUESTION_EN", nullable = false)
    private String questionEn;

    @Column(name = "WEIGHT", nullable = false)
    private int weight;

    @Column(name = "TARGET", nullable = false)
    private int target;

    @Column(name = "COUNTED_LEVEL", nullable = false)
    private int level;

    @Column(name = "GAP", nullable = false)
    private long gap;

    @Enumerated(EnumType.STRING)
    @Column(name = "SEVERITY", nullable = false)
    private Severity severity;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private ProposalState state = ProposalState.OPEN;

    @Column(name = "REASON")
    private @Nullable String reason;

    @Column(name = "FINDING")
    private @Nullable String finding;

    @Column(name = "MEASURE")
    private @Nullable String measure;

    /** Digest of what it was accepted with: the same once more is no other decision. */
    @Column(name = "ACCEPTED_AS")
    private @Nullable String acceptedAs;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "DECIDED_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "DECIDED_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "DECIDED_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "DECIDED_NAME"))
    private @Nullable Signature decided;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Proposal() {}

    public Proposal(Assessment of, PackNode question, Answer answer, Scale scale) {
        this.id = Ids.next().toString();
        this.assessment = of.id().toString();
        this.campaign = of.campaign().toString();
        this.year = of.year();
        this.packCode = of.packCode();
        this.unit = of.unit().toString();
        this.unitPath = of.unitPath();
        this.ref = question.ref();
        this.label = question.label();
        this.questionSv = question.title().sv();
        this.questionEn = question.title().en();
        this.weight = question.weight();
        this.target = answer.target();
        this.level = Objects.requireNonNull(answer.counted());
        this.gap = answer.gap(scale);
        this.severity = weight == PackNode.CORNERSTONE && gap >= WIDE ? Severity.HIGH : Severity.MEDIUM;
    }

    /** Whether a gap asks for an improvement. */
    public static boolean isDue(PackNode question, Answer answer, Scale scale) {
        long gap = answer.gap(scale);
        return gap >= WIDE || question.weight() == PackNode.CORNERSTONE && gap >= NARROW;
    }

    /**
     * @param how digest of what it is to be accepted with
     * @return whether it is still to be done; taking up again in the same way what was taken up is not
     */
    public boolean isToAccept(String how) {
        refuseIf(ProposalState.DISMISSED);
        if (state == ProposalState.ACCEPTED && acceptedAs != null && !acceptedAs.equals(how)) {
            throw decidedOtherwise();
        }
        return state == ProposalState.OPEN;
    }

    public void accepted(String how, UUID asFinding, @Nullable UUID asMeasure, Severity asBad, Signature by) {
        state = ProposalState.ACCEPTED;
        acceptedAs = how;
        finding = asFinding.toString();
        measure = asMeasure == null ? null : asMeasure.toString();
        severity = asBad;
        decided = by;
    }

    /** @return whether anything changed */
    public boolean dismiss(@Nullable String why, Signature by) {
        String words = Refusals.words(
                why,
                "/reason",
                "reason-missing",
                "Skriv varför förslaget inte tas upp.",
                "Write why the proposal is not taken up.");
        refuseIf(ProposalState.ACCEPTED);
        if (state == ProposalState.DISMISSED) {
            if (!words.equals(reason)) {
                throw decidedOtherwise();
            }
            return false;
        }
        state = ProposalState.DISMISSED;
        reason = words;
        decided = by;
        return true;
    }

    private static RuleBroken decidedOtherwise() {
        return Refusals.broken(
                "proposal-decided",
                "Någon har redan tagit ställning till förslaget, på ett annat sätt. Läs in det på nytt.",
                "Somebody has decided on the proposal already, in another way. Read it again.");
    }

    private void refuseIf(ProposalState other) {
        if (state == other) {
            throw other == ProposalState.ACCEPTED
                    ? Refusals.broken(
                            "proposal-accepted",
                            "Förslaget är redan upptaget. Följ upp det bland bristerna.",
                            "The proposal has been accepted already. Follow it up among the findings.")
                    : Refusals.broken(
                            "proposal-dismissed", "Förslaget är avfärdat.", "The proposal has been dismissed.");
        }
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public UUID assessment() {
        return UUID.fromString(assessment);
    }

    public UUID campaign() {
        return UUID.fromString(campaign);
    }

    public int year() {
        return year;
    }

    public String packCode() {
        return packCode;
    }

    public UUID unit() {
        return UUID.fromString(unit);
    }

    public String unitPath() {
        return unitPath;
    }

    public String ref() {
        return ref;
    }

    public String label() {
        return label;
    }

    public Text question() {
        return new Text(questionSv, questionEn);
    }

    public int weight() {
        return weight;
    }

    public int target() {
        return target;
    }

    public int level() {
        return level;
    }

    /** In thousandths of the common scale. */
    public long gap() {
        return gap;
    }

    public Severity severity() {
        return severity;
    }

    public ProposalState state() {
        return state;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable UUID finding() {
        return finding == null ? null : UUID.fromString(finding);
    }

    public @Nullable UUID measure() {
        return measure == null ? null : UUID.fromString(measure);
    }

    public @Nullable Signature decided() {
        return decided;
    }

    public long version() {
        return version;
    }
}
