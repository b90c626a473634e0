// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.rond.access.AccessControl;
import se.rond.access.Compartment;
import se.rond.access.Place;
import se.rond.access.Scope;
import se.rond.findings.FollowUpRights;

/** Where the caller follows up what one module reported, without a right to what others did. */
@Component(service = ModuleRights.class)
public final class ModuleRights {

    private final AccessControl access;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<FollowUpRights> rights = List.of();

    @Activate
    public ModuleRights(@Reference AccessControl access) {
        this.access = access;
    }

    ModuleRights(AccessControl access, List<FollowUpRights> rights) {
        this(access);
        this.rights = rights;
    }

    /** Whether the caller follows up what the module reported at a place. What is kept apart is not opened by that. */
    public boolean follows(String module, Compartment compartment, Place place) {
        return compartment == Compartment.GENERAL
                && isFollowing()
                && rights.stream()
                        .filter(right -> right.module().equals(module))
                        .anyMatch(right -> right.followed().covers(place));
    }

    /** By module, where that is anywhere. */
    Map<String, Scope> followed() {
        Map<String, Scope> followed = new LinkedHashMap<>();
        if (isFollowing()) {
            for (FollowUpRights right : rights) {
                Scope scope = right.followed();
                if (!scope.isNothing()) {
                    followed.put(right.module(), scope);
                }
            }
        }
        return followed;
    }

    private boolean isFollowing() {
        return !access.scope(Permissions.FOLLOW_UP_OWN).isNothing();
    }
}
