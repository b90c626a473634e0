// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain.safetyfile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The records of the fire-safety file, of every kind. */
public interface FileRecords {

    <T extends FileRecord> Optional<T> find(Class<T> kind, UUID id);

    void add(FileRecord record);

    /** By day and id. */
    <T extends FileRecord> List<T> page(
            Class<T> kind, Selection selection, @Nullable Seen after, boolean descending, int rows);

    /**
     * Records to be listed; {@code null} or empty is all of them.
     *
     * @param within only these premises
     * @param path prefix of the unit path
     * @param states constants of the record's own states
     * @param with further attributes that must have a value
     */
    record Selection(
            @Nullable Set<UUID> within,
            @Nullable UUID premise,
            @Nullable String path,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Collection<? extends Enum<?>> states,
            @Nullable Attribute with) {}

    /** An attribute and the value it must have. */
    record Attribute(String name, Object value) {}

    /** Where a page begins: day and id of the last record seen. */
    record Seen(LocalDate day, UUID id) {}
}
