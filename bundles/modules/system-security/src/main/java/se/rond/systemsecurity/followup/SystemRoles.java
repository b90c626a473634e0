// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.RoleSource;
import se.rond.persistence.UnitOfWork;
import se.rond.systemsecurity.domain.ItSystem;
import se.rond.systemsecurity.domain.SystemDuties;
import se.rond.systemsecurity.domain.Systems;

/** Who owns, manages and classifies a system follows from the register, without anybody giving a role. */
@Component
public final class SystemRoles implements RoleSource {

    private static final String OWNER = "system_owner";
    private static final String MANAGER = "system_manager";
    private static final String INFORMATION_OWNER = "information_owner";

    private final Systems systems;
    private final UnitOfWork work;

    @Activate
    public SystemRoles(@Reference Systems systems, @Reference UnitOfWork work) {
        this.systems = systems;
        this.work = work;
    }

    @Override
    public Set<String> roles() {
        return Set.of(OWNER, MANAGER, INFORMATION_OWNER);
    }

    @Override
    public List<Held> heldBy(UUID person) {
        return work.read(() -> systems.of(person).stream()
                .flatMap(system -> held(system, person).stream())
                .toList());
    }

    private static List<Held> held(ItSystem system, UUID person) {
        List<Held> held = new ArrayList<>();
        SystemDuties duties = system.duties();
        if (person.equals(duties.owner())) {
            held.add(new Held(OWNER, system.id()));
        }
        if (person.equals(duties.manager())) {
            held.add(new Held(MANAGER, system.id()));
        }
        if (person.equals(duties.informationOwner())) {
            held.add(new Held(INFORMATION_OWNER, system.id()));
        }
        return held;
    }
}
