// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.application;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import se.rond.access.AccessControl;
import se.rond.access.Compartment;
import se.rond.access.Permission;
import se.rond.access.PermissionSource;
import se.rond.access.Scope;
import se.rond.kernel.Text;

/** Who may read the trail: each compartment has a permission of its own, and none follows from another. */
@Component
public final class AuditPermissions implements PermissionSource {

    static final String EXPORT = "audit.export";
    static final String VERIFY = "audit.verify";

    private static final String SUMMARY = "read_audit_log_summary";
    private static final String ALL_BUT_SECRET = "read_all_except_security_protection";

    @Override
    public List<Permission> permissions() {
        return Stream.concat(
                        Arrays.stream(Compartment.values()).map(AuditPermissions::reading),
                        Stream.of(
                                Permission.general(
                                        EXPORT, "Exportera revisionsspåret", "Export the audit trail", "export"),
                                Permission.general(
                                        VERIFY,
                                        "Kontrollera revisionsspåret",
                                        "Verify the audit trail",
                                        SUMMARY,
                                        ALL_BUT_SECRET,
                                        "manage_users")))
                .toList();
    }

    private static Permission reading(Compartment compartment) {
        return switch (compartment) {
            case GENERAL ->
                permission(compartment, "Läsa revisionsspåret", "Read the audit trail", SUMMARY, ALL_BUT_SECRET);
            case INFOSEC ->
                permission(
                        compartment,
                        "Läsa revisionsspåret för informationssäkerhet",
                        "Read the audit trail of information security",
                        ALL_BUT_SECRET,
                        "read_infosec_all");
            case SECURITY_PROTECTION ->
                permission(
                        compartment,
                        "Läsa revisionsspåret för säkerhetsskydd",
                        "Read the audit trail of security protection",
                        "compartment_security_protection_all");
            case SITUATION ->
                permission(
                        compartment,
                        "Läsa revisionsspåret för lägesbilder",
                        "Read the audit trail of situations",
                        ALL_BUT_SECRET);
            case PREPAREDNESS ->
                permission(
                        compartment,
                        "Läsa revisionsspåret för beredskap",
                        "Read the audit trail of preparedness",
                        ALL_BUT_SECRET);
            case HR_TRAINING ->
                permission(
                        compartment,
                        "Läsa revisionsspåret för utbildning",
                        "Read the audit trail of training",
                        ALL_BUT_SECRET);
        };
    }

    private static Permission permission(Compartment compartment, String sv, String en, String... grantedBy) {
        return new Permission(id(compartment), new Text(sv, en), compartment, Set.of(grantedBy));
    }

    private static String id(Compartment compartment) {
        return compartment == Compartment.GENERAL
                ? "audit.read"
                : "audit.read_" + compartment.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Where the caller may read each compartment; those that are closed are absent. */
    static Map<Compartment, Scope> reach(AccessControl access) {
        Map<Compartment, Scope> reach = new EnumMap<>(Compartment.class);
        for (Compartment compartment : Compartment.values()) {
            Scope scope = access.scope(id(compartment));
            if (!scope.isNothing()) {
                reach.put(compartment, scope);
            }
        }
        return reach;
    }
}
