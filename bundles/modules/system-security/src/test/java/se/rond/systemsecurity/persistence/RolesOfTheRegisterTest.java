// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.access.RoleSource.Held;
import se.rond.access.Scope;
import se.rond.kernel.PageRequest;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.Municipality;
import se.rond.platform.persistence.testing.StoreRule;
import se.rond.systemsecurity.SystemOffice;
import se.rond.systemsecurity.api.SystemEnd;
import se.rond.systemsecurity.api.SystemFilter;
import se.rond.systemsecurity.api.SystemSecurityPermissions;
import se.rond.systemsecurity.api.SystemView;
import se.rond.systemsecurity.followup.SystemRoles;

@RunWith(Parameterized.class)
public class RolesOfTheRegisterTest {

    @Test
    public void whoIsNamedInTheRegisterHoldsTheRoleThereUntilItEnds() {
        UUID id = office.system("LEX", "SKOLA");
        office.system("HR", "HEMMET");
        SystemRoles roles = new SystemRoles(office.systems, store.work());

        assertThat(roles.heldBy(Municipality.id("owner"))).hasSize(2).contains(new Held("system_owner", id));
        assertThat(roles.heldBy(Municipality.id("manager"))).contains(new Held("system_manager", id));
        assertThat(roles.heldBy(Municipality.id("reader"))).isEmpty();
        office.book.end(id, new SystemEnd("Ersatt"));
        assertThat(roles.heldBy(Municipality.id("owner"))).hasSize(1);
    }

    @Test
    public void aRoleAtOneSystemShowsThatSystemOnly() {
        UUID id = office.system("LEX", "SKOLA");
        office.system("HR", "HEMMET");
        office.town.person("only", false);
        office.callers.grant("only", SystemSecurityPermissions.READ, new Scope(false, Set.of(), Set.of(), Set.of(id)));

        office.as("only");

        assertThat(office.book.systems(SystemFilter.all(), PageRequest.first(9)).items())
                .extracting(SystemView::code)
                .containsExactly("LEX");
        assertThat(office.book.system(id).code()).isEqualTo("LEX");
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private SystemOffice office;

    public RolesOfTheRegisterTest(Database database) {
        store = new StoreRule(database, "it-system-security");
    }

    @Before
    public void givenTheOffice() {
        office = new SystemOffice(store);
    }
}
