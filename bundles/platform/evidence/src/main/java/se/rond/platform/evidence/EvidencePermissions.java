// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.evidence;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.rond.access.Permission;
import se.rond.access.PermissionSource;

/**
 * Whoever records something may send what shows it. Those who only read, such as auditors and boards, may not; who sees a file
 * follows from the record that it belongs to.
 */
@Component
public final class EvidencePermissions implements PermissionSource {

    public static final String SEND = "evidence.send";

    @Override
    public List<Permission> permissions() {
        return List.of(Permission.general(
                SEND,
                "Skicka foton och dokument",
                "Send photos and documents",
                "perform_round",
                "approve_round",
                "report_deficiency",
                "verify_deficiency",
                "assign_deficiency",
                "update_assigned",
                "record_drill",
                "record_test",
                "edit_premise",
                "edit_unit",
                "edit_department",
                "edit_schedules",
                "edit_templates",
                "compile",
                "review",
                "classify",
                "edit_gap",
                "approve_gap",
                "edit_analysis",
                "approve_analysis",
                "answer_it_questions",
                "accept_risk_orange",
                "accept_risk_red",
                "edit_plan",
                "assess_control",
                "perform_control",
                "record_decision",
                "edit_training",
                "edit_preparedness",
                "edit_situation",
                "edit_goal_followup",
                "compartment_security_protection_all"));
    }
}
