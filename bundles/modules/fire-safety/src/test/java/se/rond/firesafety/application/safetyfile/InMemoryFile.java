// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.safetyfile;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import se.rond.firesafety.api.safetyfile.RecordState;
import se.rond.firesafety.api.safetyfile.ServiceState;
import se.rond.firesafety.application.DirectWork;
import se.rond.firesafety.domain.faults.Attempts;
import se.rond.firesafety.domain.faults.Contacts;
import se.rond.firesafety.domain.faults.PlaceCode;
import se.rond.firesafety.domain.faults.PlaceCodes;
import se.rond.firesafety.domain.safetyfile.Equipment;
import se.rond.firesafety.domain.safetyfile.EquipmentService;
import se.rond.firesafety.domain.safetyfile.FileRecord;
import se.rond.firesafety.domain.safetyfile.FileRecords;
import se.rond.firesafety.domain.safetyfile.Inventory;

/** Records in memory. Lists are the business of the database, and of its tests. */
public final class InMemoryFile implements FileRecords, Inventory, Attempts {

    private final Map<UUID, FileRecord> records = new LinkedHashMap<>();
    private final Map<String, Integer> attempts = new HashMap<>();
    private int counted;

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

    public SafetyFile.Keeping keeping() {
        return new SafetyFile.Keeping(new DirectWork(), this, this, codes(), this, contacts());
    }

    private static Contacts contacts() {
        return new Contacts() {
            @Override
            public List<UUID> judgedBefore(Instant moment, int rows) {
                throw new UnsupportedOperationException("asked of a database only");
            }

            @Override
            public void forgetPast(UUID report) {
                throw new UnsupportedOperationException("there is no past in memory");
            }
        };
    }

    /** How many writes counting has cost. */
    public int counted() {
        return counted;
    }

    private PlaceCodes codes() {
        return new PlaceCodes() {
            @Override
            public Optional<PlaceCode> byCode(String code) {
                return find(found -> found.code().equals(code));
            }

            @Override
            public Optional<PlaceCode> inSlot(String slot) {
                return find(found -> found.state() == RecordState.VALID
                        && PlaceCode.slot(found.site().premise(), found.equipment())
                                .equals(slot));
            }
        };
    }

    private Optional<PlaceCode> find(Predicate<PlaceCode> which) {
        return records.values().stream()
                .filter(PlaceCode.class::isInstance)
                .map(PlaceCode.class::cast)
                .filter(which)
                .findFirst();
    }

    @Override
    public int count(String guard, long hour) {
        return attempts.getOrDefault(guard + hour, 0);
    }

    @Override
    public void add(String guard, long hour) {
        counted++;
        attempts.merge(guard + hour, 1, Integer::sum);
    }

    @Override
    public void forgetBefore(long hour) {
        attempts.clear();
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

    @Override
    public Optional<EquipmentService> serviceDue(UUID equipment) {
        return records.values().stream()
                .filter(EquipmentService.class::isInstance)
                .map(EquipmentService.class::cast)
                .filter(service -> service.equipment().equals(equipment) && service.state() == ServiceState.DUE)
                .findFirst();
    }
}
