// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.application;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.rond.access.Permission;
import se.rond.access.PermissionSource;

/** What one may do with the register. Names of units and premises are for everybody who is signed in. */
@Component
public final class OrganisationPermissions implements PermissionSource {

    public static final String READ_PEOPLE = "organisation.read_people";
    public static final String IMPORT = "organisation.import";
    public static final String ASSIGN_ROLE = "organisation.assign_role";
    public static final String ASSIGN_FIRE_ROLE = "organisation.assign_fire_role";

    /** Those that a coordinator of a department gives and takes. */
    static final List<String> FIRE_ROLES = List.of(
            "fire_safety_responsible",
            "fire_safety_inspector",
            "evacuation_leader",
            "alarm_keeper",
            "flammable_goods_manager",
            "hot_work_permit_issuer",
            "hot_work_operator");

    @Override
    public List<Permission> permissions() {
        return List.of(
                Permission.general(
                        READ_PEOPLE,
                        "Se personer och vem som har vilken roll",
                        "See people and who holds which role",
                        "read_premise",
                        "read_unit",
                        "read_department",
                        "read_building",
                        "read_assigned",
                        "read_all_except_security_protection",
                        "read_reports_all",
                        "read_reports_own_board",
                        "read_infosec_all",
                        "read_department_infosec",
                        "read_preparedness",
                        "manage_users",
                        "manage_org"),
                Permission.general(
                        IMPORT, "Läsa in organisation, lokaler och personer", "Import organisation, premises and people",
                        "manage_org"),
                Permission.general(ASSIGN_ROLE, "Tilldela roller", "Assign roles", "manage_users"),
                Permission.general(
                        ASSIGN_FIRE_ROLE,
                        "Tilldela roller i brandskyddet",
                        "Assign fire-safety roles",
                        "edit_department"));
    }
}
