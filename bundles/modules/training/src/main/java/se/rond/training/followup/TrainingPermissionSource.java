// SPDX-License-Identifier: Apache-2.0
package se.rond.training.followup;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import se.rond.access.Compartment;
import se.rond.access.Permission;
import se.rond.access.PermissionSource;
import se.rond.kernel.Text;
import se.rond.training.api.TrainingPermissions;

/**
 * What training lets people do, and which permissions of the role catalogue grant it. Who is trained in what is in the
 * compartment of training: the training administrator and the auditors read it, and managers read it of their own staff.
 */
@Component
public final class TrainingPermissionSource implements PermissionSource {

    private static final String EVERYTHING_BUT_SECRETS = "read_all_except_security_protection";

    private static final List<Permission> PERMISSIONS = List.of(
            Permission.general(
                    TrainingPermissions.READ,
                    "Se kurser, krav, tillfällen och täckning",
                    "See courses, requirements, sessions and coverage",
                    "edit_training",
                    "read_published",
                    "enrol_self",
                    "read_premise",
                    "read_unit",
                    "read_department",
                    "read_reports_own_board",
                    "read_reports_all",
                    EVERYTHING_BUT_SECRETS),
            personal(
                    TrainingPermissions.OWN,
                    "Se sina egna utbildningar och anmäla sig",
                    "See one's own trainings and sign up",
                    "enrol_self",
                    "edit_training",
                    "manage_staff"),
            personal(
                    TrainingPermissions.READ_RECORDS,
                    "Se vem som är utbildad",
                    "See who is trained",
                    "edit_training",
                    "manage_staff",
                    EVERYTHING_BUT_SECRETS),
            personal(
                    TrainingPermissions.MANAGE_STAFF,
                    "Anmäla sina medarbetare och godkänna deras anmälningar",
                    "Enrol one's staff and approve that they signed up",
                    "manage_staff",
                    "edit_training"),
            personal(
                    TrainingPermissions.EDIT,
                    "Föra utbildningsregistret",
                    "Keep the training register",
                    "edit_training"),
            personal(
                    TrainingPermissions.DISPOSE,
                    "Gallra utbildningsposter",
                    "Dispose of training records",
                    "run_disposal"));

    private static Permission personal(String id, String sv, String en, String... grantedBy) {
        return new Permission(id, new Text(sv, en), Compartment.HR_TRAINING, Set.of(grantedBy));
    }

    @Override
    public List<Permission> permissions() {
        return PERMISSIONS;
    }
}
