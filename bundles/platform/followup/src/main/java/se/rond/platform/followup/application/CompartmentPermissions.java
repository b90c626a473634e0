// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import static se.rond.platform.followup.application.Permissions.ACCEPT_RISK;
import static se.rond.platform.followup.application.Permissions.ASSIGN;
import static se.rond.platform.followup.application.Permissions.CHECK_EFFECT;
import static se.rond.platform.followup.application.Permissions.COMMENT;
import static se.rond.platform.followup.application.Permissions.DECIDE_MEASURE;
import static se.rond.platform.followup.application.Permissions.PROPOSE_MEASURE;
import static se.rond.platform.followup.application.Permissions.READ;
import static se.rond.platform.followup.application.Permissions.READ_MEASURES;
import static se.rond.platform.followup.application.Permissions.REJECT;
import static se.rond.platform.followup.application.Permissions.REMEDY;
import static se.rond.platform.followup.application.Permissions.VERIFY;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import se.rond.access.Compartment;
import se.rond.access.Permission;
import se.rond.access.PermissionSource;
import se.rond.kernel.Text;

/**
 * The same rights in the compartments, each for itself. What is reported in a compartment that has none here is read by
 * nobody.
 */
@Component
public final class CompartmentPermissions implements PermissionSource {

    private static final String SECURITY_PROTECTION = "compartment_security_protection_all";

    /** Whoever may do something in it may read it. */
    private static final String[] INFOSEC_READERS = {
        "read_infosec_all",
        "read_department_infosec",
        "read_all_except_security_protection",
        "approve_gap",
        "accept_risk_orange",
        "accept_risk_red",
        "edit_analysis",
        "approve_analysis"
    };

    private record Deed(String general, Text name, String... infosec) {}

    private static final List<Deed> DEEDS = List.of(
            new Deed(READ, new Text("Läsa brister", "Read deficiencies"), INFOSEC_READERS),
            new Deed(
                    ASSIGN,
                    new Text("Tilldela och öppna brister igen", "Assign and reopen deficiencies"),
                    "edit_gap",
                    "review",
                    "approve_gap",
                    "edit_analysis"),
            new Deed(REMEDY, new Text("Åtgärda brister", "Remedy deficiencies"), "edit_gap", "edit_analysis", "review"),
            new Deed(VERIFY, new Text("Verifiera åtgärder", "Verify remedies"), "review", "approve_gap"),
            new Deed(
                    REJECT,
                    new Text("Avskriva det som inte är en brist", "Reject what is no deficiency"),
                    "review",
                    "approve_gap"),
            new Deed(
                    ACCEPT_RISK,
                    new Text("Acceptera en brist tills vidare", "Accept a deficiency for a time"),
                    "accept_risk_orange",
                    "accept_risk_red"),
            new Deed(
                    COMMENT,
                    new Text("Kommentera brister", "Comment on deficiencies"),
                    "edit_gap",
                    "edit_analysis",
                    "review",
                    "approve_gap",
                    "comment",
                    "accept_risk_orange"),
            new Deed(READ_MEASURES, new Text("Läsa åtgärder", "Read measures"), INFOSEC_READERS),
            new Deed(
                    PROPOSE_MEASURE,
                    new Text("Föreslå åtgärder", "Propose measures"),
                    "edit_gap",
                    "edit_analysis",
                    "review"),
            new Deed(
                    DECIDE_MEASURE,
                    new Text("Besluta om åtgärder", "Decide on measures"),
                    "approve_gap",
                    "approve_analysis",
                    "accept_risk_orange",
                    "accept_risk_red"),
            new Deed(CHECK_EFFECT, new Text("Bedöma åtgärders effekt", "Judge the effect of measures"), "review"));

    @Override
    public List<Permission> permissions() {
        return Stream.concat(
                        DEEDS.stream().map(CompartmentPermissions::infosec),
                        DEEDS.stream().map(CompartmentPermissions::securityProtection))
                .toList();
    }

    private static Permission infosec(Deed deed) {
        return permission(
                Compartment.INFOSEC,
                deed,
                new Text(" (informationssäkerhet)", " (information security)"),
                Set.of(deed.infosec()));
    }

    private static Permission securityProtection(Deed deed) {
        return permission(
                Compartment.SECURITY_PROTECTION,
                deed,
                new Text(" (säkerhetsskydd)", " (security protection)"),
                Set.of(SECURITY_PROTECTION));
    }

    private static Permission permission(Compartment compartment, Deed deed, Text where, Set<String> grantedBy) {
        return new Permission(
                Permissions.in(compartment, deed.general()),
                new Text(deed.name().sv() + where.sv(), deed.name().en() + where.en()),
                compartment,
                grantedBy);
    }
}
