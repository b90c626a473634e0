// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.platform.followup.domain.Actor;

/** Writes down what happened to a measure: the history that users read, and the trail. */
@Component(service = MeasureChronicle.class)
public final class MeasureChronicle {

    private final MeasureRecords records;
    private final AuditTrail trail;

    @Activate
    public MeasureChronicle(@Reference MeasureRecords records, @Reference AuditTrail trail) {
        this.records = records;
        this.trail = trail;
    }

    void born(Measure measure, Actor by, Instant at) {
        MeasureChange born = MeasureChange.of(MeasureFact.STATE, null, measure.state());
        records.add(new MeasureEvent(measure, MeasureAction.PROPOSE, born, by, at));
        record(measure, MeasureAction.PROPOSE, Map.of(), facts(measure), null);
    }

    /**
     * @param before the {@linkplain #facts facts} before the change
     * @param reason why, where the action asks for it: the trail keeps it
     */
    void changed(
            Measure measure,
            MeasureAction action,
            List<MeasureChange> changes,
            Actor by,
            Map<String, Object> before,
            @Nullable String reason,
            Instant at) {
        for (MeasureChange change : changes) {
            records.add(new MeasureEvent(measure, action, change, by, at));
        }
        Map<String, Object> after = facts(measure);
        Map<String, Object> was = new LinkedHashMap<>(before);
        was.entrySet().removeIf(fact -> after.remove(fact.getKey(), fact.getValue()));
        for (MeasureChange change : changes) {
            if (change.fact() == MeasureFact.FINDING) {
                put(was, "finding", change.from());
                put(after, "finding", change.to());
            }
        }
        record(measure, action, was, after, reason);
    }

    /** Whether this is the request that already took effect, sent once more. */
    boolean isRepeated(Measure measure, MeasureAction action, @Nullable String words, Actor by) {
        if (action.to() != null && action.to() != measure.state()) {
            return false;
        }
        List<MeasureEvent> deeds = records.history(measure.id()).stream()
                .filter(event -> action == MeasureAction.COMMENT || event.action() != MeasureAction.COMMENT)
                .toList();
        if (deeds.isEmpty()) {
            return false;
        }
        Instant at = deeds.get(deeds.size() - 1).at();
        List<MeasureEvent> last =
                deeds.stream().filter(event -> event.at().equals(at)).toList();
        return last.stream().allMatch(event -> event.isBy(by) && event.action() == action)
                && last.get(0).says(words);
    }

    private void record(
            Measure measure,
            MeasureAction action,
            Map<String, Object> before,
            Map<String, Object> after,
            @Nullable String reason) {
        trail.record(new AuditEntry(
                "followup.measure." + action.slug(),
                "measure",
                measure.id().toString(),
                measure.site().unit(),
                measure.compartment(),
                reason,
                before,
                after));
    }

    /** What the trail tells about a measure: codes, ids, days and amounts, no free text. */
    static Map<String, Object> facts(Measure measure) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("state", lower(measure.state()));
        facts.put("priority", lower(measure.priority()));
        put(facts, "owner", measure.owner());
        put(facts, "dueOn", measure.dueOn());
        put(facts, "costSek", measure.costSek());
        put(facts, "effectCheckOn", measure.effectCheckOn());
        put(facts, "evidenceReference", measure.evidenceReference());
        put(facts, "effect", measure.effect() == null ? null : lower(measure.effect()));
        facts.put("extensionCount", measure.extensionCount());
        facts.put("reopenCount", measure.reopenCount());
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value.toString());
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
