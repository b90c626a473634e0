// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Checks;
import se.rond.kernel.Ids;
import se.rond.systemsecurity.api.AnswerKind;
import se.rond.systemsecurity.api.RequirementAnswerGiven;

/** Whether a system has a required measure. */
@Entity
@Table(schema = "IT_SYSTEM_SECURITY", name = "REQUIREMENT_ANSWER")
public class RequirementAnswer {

    private static final int COMMENT_LENGTH = 1_000;
    private static final int EVIDENCE_LENGTH = 300;

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "ANALYSIS", nullable = false)
    private String analysis;

    @Column(name = "REQUIREMENT", nullable = false)
    private String requirement;

    @Enumerated(EnumType.STRING)
    @Column(name = "ANSWER", nullable = false)
    private AnswerKind answer;

    @Column(name = "REMARK")
    private @Nullable String comment;

    @Column(name = "EVIDENCE")
    private @Nullable String evidence;

    @Column(name = "BY_SUPPLIER", nullable = false)
    private boolean bySupplier;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RequirementAnswer() {}

    @SuppressWarnings("NullAway.Init") // take fills what is left
    public RequirementAnswer(UUID analysis, String requirement, RequirementAnswerGiven given, boolean bySupplier) {
        this.id = Ids.next().toString();
        this.analysis = analysis.toString();
        this.requirement = requirement;
        take(given, bySupplier);
    }

    public static void check(RequirementAnswerGiven given) {
        new Checks()
                .require(
                        given.answer() == AnswerKind.YES || Checks.kept(given.comment()) != null,
                        "/comment",
                        "comment-missing",
                        "Förklara svaret när det inte är ja.",
                        "Explain the answer where it is not yes.")
                .atMost(given.comment(), COMMENT_LENGTH, "/comment")
                .atMost(given.evidence(), EVIDENCE_LENGTH, "/evidence")
                .refuse();
    }

    public final void take(RequirementAnswerGiven given, boolean fromSupplier) {
        check(given);
        answer = given.answer();
        comment = Checks.kept(given.comment());
        evidence = Checks.kept(given.evidence());
        bySupplier = fromSupplier;
    }

    public boolean says(RequirementAnswerGiven given) {
        return given().equals(new RequirementAnswerGiven(
                given.answer(), Checks.kept(given.comment()), Checks.kept(given.evidence())));
    }

    public RequirementAnswerGiven given() {
        return new RequirementAnswerGiven(answer, comment, evidence);
    }

    public String requirement() {
        return requirement;
    }

    public boolean bySupplier() {
        return bySupplier;
    }

    public long version() {
        return version;
    }
}
