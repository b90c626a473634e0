// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.Test;
import se.rond.access.Caller;
import se.rond.access.Compartment;
import se.rond.access.Permission;
import se.rond.access.PermissionSource;
import se.rond.access.Place;
import se.rond.access.RoleSource;
import se.rond.access.Scope;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Text;
import se.rond.kernel.Unavailable;
import se.rond.platform.access.village.Village;

/** What people may do by the records of a module: the owner of one system approves the analyses of that one. */
public class RolesAtRecordsTest {

    private static final String APPROVE = "system-security.approve_analysis";
    private static final String READ = "system-security.read";
    private static final String ROUNDS = "test.read_rounds";
    private static final String SECRETS = "test.read_secrets";
    private static final UUID PAYROLL = new UUID(7, 1);
    private static final UUID JOURNAL = new UUID(7, 2);

    @Test
    public void theOwnerOfASystemMayWhatOwnersMayThereAndNowhereElse() {
        register.gives("system_owner", PAYROLL);

        as(olle, () -> {
            assertThat(access.scope(APPROVE)).isEqualTo(new Scope(false, Set.of(), Set.of(), Set.of(PAYROLL)));
            access.require(APPROVE, Place.record(PAYROLL, Village.SCHOOL));
            assertThatThrownBy(() -> access.require(APPROVE, Place.record(JOURNAL, Village.SCHOOL)))
                    .isInstanceOf(Forbidden.class);
            assertThat(access.may(APPROVE, Place.unit(Village.SCHOOL))).isFalse();
            assertThat(access.may(APPROVE, Place.MUNICIPALITY)).isFalse();
            assertThat(access.permissions()).containsExactly(APPROVE);
            assertThat(access.roles()).containsExactly("employee", "system_owner");
            assertThat(access.opens(Compartment.INFOSEC)).isTrue();
            assertThat(access.opens(Compartment.SECURITY_PROTECTION)).isFalse();
        });
    }

    @Test
    public void rolesAtRecordsAreAddedToThoseAtPlaces() {
        village.assigns(olle, "department_security_contact", "department", Village.EDUCATION);
        register.gives("system_manager", JOURNAL);

        as(olle, () -> {
            Scope scope = access.scope(READ);
            assertThat(scope.covers(Place.record(JOURNAL, Village.LIBRARY))).isTrue();
            assertThat(scope.covers(Place.record(PAYROLL, Village.SCHOOL)))
                    .as("by the department")
                    .isTrue();
            assertThat(scope.covers(Place.record(PAYROLL, Village.LIBRARY))).isFalse();
        });
    }

    @Test
    public void aModuleThatGoesAwayTakesItsRolesWithIt() {
        register.gives("system_owner", PAYROLL);
        as(olle, () -> assertThat(access.scope(APPROVE).isNothing()).isFalse());

        sources.clear();

        as(olle, () -> {
            assertThat(access.scope(APPROVE)).isEqualTo(Scope.NOTHING);
            assertThat(access.roles()).containsExactly("employee");
        });
    }

    @Test
    public void itIsAskedOnceARequestAndOnlyIfItsRolesMatter() {
        register.gives("system_owner", PAYROLL);

        as(olle, () -> access.scope(ROUNDS));
        assertThat(register.asked)
                .as("no owner of a system reads rounds by that")
                .isZero();

        as(olle, () -> {
            access.scope(APPROVE);
            access.scope(READ);
            access.permissions();
            access.roles();
        });
        assertThat(register.asked).isEqualTo(1);
    }

    @Test
    public void nobodyIsBelievedAboutRolesThatAreNotTheirs() {
        register.gives("municipal_director", PAYROLL);
        register.gives("security_protection_officer", PAYROLL);
        register.believed = Set.of("system_owner", "security_protection_officer");

        as(olle, () -> {
            assertThat(access.scope(SECRETS)).isEqualTo(Scope.NOTHING);
            assertThat(access.scope(APPROVE)).isEqualTo(Scope.NOTHING);
            assertThat(access.conceals(SECRETS)).isTrue();
            assertThat(access.conceals(APPROVE)).isFalse();
            assertThat(access.roles()).doesNotContain("municipal_director");
            assertThat(access.opens(Compartment.SECURITY_PROTECTION)).isFalse();
        });
    }

