// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.rond.access.Scope;
import se.rond.persistence.Conditions;
import se.rond.systemsecurity.api.AnalysisState;
import se.rond.systemsecurity.domain.Tasks.Worker;

/** Whom what waits for, in words. */
final class TaskConditions {

    private static final String NOT_WRITTEN = " AND a.writers NOT LIKE :wrote";

    private TaskConditions() {}

    /** Of an analysis {@code a} and its system {@code s}. */
    static Conditions analyses(Worker worker) {
        Conditions asked = waiting(worker);
        List<String> either = new ArrayList<>();
        either.add("s.duties.manager = :me AND a.state NOT IN (:draft, :gated, :review)");
        either.add("s.duties.informationOwner = :me AND a.state = :gated");
        either.add("s.duties.owner = :me AND a.state = :review AND a.reviewed.at IS NOT NULL" + NOT_WRITTEN);
        coordinates(worker.reviews(), asked).ifPresent(where -> {
            asked.with("classified", AnalysisState.CLASSIFIED);
            either.add(where + " AND (a.state IN (:draft, :classified)"
                    + " OR a.state = :gated AND s.duties.informationOwner IS NULL"
                    + " OR a.state NOT IN (:gated, :review) AND s.duties.manager IS NULL"
                    + " OR a.state = :review AND a.reviewed.at IS NULL" + NOT_WRITTEN + ")");
        });
        asked.add("(" + String.join(" OR ", either) + ")");
        return asked;
    }

    /** Those that wait for anybody. */
    private static Conditions waiting(Worker worker) {
        Conditions asked = new Conditions();
        asked.add("s.id = a.system");
        asked.add(
                "(a.state IN :open OR a.state IN :approved AND a.changed = TRUE)",
                "open",
                List.of(
                        AnalysisState.DRAFT,
                        AnalysisState.GATED,
                        AnalysisState.CLASSIFIED,
                        AnalysisState.ASSESSED,
                        AnalysisState.IN_REVIEW));
        asked.with("approved", List.of(AnalysisState.APPROVED, AnalysisState.APPROVED_WITH_CONDITIONS));
        asked.with("draft", AnalysisState.DRAFT);
        asked.with("gated", AnalysisState.GATED);
        asked.with("review", AnalysisState.IN_REVIEW);
        asked.with("wrote", "%" + worker.human() + "%");
        asked.with("me", me(worker));
        return asked;
    }

    /** Of a duty {@code d} and its system {@code s}. */
    static Conditions systems(Worker worker) {
        Conditions asked = new Conditions();
        asked.add("d.slot = s.id AND NOT EXISTS (SELECT a.id FROM Analysis a WHERE a.openSlot = d.slot)");
        asked.with("me", me(worker));
        List<String> either = new ArrayList<>();
        either.add("s.duties.manager = :me OR s.duties.owner = :me");
        coordinates(worker.reviews(), asked).ifPresent(where -> either.add(where + " AND s.duties.manager IS NULL"));
        asked.add("(" + String.join(" OR ", either) + ")");
        return asked;
    }

    private static Optional<String> coordinates(Scope scope, Conditions asked) {
        if (scope.everything()) {
            return Optional.of("s.id IS NOT NULL");
        }
        List<String> either = new ArrayList<>();
        if (!scope.units().isEmpty()) {
            either.add("s.duties.unit IN :within");
            asked.with("within", Conditions.texts(scope.units()));
        }
        if (!scope.records().isEmpty()) {
            either.add("s.id IN :records");
            asked.with("records", Conditions.texts(scope.records()));
        }
        return either.isEmpty() ? Optional.empty() : Optional.of("(" + String.join(" OR ", either) + ")");
    }

    private static String me(Worker worker) {
        return worker.person() == null ? "nobody" : worker.person().toString();
    }
}
