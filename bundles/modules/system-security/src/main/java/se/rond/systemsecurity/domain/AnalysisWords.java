// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Checks;
import se.rond.systemsecurity.api.Description;

/** What an analysis says in words about the system as a whole. */
@Embeddable
public class AnalysisWords {

    private static final int LONG = 4_000;
    private static final int SHORT = 2_000;

    @Column(name = "PURPOSE")
    private @Nullable String purpose;

    @Column(name = "USED_BY")
    private @Nullable String usedBy;

    @Column(name = "DEPENDENCIES")
    private @Nullable String dependencies;

    @Column(name = "RETURNED_BECAUSE")
    private @Nullable String returnedBecause;

    @Column(name = "REVIEW_STATEMENT")
    private @Nullable String reviewStatement;

    public AnalysisWords() {}

    void describe(Description given) {
        new Checks()
                .atMost(given.purpose(), LONG, "/purpose")
                .atMost(given.usedBy(), SHORT, "/usedBy")
                .atMost(given.dependencies(), LONG, "/dependencies")
                .refuse();
        purpose = Checks.kept(given.purpose());
        usedBy = Checks.kept(given.usedBy());
        dependencies = Checks.kept(given.dependencies());
    }

    void returned(String because) {
        new Checks().words(because, SHORT, "/text").refuse();
        returnedBecause = because.strip();
    }

    void review(String statement) {
        new Checks().words(statement, LONG, "/text").refuse();
        reviewStatement = statement.strip();
    }

    void forgetReview() {
        reviewStatement = null;
    }

    public Description description() {
        return new Description(purpose, usedBy, dependencies);
    }

    public @Nullable String returnedBecause() {
        return returnedBecause;
    }

    public @Nullable String reviewStatement() {
        return reviewStatement;
    }
}
