// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.api.AnswerGiven;
import se.rond.gapanalysis.api.LevelReviewed;
import se.rond.gapanalysis.api.packs.Scale;
import se.rond.kernel.Ids;
import se.rond.kernel.Invalid;
import se.rond.kernel.Text;

/** What a unit answers to a question, and what the reviewer makes of it. Each answer has a version of its own. */
@Entity
@Table(schema = "GAP_ANALYSIS", name = "ANSWER")
public class Answer {

    private static final int LONGEST_REFERENCE = 300;

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "ASSESSMENT", nullable = false)
    private String assessment;

    @Column(name = "REF", nullable = false)
    private String ref;

    @Column(name = "ANSWER_LEVEL")
    private @Nullable Integer level;

    @Column(name = "NOT_APPLICABLE", nullable = false)
    private boolean notApplicable;

    @Column(name = "REASON")
    private @Nullable String reason;

    @Column(name = "EVIDENCE_REF")
    private @Nullable String evidenceRef;

    @Column(name = "TARGET", nullable = false)
    private int target;

    @Column(name = "IS_COMPLETE", nullable = false)
    private boolean complete;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "ANSWERED_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "ANSWERED_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "ANSWERED_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "ANSWERED_NAME"))
    private Signature answered;

    @Column(name = "REVIEWED_LEVEL")
    private @Nullable Integer reviewedLevel;

    @Column(name = "REVIEW_COMMENT")
    private @Nullable String reviewComment;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "REVIEWED_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "REVIEWED_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "REVIEWED_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "REVIEWED_NAME"))
    private @Nullable Signature reviewed;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Answer() {}

    /** @param target level aimed at, as the campaign has it */
    public Answer(UUID assessment, String ref, int target, AnswerGiven given, Scale scale, Signature by) {
        this.id = Ids.next().toString();
        this.assessment = assessment.toString();
        this.ref = ref;
        this.target = target;
        this.answered = by;
        write(given, scale);
    }

    /** A changed level is judged anew. @return whether anything changed */
    public boolean change(AnswerGiven given, Scale scale, Signature by) {
        if (says(given)) {
            return false;
        }
        Integer before = level;
        write(given, scale);
        answered = by;
        if (!Objects.equals(before, level)) {
            reviewedLevel = null;
            reviewComment = null;
            reviewed = null;
        }
        return true;
    }

    public boolean says(AnswerGiven given) {
        return Objects.equals(level, given.level())
                && notApplicable == Boolean.TRUE.equals(given.notApplicable())
                && Objects.equals(reason, Refusals.optionalWords(given.reason(), "/reason"))
                && Objects.equals(evidenceRef, reference(given.evidenceRef()));
    }

    private void write(AnswerGiven given, Scale scale) {
        boolean leftOut = Boolean.TRUE.equals(given.notApplicable());
        if (given.level() != null && leftOut) {
            throw new Invalid(
                    "/level",
                    "level-and-not-applicable",
                    "Ange en nivå eller att frågan inte gäller, inte båda.",
                    "Give a level or say that the question does not apply, not both.");
        }
        if (given.level() != null) {
            requireOn(scale, given.level());
        }
        level = given.level();
        notApplicable = leftOut;
        reason = Refusals.optionalWords(given.reason(), "/reason");
        evidenceRef = reference(given.evidenceRef());
        complete = missing(scale).isEmpty();
    }

    private static void requireOn(Scale scale, int level) {
        if (!scale.has(level)) {
            throw new Invalid(
                    "/level",
                    "level-out-of-range",
                    new Text(
                            "Nivån ska vara " + scale.low() + " till " + scale.high() + ".",
                            "The level must be " + scale.low() + " to " + scale.high() + "."));
        }
    }

    private static @Nullable String reference(@Nullable String given) {
        String words = Refusals.optionalWords(given, "/evidenceRef", LONGEST_REFERENCE);
        if (words != null && words.lines().count() > 1) {
            throw new Invalid(
                    "/evidenceRef",
                    "evidence-not-a-reference",
                    "Hänvisa på en rad: länk, diarienummer eller dokumentbeteckning. Klistra inte in innehållet.",
                    "Refer to it in one line: a link, registration number or document id. Do not paste the content.");
        }
        return words;
    }

    /** What it still needs: {@code level}, {@code reason}, {@code evidence}. */
    public List<String> missing(Scale scale) {
        List<String> missing = new ArrayList<>();
        if (level == null && !notApplicable) {
            missing.add("level");
        }
        if (notApplicable && reason == null) {
            missing.add("reason");
        }
        if (level != null && scale.needsEvidence(level) && evidenceRef == null) {
            missing.add("evidence");
        }
        return List.copyOf(missing);
    }

    /** @return whether anything changed */
    public boolean judge(LevelReviewed judged, Scale scale, Signature by) {
        Integer wanted = Objects.equals(judged.level(), level) && !notApplicable ? null : judged.level();
        String words = Refusals.optionalWords(judged.comment(), "/comment");
        if (wanted != null) {
            requireOn(scale, wanted);
            if (words == null) {
                throw new Invalid(
                        "/comment",
                        "review-comment-missing",
                        "Skriv varför du bedömer nivån annorlunda.",
                        "Write why you judge the level otherwise.");
            }
        }
        if (Objects.equals(reviewedLevel, wanted) && Objects.equals(reviewComment, words)) {
            return false;
        }
        if (by.isBySameAs(answered)) {
            throw Refusals.reviewerAnswered();
        }
        reviewedLevel = wanted;
        reviewComment = words;
        reviewed = by;
        return true;
    }

    /** The level that counts: the reviewer's where there is one. {@code null} where the question does not apply or is open. */
    public @Nullable Integer counted() {
        return reviewedLevel != null ? reviewedLevel : level;
    }

    /** How far the level that counts is from the target, in thousandths of the common scale; 0 where nothing is to be counted. */
    public long gap(Scale scale) {
        Integer counted = counted();
        return counted == null ? 0 : Math.max(0, scale.thousandths(target) - scale.thousandths(counted));
    }

    public UUID assessment() {
        return UUID.fromString(assessment);
    }

    public String ref() {
        return ref;
    }

    public @Nullable Integer level() {
        return level;
    }

    public boolean isNotApplicable() {
        return notApplicable;
    }

    public boolean isComplete() {
        return complete;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable String evidenceRef() {
        return evidenceRef;
    }

    public int target() {
        return target;
    }

    public Signature answered() {
        return answered;
    }

    public @Nullable Integer reviewedLevel() {
        return reviewedLevel;
    }

    public @Nullable String reviewComment() {
        return reviewComment;
    }

    public @Nullable Signature reviewed() {
        return reviewed;
    }

    public long version() {
        return version;
    }
}
