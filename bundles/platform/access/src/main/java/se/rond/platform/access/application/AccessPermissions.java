// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.rond.access.Permission;
import se.rond.access.PermissionSource;

/** What the administration of accounts takes. It grants no reading of anything else. */
@Component
public final class AccessPermissions implements PermissionSource {

    static final String MANAGE_ACCOUNTS = "access.manage_accounts";

    @Override
    public List<Permission> permissions() {
        return List.of(Permission.general(
                MANAGE_ACCOUNTS,
                "Bjuda in, stänga av och återställa konton",
                "Invite, deactivate and reset accounts",
                "manage_users"));
    }
}
