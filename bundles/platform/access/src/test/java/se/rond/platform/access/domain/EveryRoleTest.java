// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.platform.access.village.Village.BOARD;
import static se.rond.platform.access.village.Village.EDUCATION;
import static se.rond.platform.access.village.Village.LIBRARY;
import static se.rond.platform.access.village.Village.LIBRARY_HOUSE;
import static se.rond.platform.access.village.Village.MUNICIPALITY;
import static se.rond.platform.access.village.Village.NURSERY;
import static se.rond.platform.access.village.Village.NURSERY_HOUSE;
import static se.rond.platform.access.village.Village.SCHOOL;
import static se.rond.platform.access.village.Village.SCHOOL_HOUSE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.access.Compartment;
import se.rond.access.Permission;
import se.rond.access.Place;
import se.rond.access.Scope;
import se.rond.kernel.Text;
import se.rond.organisation.Role;
import se.rond.platform.access.village.Village;

/**
 * Every role of the catalogue × every kind of place it can be held at × every compartment. The expectations are written out
 * here, not computed as the product does.
 */
@RunWith(Parameterized.class)
public class EveryRoleTest {

    private static final Set<String> EVERY_READ = Set.of(
            "read_published",
            "read_reports_all",
            "read_reports_own_board",
            "read_all_except_security_protection",
            "read_department",
            "read_unit",
            "read_premise",
            "read_building",
            "read_assigned",
            "read_infosec_all",
            "read_department_infosec",
            "read_infosec_supplier",
            "read_preparedness",
            "read_audit_log_summary",
            "compartment_security_protection_all");

    /** All that reading permissions open, in the general compartment. */
    private static final Permission ROUNDS = permission(Compartment.GENERAL, EVERY_READ);

    /** A module that, by mistake or not, lists every reading permission as opening its secrets. */
    private static final Permission SECRETS = permission(Compartment.SECURITY_PROTECTION, EVERY_READ);

    private static final Permission SITUATION =
            permission(Compartment.SITUATION, Set.of("read_all_except_security_protection"));

    private static final Permission ACCOUNTS = permission(Compartment.GENERAL, Set.of("manage_users"));

    /** The places that each kind of place reaches: everything else must stay closed. */
    private static final Map<String, Set<UUID>> REACHED = Map.of(
            "board", Set.of(BOARD, EDUCATION, SCHOOL, NURSERY, SCHOOL_HOUSE, NURSERY_HOUSE),
            "department", Set.of(EDUCATION, SCHOOL, NURSERY, SCHOOL_HOUSE, NURSERY_HOUSE),
            "unit", Set.of(SCHOOL, SCHOOL_HOUSE),
            "premise", Set.of(SCHOOL_HOUSE));

    private static final Map<String, UUID> HELD_AT = Map.of(
            "municipality",
            MUNICIPALITY,
            "board",
            BOARD,
            "department",
            EDUCATION,
            "unit",
            SCHOOL,
            "premise",
            SCHOOL_HOUSE);

    @Test
    public void itReachesItsPlaceAndNothingBeside() {
        boolean reads = role.permissions().stream().anyMatch(EVERY_READ::contains);

        Scope scope = reach().of(ROUNDS);

        if (!reads) {
            assertThat(scope.isNothing()).isTrue();
        } else if (kind.equals("municipality")) {
            assertThat(scope.everything()).isTrue();
        } else {
            assertThat(scope.everything()).isFalse();
            for (UUID unit : List.of(MUNICIPALITY, BOARD, EDUCATION, SCHOOL, NURSERY, LIBRARY)) {
                assertThat(scope.covers(Place.unit(unit)))
                        .as(unit.toString())
                        .isEqualTo(REACHED.get(kind).contains(unit));
            }
            for (UUID house : List.of(SCHOOL_HOUSE, NURSERY_HOUSE, LIBRARY_HOUSE)) {
                assertThat(scope.covers(Place.premise(house)))
                        .as(house.toString())
                        .isEqualTo(REACHED.get(kind).contains(house));
            }
            assertThat(scope.covers(Place.MUNICIPALITY)).isFalse();
        }
    }

    @Test
    public void theSecurityProtectionCompartmentIsOpenedByItsOwnPermissionOnly() {
        boolean officer = Set.of("security_protection_officer", "deputy_security_protection_officer")
                .contains(role.id());

        assertThat(reach().of(SECRETS).isNothing()).isEqualTo(!officer);
    }

    @Test
    public void anotherCompartmentIsOpenedOnlyByWhatItsModuleNames() {
        boolean named = Set.of("auditor", "central_safety_officer").contains(role.id());

        assertThat(reach().of(SITUATION).isNothing()).isEqualTo(!named);
    }

    @Test
    public void onlyTheAdministratorManagesAccountsAndReadsNothingElse() {
        boolean administrator = role.id().equals("tenant_admin");

        assertThat(reach().of(ACCOUNTS).isNothing()).isEqualTo(!administrator);
        if (administrator) {
            assertThat(reach().of(ROUNDS).isNothing()).isTrue();
        }
    }

    @Test
    public void whatNoModuleKnowsIsNotGranted() {
        assertThat(reach().of(permission(Compartment.GENERAL, Set.of()))).isEqualTo(Scope.NOTHING);
    }

    private Reach reach() {
        return new Reach(List.of(new HeldRole(role.id(), kind, HELD_AT.get(kind))), new Village());
    }

    private static Permission permission(Compartment compartment, Set<String> grantedBy) {
        return new Permission("test.permission", Text.same("test"), compartment, grantedBy);
    }

    @Parameters(name = "{1} at {2}")
    public static List<Object[]> rolesByPlaces() {
        return new Village()
                .roles().values().stream()
                        .flatMap(role ->
                                HELD_AT.keySet().stream().sorted().map(kind -> new Object[] {role, role.id(), kind}))
                        .toList();
    }

    private final Role role;
    private final String kind;

    public EveryRoleTest(Role role, String id, String kind) {
        this.role = role;
        this.kind = kind;
    }
}
