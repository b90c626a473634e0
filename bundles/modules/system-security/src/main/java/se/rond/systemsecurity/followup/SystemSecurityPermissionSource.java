// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.followup;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import se.rond.access.Compartment;
import se.rond.access.Permission;
import se.rond.access.PermissionSource;
import se.rond.kernel.Text;
import se.rond.systemsecurity.api.SystemSecurityPermissions;

/** What the module lets people do, and which permissions of the role catalogue grant it. */
@Component
public final class SystemSecurityPermissionSource implements PermissionSource {

    private static final List<Permission> PERMISSIONS = List.of(
            Permission.general(
                    SystemSecurityPermissions.READ,
                    "Se systemregistret och hur långt analyserna har kommit",
                    "See the register of systems and how far analyses have come",
                    "read_infosec_all",
                    "read_department_infosec",
                    "read_all_except_security_protection",
                    "read_reports_all",
                    "read_reports_own_board",
                    "read_department",
                    "edit_analysis",
                    "approve_analysis",
                    "classify",
                    "review",
                    "accept_risk_orange",
                    "accept_risk_red",
                    "export_public_record"),
            Permission.general(
                    SystemSecurityPermissions.RELEASE,
                    "Lämna ut beslutade systemsäkerhetsanalyser med maskerad fritext",
                    "Give out decided system security analyses with free text masked",
                    "export_public_record"),
            infosec(
                    SystemSecurityPermissions.READ_INFOSEC,
                    "Läsa systemsäkerhetsanalyser",
                    "Read system security analyses",
                    "read_infosec_all",
                    "read_department_infosec",
                    "read_all_except_security_protection",
                    "edit_analysis",
                    "approve_analysis",
                    "classify",
                    "review",
                    "accept_risk_orange",
                    "accept_risk_red"),
            Permission.general(
                    SystemSecurityPermissions.EDIT_SYSTEM,
                    "Föra systemregistret",
                    "Keep the register of systems",
                    "review",
                    "edit_analysis"),
            Permission.general(
                    SystemSecurityPermissions.IMPORT,
                    "Läsa in systemregistret från fil",
                    "Import the register of systems from a file",
                    "review"),
            infosec(
                    SystemSecurityPermissions.ANSWER_GATE,
                    "Svara på kontrollfrågan om säkerhetsskydd",
                    "Answer the security-protection gate",
                    "review"),
            infosec(
                    SystemSecurityPermissions.CLASSIFY,
                    "Klassa information",
                    "Classify information",
                    "classify",
                    "review"),
            infosec(
                    SystemSecurityPermissions.EDIT_ANALYSIS,
                    "Skriva systemsäkerhetsanalyser",
                    "Write system security analyses",
                    "edit_analysis",
                    "review"),
            infosec(
                    SystemSecurityPermissions.REVIEW,
                    "Granska systemsäkerhetsanalyser",
                    "Review system security analyses",
                    "review"),
            infosec(
                    SystemSecurityPermissions.APPROVE,
                    "Besluta om systemsäkerhetsanalyser och godta gul risk",
                    "Decide on system security analyses and accept yellow risk",
                    "approve_analysis"),
            infosec(
                    SystemSecurityPermissions.ACCEPT_ORANGE,
                    "Godta orange risk",
                    "Accept orange risk",
                    "accept_risk_orange"),
            infosec(SystemSecurityPermissions.ACCEPT_RED, "Godta röd risk", "Accept red risk", "accept_risk_red"),
            infosec(
                    SystemSecurityPermissions.EDIT_SCALES,
                    "Bestämma skalor och riskmatriser",
                    "Decide scales and risk matrices",
                    "review"));

    private static Permission infosec(String id, String sv, String en, String... grantedBy) {
        return new Permission(id, new Text(sv, en), Compartment.INFOSEC, Set.of(grantedBy));
    }

    @Override
    public List<Permission> permissions() {
        return PERMISSIONS;
    }
}
