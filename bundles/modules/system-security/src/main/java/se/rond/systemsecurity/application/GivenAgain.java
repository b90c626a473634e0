// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import se.rond.systemsecurity.api.SystemGiven;
import se.rond.systemsecurity.domain.ItSystem;
import se.rond.systemsecurity.domain.SystemDuties;
import se.rond.systemsecurity.domain.SystemFacts;

/** What would have to be sent to record a system as it is. */
final class GivenAgain {

    private GivenAgain() {}

    static SystemGiven of(ItSystem system) {
        SystemFacts facts = system.facts();
        SystemDuties duties = system.duties();
        return new SystemGiven(
                facts.code(),
                facts.name(),
                facts.description(),
                duties.unit(),
                duties.owner(),
                duties.manager(),
                duties.informationOwner(),
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
                system.levels());
    }
}
