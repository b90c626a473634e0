// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.Test;
import se.rond.itests.container.exempelby.Exempelby;
import se.rond.itests.container.http.Answer;
import se.rond.itests.container.http.Operation;
import se.rond.itests.container.http.Visitor;

/**
 * Every operation of the API against everybody: made from the description, so that an operation without a permission, or
 * with another than it says, is found the day it is added.
 */
public class PermissionsIT {

    /** What everybody signed in may do to their own session and tokens. */
    private static final List<String> OWN = List.of("/api/access/v1/session", "/api/access/v1/tokens");

    /** What whoever is employed may without any other role, whichever modules run. */
    private static final Set<String> FOR_EMPLOYEES =
            Set.of("training.read", "training.own", "internal-control.read_published");

    private final Exempelby exempelby = Exempelby.shared();
    private final Visitor nobody = exempelby.installation().visitor();
    private final List<Operation> operations = Operation.all(
            exempelby.protectionOfficer().get("/api/openapi.json").is(200).json());

    @Test
    public void everyOperationSaysWhatItTakes() {
        assertThat(operations).hasSizeGreaterThan(60);
        assertThat(operations)
                .allSatisfy(operation ->
                        assertThat(operation.permissions()).as("%s", operation).isNotEmpty());
        assertThat(operations.stream().map(operation -> operation.address().split("/")[2]))
                .contains("access", "organisation", "followup", "evidence", "audit", "modules", "fire-safety");
    }

    @Test
    public void onlyWhatIsMeantForEverybodyIsPublic() {
        Set<String> open = new TreeSet<>();
        operations.stream()
                .filter(Operation::isPublic)
                .forEach(operation -> open.add(operation.method() + " " + operation.address()));

        assertThat(open)
                .allMatch(operation -> operation.matches(".* /api/(openapi\\.json|health|\\{module}/openapi\\.json)")
                        || operation.matches("(GET|POST) /api/access/v1/invitations/\\{token}")
                        || operation.matches("(GET|POST|DELETE) /api/access/v1/session")
                        // whoever scans the code on a wall, and whoever has the secret address of a calendar
                        || operation.matches("(GET|PUT) /api/fire-safety/v1/public/.*")
                        // whoever has a certificate in the hand
                        || operation.equals("GET /api/training/v1/public/certificates/{number}")
                        || operation.equals("GET /api/notices/v1/calendar/{secret}.ics")
                        || operation.startsWith("GET /api/console/v1/"));
    }

    @Test
    public void nobodyGetsAnywhere() {
        SoftAssertions all = new SoftAssertions();
        operations.stream().filter(operation -> !operation.isPublic()).forEach(operation -> {
            Answer answer = operation.tryBy(nobody);
            all.assertThat(answer.status())
                    .as("%s: %s", operation, answer)
                    .isEqualTo(operation.isConcealed() ? 404 : 401);
            all.assertThat(answer.header("Content-Type")).as("%s", operation).startsWith("application/problem+json");
        });
        all.assertAll();
    }

    @Test
    public void whoIsEmployedAndNothingElseGetsWhereEmployeesMay() {
        Visitor employee = exempelby.person(Exempelby.withoutRole(0));

        assertThat(held(employee)).isEqualTo(grantedToEmployees());
        thenPermissionsDecide(employee);
    }

    @Test
    public void employeesReadWhatIsPublishedAndTheirOwnAndNothingElse() {
        assertThat(grantedToEmployees())
                .as("what every account of the municipality may: think twice before anything is added")
                .isSubsetOf(FOR_EMPLOYEES);
    }

    private Set<String> grantedToEmployees() {
        Set<String> granted = new TreeSet<>();
        exempelby.admin().get("/api/access/v1/roles").is(200).items().stream()
                .filter(role -> role.path("role").asText().equals("employee"))
                .forEach(role -> role.path("grants").forEach(grant -> granted.add(grant.asText())));
        return granted;
    }

    @Test
    public void anInspectorGetsWhereInspectorsMay() {
        thenPermissionsDecide(exempelby.person("100397"));
    }

    @Test
    public void aResponsiblePersonGetsWhereTheyMay() {
        thenPermissionsDecide(exempelby.person("100000"));
    }

    @Test
    public void aCoordinatorGetsWhereCoordinatorsMay() {
        thenPermissionsDecide(exempelby.person("104181"));
    }

    @Test
    public void anAdministratorGetsWhereAdministratorsMay() {
        thenPermissionsDecide(exempelby.admin());
    }

    @Test
    public void anAdministratorSeesNoRoundsAndNoFindings() {
        exempelby.admin().get("/api/fire-safety/v1/rounds").refused(403);
        assertThat(exempelby.admin().get("/api/followup/v1/findings").is(200).items())
                .isEmpty();
    }

    private void thenPermissionsDecide(Visitor somebody) {
        Set<String> held = held(somebody);
        List<Operation> refused = new ArrayList<>();
        SoftAssertions all = new SoftAssertions();
        for (Operation operation : operations) {
            if (operation.isPublic() || endsTheSession(operation)) {
                continue;
            }
            Answer answer = operation.tryBy(somebody);
            if (operation.isAllowedTo(held)) {
                all.assertThat(answer.status())
                        .as("%s: %s", operation, answer)
                        .isNotEqualTo(401)
                        .isLessThan(500);
                all.assertThat(answer.text()).as("%s", operation).doesNotStartWithIgnoringCase("<");
            } else {
                refused.add(operation);
                all.assertThat(answer.status())
                        .as("%s: %s", operation, answer)
                        .isEqualTo(operation.isConcealed() ? 404 : 403);
            }
        }
        all.assertAll();
        assertThat(refused).as("operations that were refused").isNotEmpty();
    }

    private static Set<String> held(Visitor somebody) {
        Set<String> held = new TreeSet<>();
        somebody.get("/api/access/v1/session")
                .is(200)
                .json()
                .path("permissions")
                .forEach(permission -> held.add(permission.asText()));
        return held;
    }

    private static boolean endsTheSession(Operation operation) {
        return operation.changes() && OWN.stream().anyMatch(operation.address()::startsWith);
    }
}
