// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.followup;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.rond.access.Permission;
import se.rond.access.PermissionSource;
import se.rond.internalcontrol.api.InternalControlPermissions;

/** What the module lets people do, and which permissions of the role catalogue grant it. */
@Component
public final class InternalControlPermissionSource implements PermissionSource {

    private static final List<Permission> PERMISSIONS = List.of(
            Permission.general(
                    InternalControlPermissions.READ,
                    "Se internkontrollplaner och vad kontrollerna visade",
                    "See plans of internal control and what the controls showed",
                    "edit_plan",
                    "assess_control",
                    "perform_control",
                    "record_decision",
                    "read_reports_all",
                    "read_reports_own_board",
                    "read_department",
                    "read_all_except_security_protection"),
            Permission.general(
                    InternalControlPermissions.EDIT_PLAN,
                    "Skriva riskanalys och internkontrollplan",
                    "Write risk analysis and plan of internal control",
                    "edit_plan"),
            // the only grants of a department head that no other role of a department has
            Permission.general(
                    InternalControlPermissions.RETURN_PLAN,
                    "Återlämna en föreslagen internkontrollplan",
                    "Return a proposed plan of internal control",
                    "approve_gap"),
            Permission.general(
                    InternalControlPermissions.RECORD_DECISION,
                    "Föra in nämndens beslut om planen",
                    "Record what the board decided about the plan",
                    "record_decision"),
            Permission.general(
                    InternalControlPermissions.PERFORM, "Utföra kontroller", "Perform controls", "perform_control"),
            Permission.general(
                    InternalControlPermissions.ASSESS,
                    "Bedöma och följa upp kontroller",
                    "Assess and follow up controls",
                    "assess_control"),
            Permission.general(
                    InternalControlPermissions.READ_PUBLISHED,
                    "Läsa antagna internkontrollplaner och rapporter som kommunen har öppnat",
                    "Read adopted plans and reports of internal control that the municipality has opened",
                    "read_published"),
            Permission.general(
                    InternalControlPermissions.DISPOSE,
                    "Gallra underlag till intern kontroll",
                    "Dispose of working papers of internal control",
                    "run_disposal"));

    @Override
    public List<Permission> permissions() {
        return PERMISSIONS;
    }
}
