// SPDX-License-Identifier: Apache-2.0
package se.rond.figures;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/** How far a goal has come: what the value of a figure of unit {@value #UNIT} says, 0, 1 or 2. */
public enum GoalStatus {
    NOT_ACHIEVED(new Text("Inte uppnått", "Not achieved")),
    PARTLY(new Text("Delvis uppnått", "Partly achieved")),
    ACHIEVED(new Text("Uppnått", "Achieved"));

    /** Of the definition. */
    public static final String UNIT = "goal_status";

    private final Text words;

    GoalStatus(Text words) {
        this.words = words;
    }

    public Text words() {
        return words;
    }

    /** As a figure gives it. */
    public FigureCount count() {
        return new FigureCount(ordinal(), null, Map.of(), BigDecimal.valueOf(ordinal()));
    }

    /** @return empty where there is no value, or none of the three */
    public static Optional<GoalStatus> of(@Nullable BigDecimal value) {
        for (GoalStatus status : values()) {
            if (value != null && value.compareTo(BigDecimal.valueOf(status.ordinal())) == 0) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
