// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.access.Permission;
import se.rond.access.Place;
import se.rond.access.Scope;
import se.rond.kernel.Text;
import se.rond.platform.access.village.Village;

public class ReachingTest {

    private static final Permission READ = Permission.general("test.read", "", "", "read_premise", "read_unit");
    private static final Permission PERFORM = Permission.general("test.perform", "", "", "perform_round");

    @Test
    public void rolesAddUpAndEachGrantsOnlyItsOwn() {
        Reach reach = reach(
                new HeldRole("manager", "unit", Village.SCHOOL),
                new HeldRole("fire_safety_inspector", "premise", Village.LIBRARY_HOUSE));

        assertThat(reach.of(READ))
                .isEqualTo(
                        new Scope(false, Set.of(Village.SCHOOL), Set.of(Village.SCHOOL_HOUSE, Village.LIBRARY_HOUSE)));
        assertThat(reach.of(PERFORM)).isEqualTo(new Scope(false, Set.of(), Set.of(Village.LIBRARY_HOUSE)));
    }

    @Test
    public void aHouseIsReachedByWhoeverUsesItToday() {
        village.moves(Village.SCHOOL_HOUSE, Village.LIBRARY);

        assertThat(reach(new HeldRole("manager", "unit", Village.SCHOOL))
                        .of(READ)
                        .covers(Place.premise(Village.SCHOOL_HOUSE)))
                .isFalse();
        assertThat(reach(new HeldRole("manager", "unit", Village.LIBRARY))
                        .of(READ)
                        .covers(Place.premise(Village.SCHOOL_HOUSE)))
                .isTrue();
    }

    @Test
    public void aPlaceThatIsNoLongerThereGrantsNothing() {
        assertThat(reach(new HeldRole("manager", "unit", new UUID(9, 9))).of(READ))
                .isEqualTo(Scope.NOTHING);
    }

    @Test
    public void aKindOfPlaceThatIsNotKnownGrantsNothing() {
        assertThat(reach(new HeldRole("manager", "galaxy", new UUID(9, 9))).of(READ))
                .isEqualTo(Scope.NOTHING);
    }

    @Test
    public void aRoleThatIsNotInTheCatalogueGrantsNothing() {
        assertThat(reach(new HeldRole("emperor", "municipality", null)).of(READ))
                .isEqualTo(Scope.NOTHING);
    }

    @Test
    public void aRoleForACompartmentReachesAllOfItAndNothingOutside() {
        Permission secrets = new Permission(
                "test.read_secrets",
                Text.same(""),
                Compartment.SECURITY_PROTECTION,
                Set.of("compartment_security_protection_all"));
        Permission general = Permission.general("test.read_all", "", "", "compartment_security_protection_all");
        Reach reach = reach(new HeldRole("security_protection_officer", "compartment", null));

        assertThat(reach.of(secrets)).isEqualTo(Scope.EVERYTHING);
        assertThat(reach.of(general)).isEqualTo(Scope.NOTHING);
    }

    private final Village village = new Village();

    private Reach reach(HeldRole... held) {
        return new Reach(List.of(held), village);
    }
}
