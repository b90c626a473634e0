// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.rond.access.Permission;
import se.rond.access.PermissionSource;
import se.rond.firesafety.api.FireSafetyPermissions;

/** What fire safety lets people do, and which permissions of the role catalogue grant it. */
@Component
public final class FireSafetyPermissionSource implements PermissionSource {

    private static final List<Permission> PERMISSIONS = List.of(
            Permission.general(
                    FireSafetyPermissions.READ,
                    "Se kontrollronder, scheman och checklistor",
                    "See check rounds, schedules and check lists",
                    "read_premise",
                    "read_building",
                    "read_unit",
                    "read_department",
                    "read_reports_own_board",
                    "read_reports_all",
                    "read_all_except_security_protection"),
            Permission.general(
                    FireSafetyPermissions.PERFORM, "Göra kontrollronder", "Walk check rounds", "perform_round"),
            Permission.general(
                    FireSafetyPermissions.APPROVE,
                    "Godkänna och återsända kontrollronder",
                    "Approve and return check rounds",
                    "approve_round"),
            Permission.general(
                    FireSafetyPermissions.CANCEL,
                    "Ställa in kontrollronder",
                    "Cancel check rounds",
                    "edit_department",
                    "edit_schedules"),
            Permission.general(
                    FireSafetyPermissions.ADD_ROUND,
                    "Lägga till kontrollronder utanför schemat",
                    "Add check rounds beside the schedule",
                    "perform_round",
                    "approve_round",
                    "edit_premise",
                    "edit_department",
                    "edit_schedules"),
            Permission.general(
                    FireSafetyPermissions.EDIT_SCHEDULES,
                    "Lägga upp, ändra och avsluta kontrollscheman",
                    "Create, change and end schedules",
                    "edit_schedules",
                    "edit_department"),
            Permission.general(
                    FireSafetyPermissions.EDIT_CHECKLISTS,
                    "Skriva, publicera och avveckla checklistor",
                    "Write, publish and retire check lists",
                    "edit_templates"),
            Permission.general(
                    FireSafetyPermissions.EDIT_FILE,
                    "Föra lokalens brandskyddsdokumentation: utrustning, tillsyn, dokument, gränsdragning, QR-koder",
                    "Keep the fire-safety file of premises: equipment, visits, documents, boundary list, QR codes",
                    "edit_premise",
                    "edit_department",
                    "edit_schedules"),
            Permission.general(
                    FireSafetyPermissions.RECORD_DRILL,
                    "Planera, hålla och utvärdera utrymningsövningar",
                    "Plan, hold and evaluate evacuation drills",
                    "record_drill",
                    "edit_premise",
                    "edit_department",
                    "edit_schedules"),
            Permission.general(
                    FireSafetyPermissions.REPORT_EVENT,
                    "Registrera bränder, tillbud och onödiga larm",
                    "Record fires, near misses and unwanted alarms",
                    "report_deficiency",
                    "edit_premise",
                    "edit_department",
                    "edit_schedules"),
            Permission.general(
                    FireSafetyPermissions.TRIAGE,
                    "Bedöma felanmälningar från allmänheten",
                    "Judge fault reports from the public",
                    "edit_premise",
                    "assign_deficiency",
                    "edit_schedules"));

    @Override
    public List<Permission> permissions() {
        return PERMISSIONS;
    }
}
