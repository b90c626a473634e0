// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.followup;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.RoleSource;
import se.rond.internalcontrol.domain.Controls;
import se.rond.persistence.UnitOfWork;

/** Who performs a control of a plan in force is its performer, without anybody giving a role. */
@Component
public final class ControlRoles implements RoleSource {

    private static final String PERFORMER = "control_performer";

    private final Controls controls;
    private final UnitOfWork work;

    @Activate
    public ControlRoles(@Reference Controls controls, @Reference UnitOfWork work) {
        this.controls = controls;
        this.work = work;
    }

    @Override
    public Set<String> roles() {
        return Set.of(PERFORMER);
    }

    @Override
    public List<Held> heldBy(UUID person) {
        return work.read(() -> controls.cyclesPerformedBy(person).stream()
                .map(cycle -> new Held(PERFORMER, cycle))
                .toList());
    }
}
