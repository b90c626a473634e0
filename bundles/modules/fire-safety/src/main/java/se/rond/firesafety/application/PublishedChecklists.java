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
import se.rond.firesafety.domain.Schedule;
import se.rond.kernel.NotFound;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;

/**
 * Every published version of every check list, in memory: a published version never changes. Those that ship with the
 * module are published before anybody can ask; what is published later is read again, also when another node published it.
 */
@Component(service = PublishedChecklists.class)
public final class PublishedChecklists {

    private static final Text WHAT = new Text("Checklistan", "The check list");

    /** @param inUse the newest version of each that is not retired */
    private record Known(
            Map<UUID, ChecklistView> versions, Map<String, ChecklistView> inUse, Map<String, ChecklistView> latest) {

        static Known of(List<Checklist> all) {
            return new Known(
                    all.stream()
                            .map(Checklist::view)
                            .collect(Collectors.toUnmodifiableMap(ChecklistView::id, Function.identity())),
                    newest(all.stream().filter(list -> !list.isRetired()).toList()),
                    newest(all));
        }

        private static Map<String, ChecklistView> newest(List<Checklist> lists) {
            return lists.stream()
                    .map(Checklist::view)
                    .collect(Collectors.toUnmodifiableMap(
                            ChecklistView::code,
                            Function.identity(),
                            BinaryOperator.maxBy(Comparator.comparingInt(ChecklistView::listVersion))));
        }
    }

    private final Checklists checklists;
    private final UnitOfWork work;
    private final AccessControl access;
    private volatile Known known;

    @Activate
    public PublishedChecklists(
            @Reference Checklists checklists,
            @Reference UnitOfWork work,
            @Reference AccessControl access,
            @Reference AuditTrail trail) {
        this.checklists = checklists;
        this.work = work;
        this.access = access;
        this.known = access.asSystem(() -> work.write(() -> publish(checklists, trail)));
    }

    private static Known publish(Checklists checklists, AuditTrail trail) {
        Set<UUID> present = checklists.all().stream()
                .map(checklist -> checklist.view().id())
                .collect(Collectors.toUnmodifiableSet());
        for (ChecklistView shipped : ShippedContent.checklists()) {
            if (!present.contains(shipped.id())) {
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
        return Known.of(checklists.all());
    }

    /** Reads again what is published: after a publication here, and now and then for those elsewhere. */
    public void refresh() {
        known = access.asSystem(() -> work.read(() -> Known.of(checklists.all())));
    }

    /** The newest version of each that is in use, in the order of their codes. */
    List<ChecklistView> newest() {
        return known.inUse().values().stream()
                .sorted(Comparator.comparing(ChecklistView::code))
                .toList();
    }

    /** Of every list, also of those that are retired. */
    Set<String> codes() {
        return known.latest().keySet();
    }

    Optional<ChecklistView> newest(String code) {
        return Optional.ofNullable(known.inUse().get(code));
    }

    public Optional<ChecklistView> version(UUID id) {
        ChecklistView present = known.versions().get(id);
        if (present == null) {
            refresh();
        }
        return Optional.ofNullable(known.versions().get(id));
    }

    /** The version that a record keeps. */
    ChecklistView kept(UUID id) {
        return version(id).orElseThrow(() -> new NotFound(WHAT, id));
    }

    /** The version that a schedule stays with, else the newest; of a list that is retired, the last. */
    ChecklistView followedBy(Schedule schedule) {
        UUID stays = schedule.checklistVersion();
        if (stays != null) {
            return kept(stays);
        }
        String code = schedule.checklistCode();
        return Optional.ofNullable(known.latest().get(code)).orElseThrow(() -> new NotFound(WHAT, code));
    }

    /** By code, or by the id of any version. */
    Optional<ChecklistView> named(String name) {
        return newest(name)
                .or(() -> known.versions().values().stream()
                        .filter(version -> version.id().toString().equals(name))
                        .findFirst()
                        .flatMap(version -> newest(version.code())));
    }

    /** The list that is chosen by itself for premises of a kind. */
    Optional<ChecklistView> meantFor(String premiseType) {
        return newest().stream().filter(list -> list.isMeantFor(premiseType)).findFirst();
    }
}
