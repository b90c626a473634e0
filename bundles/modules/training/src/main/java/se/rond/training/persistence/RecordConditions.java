// SPDX-License-Identifier: Apache-2.0
package se.rond.training.persistence;

import java.util.Set;
import java.util.stream.Collectors;
import se.rond.persistence.Conditions;
import se.rond.training.api.RecordFilter;
import se.rond.training.api.RecordState;
import se.rond.training.api.Validity;
import se.rond.training.domain.Records.Selection;

/** What a list of records asks for, in words. */
final class RecordConditions {

    private RecordConditions() {}

    static Conditions of(Selection selection) {
        RecordFilter filter = selection.filter();
        Conditions asked = new Conditions();
        if (filter.person() != null) {
            asked.add("r.person = :person", "person", filter.person().toString());
        }
        if (selection.people() != null) {
            asked.add("r.person IN :people", "people", Conditions.texts(selection.people()));
        }
        if (filter.course() != null) {
            asked.add("r.course = :course", "course", filter.course());
        }
        if (filter.session() != null) {
            asked.add("r.session = :session", "session", filter.session().toString());
        }
        if (filter.unitPath() != null) {
            asked.below("r.unitPath", filter.unitPath());
        }
        if (!filter.states().isEmpty()) {
            asked.add("r.state IN :states", "states", filter.states());
        }
        days(filter, asked);
        validity(filter.validity(), selection, asked);
        return asked;
    }

    private static void days(RecordFilter filter, Conditions asked) {
        if (filter.completedFrom() != null) {
            asked.add("r.completedOn >= :from", "from", filter.completedFrom());
        }
        if (filter.completedTo() != null) {
            asked.add("r.completedOn <= :to", "to", filter.completedTo());
        }
        if (filter.latest()) {
            asked.add(
                    "r.state = :completed AND NOT EXISTS (SELECT o.id FROM TrainingRecord o WHERE o.person = r.person"
                            + " AND o.course = r.course AND o.state = :completed"
                            + (filter.unitPath() == null ? "" : " AND LOCATE(:path, o.unitPath) = 1")
                            + (filter.completedTo() == null ? "" : " AND o.completedOn <= :to")
                            + " AND (o.completedOn > r.completedOn OR (o.completedOn = r.completedOn AND o.id > r.id)))",
                    "completed",
                    RecordState.COMPLETED);
        }
    }

    private static void validity(Set<Validity> wanted, Selection selection, Conditions asked) {
        if (wanted.isEmpty() || wanted.size() == Validity.values().length) {
            return;
        }
        asked.add(wanted.stream().map(RecordConditions::words).collect(Collectors.joining(") OR (", "((", "))")));
        asked.with("done", RecordState.COMPLETED);
        if (wanted.stream().anyMatch(validity -> validity != Validity.NONE)) {
            asked.with("today", selection.today());
        }
        if (wanted.contains(Validity.VALID) || wanted.contains(Validity.EXPIRING)) {
            asked.with("expiring", selection.today().plusDays(Validity.EXPIRING_DAYS));
        }
    }

    private static String words(Validity validity) {
        return switch (validity) {
            case NONE -> "r.state <> :done";
            case VALID -> "r.state = :done AND r.validOrder >= :today AND r.validOrder > :expiring";
            case EXPIRING -> "r.state = :done AND r.validOrder >= :today AND r.validOrder <= :expiring";
            case EXPIRED -> "r.state = :done AND r.validOrder < :today";
        };
    }
}
