// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.migration;

import java.util.List;

/** A table whose rows are entities, and the columns that tell one from another. */
public record MappedTable(String name, List<String> key) {

    public MappedTable {
        key = List.copyOf(key);
    }

    public String history() {
        return name + "_H";
    }
}
