// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import se.rond.access.Compartment;
import se.rond.access.Permission;
import se.rond.access.PermissionSource;

/** What the follow-up lets people do, and which duties in the role catalogue bring it with them. */
@Component
public final class Permissions implements PermissionSource {

    public static final String READ = "followup.read";
    public static final String READ_ASSIGNED = "followup.read_assigned";
    public static final String READ_FIGURES = "followup.read_figures";
    public static final String ASSIGN = "followup.assign";
    public static final String REMEDY = "followup.remedy";
    public static final String REMEDY_ASSIGNED = "followup.remedy_assigned";
    public static final String ACT_FOR_UNIT = "followup.act_for_unit";
    public static final String VERIFY = "followup.verify";
    public static final String REJECT = "followup.reject";
    public static final String ACCEPT_RISK = "followup.accept_risk";
    public static final String COMMENT = "followup.comment";

    public static final String READ_MEASURES = "followup.read_measures";
    public static final String PROPOSE_MEASURE = "followup.propose_measure";
    public static final String DECIDE_MEASURE = "followup.decide_measure";
    public static final String CHECK_EFFECT = "followup.check_effect";

    /** Opens what {@link ModuleRights} then reaches: findings and measures of one's own module. */
    public static final String FOLLOW_UP_OWN = "followup.follow_up_own";

    /** Whoever owns a measure sees it without any right: this one shows where. */
    public static final String OWN_MEASURES = "followup.own_measures";

    /** The permission to do the same in a compartment: who has one has none of the others by that. */
    public static String in(Compartment compartment, String general) {
        return compartment == Compartment.GENERAL
                ? general
                : general + "_" + compartment.name().toLowerCase(Locale.ROOT);
    }

    private static final String[] READERS = {
        "read_premise", "read_unit", "read_department", "read_building", "read_all_except_security_protection"
    };

    @Override
    public List<Permission> permissions() {
        return Stream.concat(ofFindings().stream(), ofMeasures().stream()).toList();
    }

    private static List<Permission> ofMeasures() {
        return List.of(
                Permission.general(
                        READ_MEASURES,
                        "Läsa åtgärder",
                        "Read measures",
                        "read_premise",
                        "read_unit",
                        "read_department",
                        "read_building",
                        "read_all_except_security_protection",
                        "read_department_infosec",
                        "read_infosec_all",
                        "edit_plan",
                        "assess_control"),
                Permission.general(
                        PROPOSE_MEASURE,
                        "Föreslå åtgärder",
                        "Propose measures",
                        "edit_premise",
                        "edit_unit",
                        "edit_department",
                        "perform_round",
                        "compile",
                        "edit_gap",
                        "review",
                        "edit_analysis",
                        "edit_plan",
                        "assess_control"),
                Permission.general(
                        DECIDE_MEASURE,
                        "Besluta om åtgärder",
                        "Decide on measures",
                        "approve_gap",
                        "accept_risk_orange",
                        "accept_risk_red"),
                Permission.general(
                        CHECK_EFFECT,
                        "Bedöma åtgärders effekt",
                        "Judge the effect of measures",
                        "verify_deficiency",
                        "edit_department",
                        "compile",
                        "review"),
                Permission.general(
                        FOLLOW_UP_OWN,
                        "Följa upp det egna områdets brister och åtgärder",
                        "Follow up deficiencies and measures of one's own field",
                        "assess_control"),
                Permission.general(
                        OWN_MEASURES,
                        "Se och genomföra åtgärder som man har fått",
                        "See and carry out measures that one has been given",
                        "perform_control"));
    }

    private static List<Permission> ofFindings() {
        return List.of(
                Permission.general(READ, "Läsa brister", "Read deficiencies", READERS),
                Permission.general(
                        READ_ASSIGNED,
                        "Läsa brister som fastighetsägaren har del i",
                        "Read deficiencies that the property owner has a part in",
                        "read_assigned"),
                Permission.general(
                        READ_FIGURES,
                        "Läsa nyckeltal",
                        "Read key figures",
                        "read_premise",
                        "read_unit",
                        "read_department",
                        "read_building",
                        "read_all_except_security_protection",
                        "read_reports_all",
                        "read_reports_own_board",
                        "read_infosec_all",
                        "read_department_infosec",
                        "edit_plan",
                        "assess_control"),
                Permission.general(
                        ASSIGN,
                        "Tilldela och öppna brister igen",
                        "Assign and reopen deficiencies",
                        "assign_deficiency",
                        "edit_premise",
                        "edit_department"),
                Permission.general(REMEDY, "Åtgärda brister", "Remedy deficiencies", "edit_premise"),
                Permission.general(
                        REMEDY_ASSIGNED,
                        "Åtgärda brister som fastighetsägaren har del i",
                        "Remedy deficiencies that the property owner has a part in",
                        "update_assigned"),
                Permission.general(
                        ACT_FOR_UNIT,
                        "Åtgärda brister som är tilldelade enheten",
                        "Remedy deficiencies assigned to the unit",
                        "edit_unit",
                        "edit_department"),
                Permission.general(
                        VERIFY, "Verifiera åtgärder", "Verify remedies", "verify_deficiency", "perform_round"),
                Permission.general(
                        REJECT,
                        "Avskriva det som inte är en brist",
                        "Reject what is no deficiency",
                        "verify_deficiency"),
                Permission.general(
                        ACCEPT_RISK,
                        "Acceptera en brist tills vidare",
                        "Accept a deficiency for a time",
                        "accept_risk_orange"),
                Permission.general(
                        COMMENT,
                        "Kommentera brister",
                        "Comment on deficiencies",
                        "edit_premise",
                        "edit_unit",
                        "edit_department",
                        "assign_deficiency",
                        "verify_deficiency",
                        "perform_round",
                        "accept_risk_orange",
                        "compile"));
    }
}
