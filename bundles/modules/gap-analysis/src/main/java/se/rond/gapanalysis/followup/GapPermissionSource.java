// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.followup;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import se.rond.access.Compartment;
import se.rond.access.Permission;
import se.rond.access.PermissionSource;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.kernel.Text;

/** What gap analysis lets people do, and which permissions of the role catalogue grant it. */
@Component
public final class GapPermissionSource implements PermissionSource {

    private static final List<Permission> PERMISSIONS = List.of(
            Permission.general(
                    GapPermissions.READ_RESULTS,
                    "Se gapanalyser: nivåer, framsteg och nyckeltal, utan fritext",
                    "See gap analyses: levels, progress and figures, without free text",
                    "read_department",
                    "read_reports_own_board",
                    "read_reports_all",
                    "read_infosec_all",
                    "read_department_infosec",
                    "read_all_except_security_protection",
                    "export_public_record",
                    "answer_it_questions"),
            infosec(
                    GapPermissions.READ,
                    "Läsa fritext och bevishänvisningar i gapanalyser",
                    "Read free text and evidence references of gap analyses",
                    "read_infosec_all",
                    "read_department_infosec",
                    "read_all_except_security_protection",
                    "approve_gap",
                    "answer_it_questions"),
            infosec(GapPermissions.ANSWER, "Besvara gapanalyser", "Answer gap analyses", "edit_gap"),
            infosec(
                    GapPermissions.ANSWER_IT,
                    "Besvara it-frågor i gapanalyser",
                    "Answer IT questions of gap analyses",
                    "answer_it_questions"),
            infosec(
                    GapPermissions.COMMENT,
                    "Kommentera gapanalyser",
                    "Comment on gap analyses",
                    "comment",
                    "edit_gap",
                    "review",
                    "approve_gap",
                    "answer_it_questions"),
            infosec(GapPermissions.REVIEW, "Granska gapanalyser", "Review gap analyses", "review"),
            infosec(GapPermissions.APPROVE, "Godkänna gapanalyser", "Approve gap analyses", "approve_gap"),
            infosec(
                    GapPermissions.DECIDE,
                    "Ta ställning till föreslagna åtgärder",
                    "Decide on proposed improvements",
                    "approve_gap",
                    "review",
                    "edit_gap"),
            infosec(
                    GapPermissions.PLAN,
                    "Planera, bjuda in till och sammanställa gapanalyser",
                    "Plan, invite to and compile gap analyses",
                    "review"),
            Permission.general(
                    GapPermissions.RELEASE,
                    "Lämna ut godkända gapanalyser med maskerad fritext",
                    "Give out approved gap analyses with free text masked",
                    "export_public_record"),
            infosec(GapPermissions.IMPORT, "Läsa in frågeuppsättningar", "Import question sets", "review"));

    @Override
    public List<Permission> permissions() {
        return PERMISSIONS;
    }

    private static Permission infosec(String id, String sv, String en, String... grantedBy) {
        return new Permission(id, new Text(sv, en), Compartment.INFOSEC, Set.of(grantedBy));
    }
}
