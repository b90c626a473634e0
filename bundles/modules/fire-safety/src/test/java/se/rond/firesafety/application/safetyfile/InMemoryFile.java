// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.safetyfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.rond.firesafety.domain.safetyfile.Equipment;
import se.rond.firesafety.domain.safetyfile.FileRecord;
import se.rond.firesafety.domain.safetyfile.FileRecords;
import se.rond.firesafety.domain.safetyfile.Inventory;

/** Records in memory. Lists are the business of the database, and of its tests. */
final class InMemoryFile implements FileRecords, Inventory {

    private final Map<UUID, FileRecord> records = new LinkedHashMap<>();

    @Override
    public <T extends FileRecord> Optional<T> find(Class<T> kind, UUID id) {
        return Optional.ofNullable(records.get(id)).map(kind::cast);
    }

    @Override
    public void add(FileRecord record) {
        records.put(record.id(), record);
    }

    @Override
    public <T extends FileRecord> List<T> page(
            Class<T> kind, Selection selection, Seen after, boolean descending, int rows) {
        throw new UnsupportedOperationException("asked of a database only");
    }

    @Override
    public Optional<UUID> inSlot(String slot) {
        return records.values().stream()
                .filter(Equipment.class::isInstance)
                .map(Equipment.class::cast)
                .filter(piece ->
                        Equipment.slot(piece.site().premise(), piece.label()).equals(slot))
                .filter(piece -> piece.withdrawnBecause() == null)
                .map(FileRecord::id)
                .findFirst();
    }
}
