// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.firesafety.api.RoundAction;
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.domain.Round;

/** What the trail keeps of rounds. */
@Component(service = RoundTrail.class)
public final class RoundTrail {

    private final AuditTrail trail;

    @Activate
    public RoundTrail(@Reference AuditTrail trail) {
        this.trail = trail;
    }

    /** An action that moved the round from a state to the one it has now. */
    void moved(Round round, RoundAction action, RoundState before, Map<String, Object> more) {
        Map<String, Object> after = new TreeMap<>(more);
        after.put("state", word(round.state()));
        trail.record(entry(round, action.slug(), Map.of("state", word(before)), after)
                .because(round.comment()));
    }

    void changed(Round round, String what, Map<String, Object> before, Map<String, Object> after) {
        trail.record(entry(round, what, before, after));
    }

    private static AuditEntry entry(Round round, String what, Map<String, Object> before, Map<String, Object> after) {
        return AuditEntry.of(
                "fire-safety.round." + what, "round", round.id(), round.site().unit(), before, after);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
