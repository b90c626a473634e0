// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Scope;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;
import se.rond.organisation.Unit;
import se.rond.persistence.UnitOfWork;
import se.rond.systemsecurity.api.KeepingSystems;
import se.rond.systemsecurity.api.SystemEnd;
import se.rond.systemsecurity.api.SystemFilter;
import se.rond.systemsecurity.api.SystemGiven;
import se.rond.systemsecurity.api.SystemSecurityPermissions;
import se.rond.systemsecurity.api.SystemView;
import se.rond.systemsecurity.domain.ItSystem;
import se.rond.systemsecurity.domain.Systems;
import se.rond.systemsecurity.domain.Systems.Order;
import se.rond.systemsecurity.domain.Systems.Seen;
import se.rond.systemsecurity.domain.Systems.Selection;

@Component(service = {KeepingSystems.class, SystemBook.class})
public final class SystemBook implements KeepingSystems {

    private final Systems systems;
    private final SystemDesk desk;
    private final AnalysisDesk analyses;
    private final DutyBook duties;
    private final Statistics statistics;
    private final SystemSecuritySettings settings;
    private final UnitOfWork work;

    @Activate
    public SystemBook(
            @Reference Systems systems,
            @Reference SystemDesk desk,
            @Reference AnalysisDesk analyses,
            @Reference DutyBook duties,
            @Reference Statistics statistics,
            @Reference SystemSecuritySettings settings,
            @Reference UnitOfWork work) {
        this.systems = systems;
        this.desk = desk;
        this.analyses = analyses;
        this.duties = duties;
        this.statistics = statistics;
        this.settings = settings;
        this.work = work;
    }

    @Override
    public Page<SystemView> systems(SystemFilter filter, PageRequest request) {
        Order order = SystemOrder.of(request.sort());
        Seen after =
                request.cursor(2).map(cursor -> SystemOrder.seen(cursor, order)).orElse(null);
        Instant moment = filter.asOf() == null ? desk.now() : Statistics.endOf(filter.asOf());
        return statistics.then(moment, () -> {
            Selection selection = selection(filter);
            if (isNothing(selection)) {
                return new Page<SystemView>(List.of(), null);
            }
            List<ItSystem> rows = systems.page(selection, order, after, request.limit() + 1);
            SystemViews views = new SystemViews(desk, settings, selection.today(), rows);
            return Page.of(rows, request.limit(), views::view, last -> SystemOrder.cursor(last, order));
        });
    }

    private static boolean isNothing(Selection selection) {
        return selection.within() != null
                && selection.within().isEmpty()
                && selection.records().isEmpty();
    }

    private Selection selection(SystemFilter filter) {
        Scope scope = desk.scope(SystemSecurityPermissions.READ);
        String path = filter.unitPath();
        if (path == null && filter.unit() != null) {
            path = desk.unitNamed(filter.unit()).path();
        }
        return new Selection(
                scope.everything() ? null : scope.units(),
                scope.records(),
                path,
                filter.text(),
                filter.owner(),
                filter.statuses(),
                filter.hostings(),
                filter.validities(),
                filter.personalData(),
                filter.inScope(),
                settings.scopeFromT(),
                filter.asOf() == null ? desk.today() : filter.asOf());
    }

    @Override
    public SystemView system(UUID id) {
        return work.read(() -> {
            ItSystem system = desk.visible(systems.find(id), id);
            return new SystemViews(desk, settings, desk.today(), List.of(system)).view(system);
        });
    }

    @Override
    public Saved<SystemView> save(UUID id, SystemGiven given, IfMatch seen) {
        boolean created = work.write(() -> put(id, given, seen));
        return new Saved<>(system(id), created);
    }

    private boolean put(UUID id, SystemGiven given, IfMatch seen) {
        Optional<ItSystem> known = systems.find(id);
        if (known.isEmpty()) {
            register(id, given);
            return true;
        }
        ItSystem system = desk.visible(known, id);
        desk.require(SystemSecurityPermissions.EDIT_SYSTEM, system);
        if (!system.says(given)) {
            seen.require(system.version());
            change(system, given);
        }
        return false;
    }

    /** Within the running unit of work: a new system. */
    ItSystem register(UUID id, SystemGiven given) {
        Unit unit = desk.unit(given.unit());
        desk.requireOf(SystemSecurityPermissions.EDIT_SYSTEM, unit.id());
        requirePeople(given);
        refuseSecond(id, given.code());
        ItSystem system = new ItSystem(id, given, unit, desk.sign());
        systems.add(system);
        duties.follow(system, desk.today());
        desk.record(system, "create", Map.of(), null);
        return system;
    }

    /** Within the running unit of work. A system moves only to where the caller may keep it, too. */
    void change(ItSystem system, SystemGiven given) {
        Unit unit = desk.unit(given.unit());
        desk.requireOf(SystemSecurityPermissions.EDIT_SYSTEM, unit.id());
        requirePeople(given);
        refuseSecond(system.id(), given.code());
        Map<String, Object> before = system.trace();
        system.change(given, unit);
        duties.follow(system, desk.today());
        analyses.systemChanged(system);
        desk.record(system, "change", before, null);
    }

    private void requirePeople(SystemGiven given) {
        desk.requirePerson(given.owner(), "/owner");
        desk.requirePerson(given.manager(), "/manager");
        desk.requirePerson(given.informationOwner(), "/informationOwner");
    }

    /** The index refuses two at once; this says so in words. */
    private void refuseSecond(UUID id, String code) {
        systems.byCode(code).filter(other -> !other.id().equals(id)).ifPresent(other -> {
            throw new RuleBroken(
                    "system-code-taken",
                    "Det finns redan ett system med koden " + code + ". Välj en annan.",
                    "There is a system of the code " + code + " already. Choose another.");
        });
    }

    @Override
    public SystemView end(UUID id, SystemEnd why) {
        work.write(() -> {
            ItSystem system = desk.visible(systems.find(id), id);
            desk.require(SystemSecurityPermissions.EDIT_SYSTEM, system);
            Map<String, Object> before = system.trace();
            if (system.end(why.reason(), desk.today())) {
                duties.follow(system, desk.today());
                desk.record(system, "end", before, system.endedBecause());
            }
        });
        return system(id);
    }
}
