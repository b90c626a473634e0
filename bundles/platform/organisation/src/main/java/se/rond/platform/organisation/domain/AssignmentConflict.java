// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.domain;

import java.util.Optional;
import se.rond.kernel.Text;

/** Why two assignments cannot both be. */
public enum AssignmentConflict {
    /** The person holds the role there already during some of the time. */
    OVERLAPS(
            "assignment-overlaps",
            "Personen har redan rollen där under en del av tiden.",
            "The person already holds the role there during some of the time."),

    /** A premise has one who is responsible for its fire safety at a time; others can be deputies. */
    TWO_RESPONSIBLE(
            "two-responsible",
            "Lokalen har redan en brandskyddsansvarig under en del av tiden. Avsluta den eller gör den nya till"
                    + " ersättare.",
            "The premise already has a fire-safety responsible person during some of the time. End that or make the"
                    + " new one a deputy.");

    private static final String FIRE_SAFETY_RESPONSIBLE = "fire_safety_responsible";

    private final String rule;
    private final Text message;

    AssignmentConflict(String rule, String sv, String en) {
        this.rule = rule;
        this.message = new Text(sv, en);
    }

    public static Optional<AssignmentConflict> between(AssignmentFacts one, AssignmentFacts other) {
        if (!one.overlaps(other)
                || !one.scope().equals(other.scope())
                || !one.role().equals(other.role())) {
            return Optional.empty();
        }
        if (one.sameHolding(other)) {
            return Optional.of(OVERLAPS);
        }
        return one.role().equals(FIRE_SAFETY_RESPONSIBLE) && !one.deputy() && !other.deputy()
                ? Optional.of(TWO_RESPONSIBLE)
                : Optional.empty();
    }

    public String rule() {
        return rule;
    }

    public Text message() {
        return message;
    }
}
