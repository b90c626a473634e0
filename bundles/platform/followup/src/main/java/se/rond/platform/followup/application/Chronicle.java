// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.kernel.Ids;
import se.rond.platform.followup.domain.Action;
import se.rond.platform.followup.domain.Actor;
import se.rond.platform.followup.domain.Change;
import se.rond.platform.followup.domain.EventKind;
import se.rond.platform.followup.domain.Extension;
import se.rond.platform.followup.domain.Finding;
import se.rond.platform.followup.domain.FindingEvent;
import se.rond.platform.followup.domain.Spell;

/** Writes down what happened to a finding: the history that users read, the spells that figures count, the trail. */
@Component(service = Chronicle.class)
public final class Chronicle {

    private static final String EXTENSIONS = "extensionCount";

    private final FindingRecords records;
    private final AuditTrail trail;

    @Activate
    public Chronicle(@Reference FindingRecords records, @Reference AuditTrail trail) {
        this.records = records;
        this.trail = trail;
    }

    void born(Finding finding, Actor reporter) {
        Instant at = finding.origin().reportedAt();
        Change born = new Change(EventKind.STATE, Action.REPORT, null, lower(finding.state()), null);
        records.add(new FindingEvent(Ids.next(), finding.id(), finding.nextEvent(), born, reporter, at));
        records.add(new Spell(finding, at));
        Map<String, Object> facts = facts(finding);
        facts.put("number", finding.number());
        record(finding, "report", null, Map.of(), facts);
    }

    /**
     * @param before the {@linkplain #facts facts} before the change
     * @param reason why, where the action asks for it: the trail keeps it
     */
    public void changed(
            Finding finding,
            Action action,
            List<Change> changes,
            Actor by,
            Map<String, Object> before,
            @Nullable String reason,
            Instant at) {
        for (Change change : changes) {
            records.add(new FindingEvent(Ids.next(), finding.id(), finding.nextEvent(), change, by, at));
        }
        turn(finding, at);
        if (!Integer.valueOf(finding.extensionCount()).equals(before.get(EXTENSIONS))) {
            records.add(new Extension(finding, at));
        }
        Map<String, Object> after = facts(finding);
        Map<String, Object> was = new LinkedHashMap<>(before);
        was.entrySet().removeIf(fact -> after.remove(fact.getKey(), fact.getValue()));
        record(finding, action.slug(), reason, was, after);
    }

    /**
     * A level was reached: told in the history and the trail, nothing else changes.
     *
     * @param people who is told; empty where the role is vacant
     */
    public void escalated(Finding finding, String step, Collection<UUID> people, Instant at) {
        Change reached = new Change(EventKind.ESCALATION, Action.ESCALATE, null, step, null);
        records.add(new FindingEvent(Ids.next(), finding.id(), finding.nextEvent(), reached, Actor.SYSTEM, at));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("step", step);
        facts.put("people", people.stream().map(UUID::toString).toList());
        record(finding, "escalate", null, Map.of(), facts);
    }

    private void record(
            Finding finding,
            String what,
            @Nullable String reason,
            Map<String, Object> before,
            Map<String, Object> after) {
        trail.record(new AuditEntry(
                "followup.finding." + what,
                "finding",
                finding.id().toString(),
                finding.site().unit(),
                finding.compartment(),
                reason,
                before,
                after));
    }

    /** Ends the spell that no longer tells how the finding stands, and begins the one that does. */
    private void turn(Finding finding, Instant at) {
        Spell present = records.lastingSpell(finding.id()).orElseThrow();
        if (!present.tells(finding.standing())) {
            present.end(at);
            records.add(new Spell(finding, at));
        }
    }

    /** Whether this is the request that already took effect, sent once more. */
    boolean isRepeated(Finding finding, Action action, @Nullable String words, Actor by) {
        if (action.to() != null && action.to() != finding.state()) {
            return false;
        }
        List<FindingEvent> history = records.history(finding.id());
        List<FindingEvent> last = lastDeed(history, action);
        return !last.isEmpty()
                && last.stream().allMatch(event -> event.isBy(by) && event.action() == action)
                && last.get(0).says(words);
    }

    /** The entries of one action came at one moment. Comments and escalations do not undo what was done before them. */
    private static List<FindingEvent> lastDeed(List<FindingEvent> history, Action action) {
        List<FindingEvent> deeds = history.stream()
                .filter(event -> event.kind() != EventKind.ESCALATION)
                .filter(event -> action == Action.COMMENT || event.kind() != EventKind.COMMENT)
                .toList();
        if (deeds.isEmpty()) {
            return deeds;
        }
        Instant at = deeds.get(deeds.size() - 1).at();
        return deeds.stream().filter(event -> event.at().equals(at)).toList();
    }

    /** What the trail tells about a finding: codes, ids and moments, no free text. */
    public static Map<String, Object> facts(Finding finding) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("state", lower(finding.state()));
        facts.put("severity", lower(finding.severity()));
        facts.put("responsible", lower(finding.responsible()));
        facts.put("dueAt", finding.deadline().due().toString());
        put(facts, "assignee", finding.assignee().person());
        put(facts, "assigneeUnit", finding.assignee().unit());
        put(facts, "remediedAt", finding.remediedAt());
        put(facts, "closedAt", finding.closedAt());
        put(facts, "orderReference", finding.orderReference());
        put(facts, "riskExpiresAt", finding.acceptance().expiresAt());
        put(facts, "riskRegistrationNumber", finding.acceptance().registrationNumber());
        facts.put("reopenCount", finding.reopenCount());
        facts.put(EXTENSIONS, finding.extensionCount());
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value.toString());
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
