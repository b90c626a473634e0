// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.firesafety.api.ChecklistView;
import se.rond.firesafety.domain.Checklist;
import se.rond.firesafety.domain.Checklists;
import se.rond.kernel.NotFound;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;

/**
 * Every published version of every check list, in memory: a published version never changes. Those that ship with the
 * module are published before anybody can ask.
 */
@Component(service = PublishedChecklists.class)
public final class PublishedChecklists {

    private static final Text WHAT = new Text("Checklistan", "The check list");

    private final Map<UUID, ChecklistView> versions;
    private final Map<String, ChecklistView> newest;

    @Activate
    public PublishedChecklists(
            @Reference Checklists checklists,
            @Reference UnitOfWork work,
            @Reference AccessControl access,
            @Reference AuditTrail trail) {
        List<ChecklistView> all = access.asSystem(() -> work.write(() -> publish(checklists, trail)));
        this.versions = all.stream().collect(Collectors.toUnmodifiableMap(ChecklistView::id, Function.identity()));
        this.newest = all.stream()
                .collect(Collectors.toUnmodifiableMap(
                        ChecklistView::code,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingInt(ChecklistView::listVersion))));
    }

    private static List<ChecklistView> publish(Checklists checklists, AuditTrail trail) {
        Set<UUID> known = checklists.all().stream()
                .map(checklist -> checklist.view().id())
                .collect(Collectors.toUnmodifiableSet());
        for (ChecklistView shipped : ShippedContent.checklists()) {
            if (!known.contains(shipped.id())) {
                checklists.add(new Checklist(shipped));
                trail.record(AuditEntry.of(
                        "fire-safety.checklist.publish",
                        "checklist",
                        shipped.id(),
                        null,
                        Map.of(),
                        Map.of("code", shipped.code(), "version", shipped.listVersion())));
            }
        }
        return checklists.all().stream().map(Checklist::view).toList();
    }

    /** The newest version of each, in the order of their codes. */
    List<ChecklistView> newest() {
        return newest.values().stream()
                .sorted(Comparator.comparing(ChecklistView::code))
                .toList();
    }

    Optional<ChecklistView> newest(String code) {
        return Optional.ofNullable(newest.get(code));
    }

    public Optional<ChecklistView> version(UUID id) {
        return Optional.ofNullable(versions.get(id));
    }

    /** The version that a record keeps. */
    ChecklistView kept(UUID id) {
        return version(id).orElseThrow(() -> new NotFound(WHAT, id));
    }

    /** The newest version of the list that a record keeps a version of. */
    ChecklistView newestOf(UUID id) {
        String code = kept(id).code();
        return newest(code).orElseThrow(() -> new NotFound(WHAT, code));
    }

    /** By code, or by the id of any version. */
    Optional<ChecklistView> named(String name) {
        return newest(name)
                .or(() -> versions.values().stream()
                        .filter(version -> version.id().toString().equals(name))
                        .findFirst()
                        .flatMap(version -> newest(version.code())));
    }

    /** The list that is chosen by itself for premises of a kind. */
    Optional<ChecklistView> meantFor(String premiseType) {
        return newest().stream().filter(list -> list.isMeantFor(premiseType)).findFirst();
    }
}
