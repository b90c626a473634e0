// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.firesafety.api.PointView;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.kernel.Violation;

/** What a round must have before it can be handed in. */
final class Completeness {

    private Completeness() {}

    /** @throws RuleBroken of rule {@code round-incomplete}, with all that is missing */
    static void require(List<PointView> points, Collection<Answer> answers) {
        Map<String, Answer> given = answers.stream().collect(Collectors.toMap(Answer::point, Function.identity()));
        List<Violation> missing = new ArrayList<>();
        for (PointView point : points) {
            Violation lack = lack(point, given.get(point.id()));
            if (lack != null) {
                missing.add(lack);
            }
        }
        if (!missing.isEmpty()) {
            throw new RuleBroken(
                    "round-incomplete",
                    new Text(
                            "Ronden är inte färdig: " + missing.size() + " punkter återstår.",
                            "The round is not complete: " + missing.size() + " points remain."),
                    missing);
        }
    }

    private static @Nullable Violation lack(PointView point, @Nullable Answer answer) {
        String pointer = "/answers/" + point.id();
        if (answer == null) {
            return point.mandatory()
                    ? new Violation(
                            pointer,
                            "answer-missing",
                            new Text(
                                    "Svara på: " + point.text().sv(),
                                    "Answer: " + point.text().en()))
                    : null;
        }
        return answer.lacksComment()
                ? new Violation(
                        pointer + "/comment",
                        "comment-missing",
                        new Text(
                                "Skriv varför punkten inte är kontrollerad: "
                                        + point.text().sv(),
                                "Write why the point was not checked: "
                                        + point.text().en()))
                : null;
    }
}
