// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.util.UUID;
import se.rond.kernel.Text;

/** A version of a check list as a round shows it. */
public record ChecklistRef(UUID id, String code, int listVersion, Text name) {

    public static ChecklistRef of(ChecklistView checklist) {
        return new ChecklistRef(checklist.id(), checklist.code(), checklist.listVersion(), checklist.name());
    }
}
