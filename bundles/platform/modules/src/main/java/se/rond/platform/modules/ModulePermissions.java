// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.rond.access.Permission;
import se.rond.access.PermissionSource;

/** Who may see and change which modules are here. */
@Component
public final class ModulePermissions implements PermissionSource {

    static final String READ = "modules.read";
    static final String MANAGE = "modules.manage";

    @Override
    public List<Permission> permissions() {
        return List.of(
                Permission.general(
                        READ,
                        "Se vilka moduler som finns och hur de mår",
                        "See which modules are here and how they are",
                        "manage_org",
                        "read_audit_log_summary"),
                Permission.general(
                        MANAGE,
                        "Starta, stoppa, byta och ta bort moduler",
                        "Start, stop, replace and remove modules",
                        "manage_org"));
    }
}
