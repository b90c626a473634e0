// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.rond.persistence.Conditions;
import se.rond.systemsecurity.api.Validity;
import se.rond.systemsecurity.domain.ItSystem;
import se.rond.systemsecurity.domain.Systems.Selection;

/** What a list of systems asks for, in words. */
final class SystemConditions {

    private SystemConditions() {}

    static Conditions of(Selection selection) {
        Conditions asked = new Conditions();
        within(selection, asked);
        if (selection.path() != null) {
            asked.below("s.duties.unitPath", selection.path());
        }
        if (selection.text() != null) {
            asked.add(
                    "(LOCATE(:text, s.facts.nameKey) > 0 OR LOCATE(:text, s.facts.codeKey) > 0)",
                    "text",
                    selection.text().toLowerCase(Locale.ROOT));
        }
        if (selection.owner() != null) {
            asked.add(
                    "(s.duties.owner = :owner OR s.duties.manager = :owner)",
                    "owner",
                    selection.owner().toString());
        }
        if (!selection.statuses().isEmpty()) {
            asked.add("s.status IN :statuses", "statuses", selection.statuses());
        }
        if (!selection.hostings().isEmpty()) {
            asked.add("s.facts.hosting IN :hostings", "hostings", selection.hostings());
        }
        if (selection.personalData() != null) {
            asked.add("s.facts.personalData = :personal", "personal", selection.personalData());
        }
        scope(selection, asked);
        validity(selection, asked);
        return asked;
    }

    private static void within(Selection selection, Conditions asked) {
        if (selection.within() == null) {
            return;
        }
        List<String> either = new ArrayList<>();
        if (!selection.within().isEmpty()) {
            either.add("s.duties.unit IN :within");
            asked.with("within", Conditions.texts(selection.within()));
        }
        if (!selection.records().isEmpty()) {
            either.add("s.id IN :records");
            asked.with("records", Conditions.texts(selection.records()));
        }
        asked.add("(" + String.join(" OR ", either) + ")");
    }

    private static void scope(Selection selection, Conditions asked) {
        if (selection.inScope() != null) {
            asked.add(
                    selection.inScope()
                            ? "s.handedOverOn IS NULL AND (s.facts.personalData = TRUE OR s.levels.t >= :fromT)"
                            : "(s.handedOverOn IS NOT NULL OR s.facts.personalData = FALSE AND (s.levels.t < :fromT OR"
                                    + " s.levels.t IS NULL))",
                    "fromT",
                    selection.scopeFromT());
        }
    }

    private static void validity(Selection selection, Conditions asked) {
        Set<Validity> wanted = selection.validities();
        if (wanted.isEmpty() || wanted.size() == Validity.values().length) {
            return;
        }
        asked.add(wanted.stream().map(SystemConditions::words).collect(Collectors.joining(") OR (", "((", "))")));
        if (wanted.stream().anyMatch(validity -> validity != Validity.NONE)) {
            asked.with("today", selection.today());
        }
        if (wanted.contains(Validity.VALID) || wanted.contains(Validity.EXPIRING)) {
            asked.with("expiring", selection.today().plusDays(ItSystem.EXPIRING_DAYS));
        }
    }

    private static String words(Validity validity) {
        return switch (validity) {
            case NONE -> "s.validUntil IS NULL";
            case VALID -> "s.validUntil >= :today AND s.validUntil > :expiring";
            case EXPIRING -> "s.validUntil >= :today AND s.validUntil <= :expiring";
            case EXPIRED -> "s.validUntil < :today";
        };
    }
}
