// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.reporting;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.rond.access.Permission;
import se.rond.access.PermissionSource;

/** Who may make reports of which units: whoever may read the figures that they consist of. */
@Component
public final class ReportingPermissions implements PermissionSource {

    static final String READ = "reporting.read";

    @Override
    public List<Permission> permissions() {
        return List.of(Permission.general(
                READ,
                "Ta fram rapporter",
                "Make reports",
                "read_unit",
                "read_department",
                "read_reports_own_board",
                "read_reports_all",
                "read_all_except_security_protection"));
    }
}
