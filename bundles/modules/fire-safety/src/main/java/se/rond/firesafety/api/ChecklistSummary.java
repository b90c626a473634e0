// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.util.Set;
import java.util.UUID;
import se.rond.kernel.Text;

/** A check list as a row: see {@link ChecklistView}. */
public record ChecklistSummary(
        UUID id, String code, int listVersion, Text name, Set<String> premiseTypes, int drillsPerYear, int points) {

    public ChecklistSummary {
        premiseTypes = Set.copyOf(premiseTypes);
    }

    public static ChecklistSummary of(ChecklistView checklist) {
        return new ChecklistSummary(
                checklist.id(),
                checklist.code(),
                checklist.listVersion(),
                checklist.name(),
                checklist.premiseTypes(),
                checklist.drillsPerYear(),
                checklist.points().size());
    }
}
