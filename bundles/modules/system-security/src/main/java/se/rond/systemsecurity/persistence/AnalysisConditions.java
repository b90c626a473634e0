// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.rond.persistence.Conditions;
import se.rond.systemsecurity.api.AnalysisState;
import se.rond.systemsecurity.api.Validity;
import se.rond.systemsecurity.domain.Analyses.Selection;
import se.rond.systemsecurity.domain.ItSystem;

/** What a list of analyses asks for, in words. */
final class AnalysisConditions {

    private AnalysisConditions() {}

    static Conditions of(Selection selection) {
        Conditions asked = new Conditions();
        within(selection, asked);
        if (selection.system() != null) {
            asked.add("a.system = :system", "system", selection.system().toString());
        }
        if (selection.path() != null) {
            asked.below("a.unitPath", selection.path());
        }
        if (!selection.states().isEmpty()) {
            asked.add("a.state IN :states", "states", selection.states());
        }
        decided(selection, asked);
        if (selection.changed() != null) {
            asked.add("a.changed = :changed", "changed", selection.changed());
        }
        validity(selection, asked);
        return asked;
    }

    private static void within(Selection selection, Conditions asked) {
        if (selection.within() == null) {
            return;
        }
        List<String> either = new ArrayList<>();
        if (!selection.within().isEmpty()) {
            either.add("a.system IN (SELECT s.id FROM ItSystem s WHERE s.duties.unit IN :within)");
            asked.with("within", Conditions.texts(selection.within()));
        }
        if (!selection.systems().isEmpty()) {
            either.add("a.system IN :systems");
            asked.with("systems", Conditions.texts(selection.systems()));
        }
        asked.add("(" + String.join(" OR ", either) + ")");
    }

    /** As the figure counts: whichever of its decisions was then. */
    private static void decided(Selection selection, Conditions asked) {
        if (selection.decidedFrom() == null && selection.decidedTo() == null) {
            return;
        }
        asked.add(
                "EXISTS (SELECT d FROM Decision d WHERE d.analysis = a.id AND d.day >= :from AND d.day <= :to)",
                "from",
                selection.decidedFrom() == null ? ItSystem.NEVER_VALID : selection.decidedFrom());
        asked.with("to", selection.decidedTo() == null ? selection.today() : selection.decidedTo());
    }

    private static void validity(Selection selection, Conditions asked) {
        Set<Validity> wanted = selection.validities();
        if (wanted.isEmpty() || wanted.size() == Validity.values().length) {
            return;
        }
        asked.add(wanted.stream().map(AnalysisConditions::words).collect(Collectors.joining(") OR (", "((", "))")));
        asked.with("approved", List.of(AnalysisState.APPROVED, AnalysisState.APPROVED_WITH_CONDITIONS));
        if (wanted.stream().anyMatch(validity -> validity != Validity.NONE)) {
            asked.with("today", selection.today());
        }
        if (wanted.contains(Validity.VALID) || wanted.contains(Validity.EXPIRING)) {
            asked.with("expiring", selection.today().plusDays(ItSystem.EXPIRING_DAYS));
        }
    }

    private static String words(Validity validity) {
        String until = "a.state IN :approved AND a.outcome.validUntil ";
        return switch (validity) {
            case NONE -> "a.state NOT IN :approved";
            case VALID -> until + ">= :today AND a.outcome.validUntil > :expiring";
            case EXPIRING -> until + ">= :today AND a.outcome.validUntil <= :expiring";
            case EXPIRED -> until + "< :today";
        };
    }
}
