// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Problem;
import se.rond.kernel.Violation;

/**
 * What a refused request is answered with (RFC 9457).
 *
 * @param type {@code urn:rond:problem:} and the rule
 * @param instance the path that was asked for
 * @param incident names the line in the log, for faults of ours; {@code null} otherwise
 */
record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        String rule,
        String instance,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String incident,
        List<Line> violations) {

    static final String TYPE = "urn:rond:problem:";

    /** A violation in one language. */
    record Line(String pointer, String rule, String message) {

        static Line of(Violation violation, Locale language) {
            return new Line(
                    violation.pointer(), violation.rule(), violation.message().in(language));
        }
    }

    static ProblemDocument of(Problem problem, String instance, Locale language) {
        String incident = problem instanceof Fault fault ? fault.incident() : null;
        return new ProblemDocument(
                TYPE + problem.rule(),
                Titles.of(problem.status()).in(language),
                problem.status(),
                problem.detail().in(language),
                problem.rule(),
                instance,
                incident,
                problem.violations().stream().map(v -> Line.of(v, language)).toList());
    }
}
