// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.followup;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import se.rond.access.Compartment;
import se.rond.access.Permission;
import se.rond.access.PermissionSource;
import se.rond.kernel.Text;
import se.rond.securityprotection.api.SecurityProtectionPermissions;

/** What the module lets people do. Only the roles that open the compartment grant anything in it. */
@Component
public final class SecurityProtectionPermissionSource implements PermissionSource {

    private static final List<Permission> PERMISSIONS = List.of(
            within(
                    SecurityProtectionPermissions.READ,
                    "Läsa registret över skyldigheter i säkerhetsskydd",
                    "Read the register of security-protection duties"),
            within(
                    SecurityProtectionPermissions.EDIT,
                    "Föra registret över skyldigheter i säkerhetsskydd",
                    "Keep the register of security-protection duties"),
            within(
                    SecurityProtectionPermissions.CONFIRM,
                    "Begära och bekräfta det som kräver två",
                    "Ask for and confirm what needs two"),
            within(
                    SecurityProtectionPermissions.KEEP_KEY,
                    "Förvalta nyckeln till säkerhetsskydd",
                    "Keep the key of security protection"),
            Permission.general(
                    SecurityProtectionPermissions.READ_RELEASED,
                    "Läsa utlämnade nyckeltal om säkerhetsskydd",
                    "Read released figures of security protection",
                    "read_reports_all",
                    "read_all_except_security_protection",
                    "read_infosec_all",
                    "compartment_security_protection_all"));

    private static Permission within(String id, String sv, String en) {
        return new Permission(
                id, new Text(sv, en), Compartment.SECURITY_PROTECTION, Set.of("compartment_security_protection_all"));
    }

    @Override
    public List<Permission> permissions() {
        return PERMISSIONS;
    }
}
