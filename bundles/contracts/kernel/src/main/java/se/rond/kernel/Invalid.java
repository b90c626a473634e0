// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import java.util.List;

/** What was sent cannot be accepted whatever the state: 422, with every violation at once. */
public final class Invalid extends Problem {

    private static final long serialVersionUID = 1L;

    public Invalid(List<Violation> violations) {
        super(
                422,
                "invalid",
                new Text(
                        "Uppgifterna kan inte tas emot. Rätta det som listas och skicka igen.",
                        "The values cannot be accepted. Correct what is listed and send again."),
                violations);
    }

    /** One violation, named by its own rule. */
    public Invalid(String pointer, String rule, Text message) {
        super(422, rule, message, List.of(new Violation(pointer, rule, message)));
    }

    public Invalid(String pointer, String rule, String sv, String en) {
        this(pointer, rule, new Text(sv, en));
    }
}
