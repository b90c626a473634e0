// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.application;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import se.rond.access.Permission;
import se.rond.access.PermissionSource;

/** What one may do with the register. Names of units and premises are for everybody who is signed in. */
@Component
public final class OrganisationPermissions implements PermissionSource {

    public static final String READ = "organisation.read";
    public static final String IMPORT = "organisation.import";

    /** Who has it for the whole municipality gives and takes any role; who has it for a part, those of fire safety there. */
    public static final String MANAGE_ROLES = "organisation.manage_roles";

    static final Set<String> FIRE_ROLES = Set.of(
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
                        READ,
                        "Se organisationen, personer och vem som har vilken roll",
                        "See the organisation, people and who holds which role",
                        "assess_control",
                        "edit_plan",
                        "edit_training",
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
                        IMPORT,
                        "Läsa in organisation, lokaler och personer",
                        "Import organisation, premises and people",
                        "manage_org"),
                Permission.general(
                        MANAGE_ROLES,
                        "Tilldela och avsluta roller",
                        "Assign and end roles",
                        "manage_users",
                        "edit_department"));
    }
}