    @Test
    public void aRegisterThatFailsGivesNothingAndStopsNobody() {
        village.assigns(olle, "department_security_contact", "department", Village.EDUCATION);
        register.broken = new IllegalStateException("the register has lost its tables");

        as(olle, () -> {
            assertThat(access.scope(APPROVE)).isEqualTo(Scope.NOTHING);
            assertThat(access.scope(READ).covers(Place.unit(Village.SCHOOL))).isTrue();
        });
    }

    @Test
    public void whatIsRefusedOfAChangeIsNotTakenForHavingNoRoles() {
        register.gives("system_owner", PAYROLL);
        register.broken = new OptimisticLockException("somebody else has changed the record");

        as(olle, () -> {
            assertThatThrownBy(access::roles).isSameAs(register.broken);
            register.broken = new Unavailable("database-away", Text.same("away"));
            assertThatThrownBy(() -> access.scope(APPROVE)).isSameAs(register.broken);
            register.broken = null;
            assertThat(access.roles()).as("and nobody loses a role by it").contains("system_owner");
        });
    }

    @Test
    public void aRegisterWhoseStoreFailedIsAskedAgain() {
        register.gives("system_owner", PAYROLL);
        register.broken = new PersistenceException("the transaction is aborted");

        as(olle, () -> {
            assertThat(access.roles()).doesNotContain("system_owner");
            register.broken = null;
            assertThat(access.roles()).contains("system_owner");
        });
    }

    @Test
    public void whoIsNobodyInTheRegisterHoldsNoRecord() {
        register.gives("system_owner", PAYROLL);

        access.as(new Caller(UUID.randomUUID(), null, "machine", Caller.Via.TOKEN), () -> {
            assertThat(access.scope(APPROVE)).isEqualTo(Scope.NOTHING);
            return true;
        });
        assertThat(register.asked).isZero();
    }

    private static final PermissionSource PERMISSIONS = () -> List.of(
            infosec(APPROVE, "approve_analysis"),
            infosec(READ, "edit_analysis", "read_department_infosec"),
            Permission.general(ROUNDS, "Läsa ronder", "Read rounds", "read_premise"),
            new Permission(
                    SECRETS,
                    Text.same("Secrets"),
                    Compartment.SECURITY_PROTECTION,
                    Set.of("compartment_security_protection_all")));

    private static Permission infosec(String id, String... grantedBy) {
        return new Permission(id, Text.same(id), Compartment.INFOSEC, Set.of(grantedBy));
    }

    private final Village village = new Village();
    private final UUID olle =
            village.employs(Village.SCHOOL, "Olle", "olle@byn.example").id();
    private final Systems register = new Systems();
    private final List<RoleSource> sources = new ArrayList<>(List.of(register));
    private final RoleBasedAccess access =
            new RoleBasedAccess(new RegisteredPeople(village), Clock.systemUTC(), List.of(PERMISSIONS), sources);

    private void as(UUID person, Runnable work) {
        access.as(new Caller(UUID.randomUUID(), person, "olle", Caller.Via.SESSION), () -> {
            work.run();
            return true;
        });
    }

    /** Who owns which system. */
    private static final class Systems implements RoleSource {

        private final List<Held> held = new ArrayList<>();
        private Set<String> believed = Set.of("system_owner", "system_manager");
        private @Nullable RuntimeException broken;
        private int asked;

        void gives(String role, UUID record) {
            held.add(new Held(role, record));
        }

        @Override
        public Set<String> roles() {
            return believed;
        }

        @Override
        public List<Held> heldBy(UUID person) {
            asked++;
            if (broken != null) {
                throw broken;
            }
            return held;
        }
    }
}
