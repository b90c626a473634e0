// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import se.rond.organisation.Organisation;
import se.rond.organisation.PersonNames;
import se.rond.organisation.UnitRef;
import se.rond.systemsecurity.api.SystemView;
import se.rond.systemsecurity.domain.ItSystem;
import se.rond.systemsecurity.domain.SystemDuties;
import se.rond.systemsecurity.domain.SystemFacts;

/** Systems as they are shown. */
final class SystemViews {

    private final SystemDesk desk;
    private final SystemSecuritySettings settings;
    private final LocalDate today;
    private final PersonNames people;

    SystemViews(SystemDesk desk, SystemSecuritySettings settings, LocalDate today, Collection<ItSystem> systems) {
        this.desk = desk;
        this.settings = settings;
        this.today = today;
        this.people = PersonNames.ofPeople(
                systems.stream()
                        .map(ItSystem::duties)
                        .flatMap(duties -> Stream.of(duties.owner(), duties.manager(), duties.informationOwner()))
                        .toList(),
                desk.organisation());
    }

    SystemView view(ItSystem system) {
        SystemFacts facts = system.facts();
        SystemDuties duties = system.duties();
        return new SystemView(
                system.id(),
                facts.code(),
                facts.name(),
                desk.mayRead(system) ? facts.description() : null,
                unit(desk.organisation(), duties),
                people.refOrNull(duties.owner()),
                people.refOrNull(duties.manager()),
                people.refOrNull(duties.informationOwner()),
                facts.supplier(),
                facts.hosting(),
                facts.usersApprox(),
                facts.personalData(),
                facts.sensitiveData(),
                facts.criticalService(),
                facts.rtoHours(),
                facts.rpoHours(),
                system.status(),
                facts.contractEnd(),
                system.levels(),
                !system.isHandedOver()
                        && settings.inScope(
                                facts.personalData(), system.levels().t()),
                system.validity(today),
                system.validUntil(),
                system.validAnalysis(),
                system.endedOn(),
                system.endedBecause(),
                system.version());
    }

    static UnitRef unit(Organisation organisation, SystemDuties duties) {
        return organisation
                .tree()
                .unit(duties.unit())
                .map(unit -> new UnitRef(unit.id(), unit.code(), unit.name()))
                .orElseGet(() -> new UnitRef(duties.unit(), lastCode(duties.unitPath()), lastCode(duties.unitPath())));
    }

    private static String lastCode(String path) {
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }
}
