// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.Role;

/** The role catalogue, with what each role lets one do among what is deployed just now. */
@Component(service = RoleViews.class)
public final class RoleViews {

    /**
     * @param scope kind of place it is held at
     * @param does what the holder does
     * @param permissions of the catalogue
     * @param grants permissions of the deployed parts that follow from them
     * @param timeLimited whether an assignment must have an end
     */
    public record RoleView(
            String role,
            Text name,
            String scope,
            Text does,
            List<String> permissions,
            List<String> grants,
            boolean timeLimited) {}

    private final RoleBasedAccess access;
    private final RegisteredPeople people;

    @Activate
    public RoleViews(@Reference RoleBasedAccess access, @Reference RegisteredPeople people) {
        this.access = access;
        this.people = people;
    }

    public List<RoleView> all() {
        Optional<Map<String, Role>> roles = people.organisation().map(Organisation::roles);
        return roles.orElse(Map.of()).values().stream()
                .sorted(Comparator.comparing(Role::id))
                .map(role -> new RoleView(
                        role.id(),
                        role.name(),
                        role.scope(),
                        role.does(),
                        role.permissions().stream().sorted().toList(),
                        List.copyOf(access.grantedBy(role.permissions())),
                        role.timeLimited()))
                .toList();
    }
}
