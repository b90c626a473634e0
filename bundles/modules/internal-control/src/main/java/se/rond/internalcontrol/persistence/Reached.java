// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.persistence.Conditions;

/** Only records of boards, or of plans, that the caller reaches. */
final class Reached {

    private Reached() {}

    /** @param boards {@code null} for all */
    static void within(Conditions asked, String record, @Nullable Set<UUID> boards, Set<UUID> cycles) {
        if (boards == null) {
            return;
        }
        List<String> either = new ArrayList<>(List.of("1 = 0"));
        if (!boards.isEmpty()) {
            either.add(record + ".board IN :boards");
            asked.with("boards", Conditions.texts(boards));
        }
        if (!cycles.isEmpty()) {
            either.add(record + ".cycle IN :cycles");
            asked.with("cycles", Conditions.texts(cycles));
        }
        asked.add("(" + String.join(" OR ", either) + ")");
    }
}
