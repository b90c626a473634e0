// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.safetyfile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Scope;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.safetyfile.FileFilter;
import se.rond.firesafety.application.Cursors;
import se.rond.firesafety.application.RoundPlaces;
import se.rond.firesafety.domain.RoundSite;
import se.rond.firesafety.domain.Signature;
import se.rond.firesafety.domain.safetyfile.FileRecord;
import se.rond.firesafety.domain.safetyfile.FileRecords;
import se.rond.firesafety.domain.safetyfile.FileRecords.Attribute;
import se.rond.firesafety.domain.safetyfile.FileRecords.Seen;
import se.rond.firesafety.domain.safetyfile.FileRecords.Selection;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Malformed;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.organisation.Premise;
import se.rond.persistence.UnitOfWork;

/** What is done alike with every record of the fire-safety file: who sees it, who changes it, what the trail keeps. */
@Component(service = FileDesk.class)
public final class FileDesk {

    private static final Text RECORD = new Text("Posten", "The record");

    private final FileRecords records;
    private final RoundPlaces places;
    private final AccessControl access;
    private final AuditTrail trail;

    @Activate
    public FileDesk(
            @Reference FileRecords records,
            @Reference RoundPlaces places,
            @Reference AccessControl access,
            @Reference AuditTrail trail) {
        this.records = records;
        this.places = places;
        this.access = access;
        this.trail = trail;
    }

    RoundPlaces places() {
        return places;
    }

    /** What is asked for and how it is shown. */
    public record Listed<T extends FileRecord, V>(
            Class<T> kind,
            String permission,
            Class<? extends Enum<?>> states,
            @Nullable Attribute with,
            boolean descending,
            Function<List<T>, List<V>> views) {}

    /** Within the running unit of work. */
    public <T extends FileRecord, V> Page<V> page(Listed<T, V> listed, FileFilter filter, PageRequest request) {
        return shown(listed, rows(listed, selection(listed, filter), request));
    }

    /** The records as they stood; who may see them and what premises are called as of today. Begins its units of work itself. */
    <T extends FileRecord, V> Page<V> pageAsOf(
            Instant moment, UnitOfWork work, Listed<T, V> listed, FileFilter filter, PageRequest request) {
        Selection selection = work.read(() -> selection(listed, filter));
        Page<T> rows = work.readAsOf(moment, () -> rows(listed, selection, request));
        return work.read(() -> shown(listed, rows));
    }

    private <T extends FileRecord> Page<T> rows(Listed<T, ?> listed, Selection selection, PageRequest request) {
        Seen after = request.cursor(2).map(Cursors::dayAndId).orElse(null);
        if (selection.within() != null && selection.within().isEmpty()) {
            return new Page<>(List.of(), null);
        }
        List<T> rows = records.page(listed.kind(), selection, after, listed.descending(), request.limit() + 1);
        return Page.of(rows, request.limit(), row -> row, FileDesk::cursor);
    }

    private static <T extends FileRecord, V> Page<V> shown(Listed<T, V> listed, Page<T> rows) {
        return new Page<>(listed.views().apply(rows.items()), rows.next());
    }

    private static List<String> cursor(FileRecord last) {
        return List.of(last.day().toString(), last.id().toString());
    }

    private Selection selection(Listed<?, ?> listed, FileFilter filter) {
        Scope scope = access.scope(listed.permission());
        Set<UUID> within = scope.everything() ? null : scope.premises();
        return new Selection(
                within,
                places.premiseOrNull(filter.premise()),
                path(filter),
                filter.from(),
                filter.to(),
                states(listed.states(), filter.states()),
                listed.with());
    }

    private @Nullable String path(FileFilter filter) {
        if (filter.unitPath() != null) {
            return filter.unitPath();
        }
        return filter.unit() == null ? null : places.unit(filter.unit()).path();
    }

    private static Collection<? extends Enum<?>> states(Class<? extends Enum<?>> type, Set<String> names) {
        return names.stream()
                .map(name -> Arrays.stream(type.getEnumConstants())
                        .filter(state -> state.name().equals(name.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> new Malformed(
                                "state-unknown",
                                new Text("Det finns ingen status " + name + ".", "There is no state " + name + "."))))
                .toList();
    }

    <T extends FileRecord> T visible(Class<T> kind, UUID id) {
        return visible(kind, id, FireSafetyPermissions.READ);
    }

    /** @throws NotFound also where the caller lacks the permission: they may not even know of it */
    public <T extends FileRecord> T visible(Class<T> kind, UUID id, String permission) {
        T record = records.find(kind, id).orElseThrow(() -> new NotFound(RECORD, id));
        if (!access.may(permission, places.place(record.site().premise()))) {
            throw new NotFound(RECORD, id);
        }
        return record;
    }

    <T extends FileRecord> T toChange(Class<T> kind, UUID id, String permission) {
        T record = visible(kind, id);
        places.require(permission, record.site().premise());
        return record;
    }

    /** Makes a record of what was sent, by the caller, at the unit that uses the premises today. */
    interface Birth<T> {
        T of(RoundSite site, Signature by);
    }

    /** How a record is put: created once however often it is sent, changed with the version that was seen. */
    record Put<T extends FileRecord>(Class<T> kind, UUID id, UUID premise, String permission, IfMatch seen) {}

    /**
     * Within the running unit of work.
     *
     * @param same whether the record says so already
     * @return whether it is new
     */
    <T extends FileRecord> boolean put(Put<T> wanted, Birth<T> birth, Predicate<T> same, Consumer<T> change) {
        Optional<T> present = records.find(wanted.kind(), wanted.id());
        if (present.isEmpty()) {
            Premise premise = places.known(wanted.premise());
            places.require(wanted.permission(), premise.id());
            T born = birth.of(places.site(premise), places.sign());
            records.add(born);
            born(born);
            return true;
        }
        T record = toChange(wanted.kind(), wanted.id(), wanted.permission());
        if (!same.test(record)) {
            wanted.seen().require(record.version());
            requireSamePlace(record, wanted.premise());
            changed(record, "change", () -> change.accept(record));
        }
        return false;
    }

    private static void requireSamePlace(FileRecord record, UUID premise) {
        if (!record.site().premise().equals(premise)) {
            throw new RuleBroken(
                    "record-fixed",
                    "Lokalen kan inte ändras. Återta posten och lägg upp den i rätt lokal.",
                    "The premises cannot be changed. Withdraw the record and add it where it belongs.");
        }
    }

    public void changed(FileRecord record, String what, Runnable change) {
        Map<String, Object> before = record.facts();
        change.run();
        record(record, what, before);
    }

    public <T extends FileRecord> void withdraw(T record, String reason) {
        Map<String, Object> before = record.facts();
        if (record.withdraw(reason)) {
            record(record, "withdraw", before);
        }
    }

    /** The trail keeps that it came to be. */
    public void born(FileRecord record) {
        record(record, "create", Map.of());
    }

    private void record(FileRecord record, String what, Map<String, Object> before) {
        trail.record(AuditEntry.of(
                        "fire-safety." + record.kind() + "." + what,
                        record.kind(),
                        record.id(),
                        record.site().unit(),
                        before,
                        record.facts())
                .because(record.withdrawnBecause()));
    }

    LocalDate today() {
        return places.today();
    }
}
