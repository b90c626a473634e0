// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.kernel.Malformed;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.organisation.OrganisationImport.Kind;
import se.rond.platform.organisation.content.RoleCatalogue;
import se.rond.platform.organisation.persistence.JpaAssignments;
import se.rond.platform.organisation.persistence.JpaRegister;
import se.rond.platform.organisation.testing.Register;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** Who holds which role, page by page. */
@RunWith(Parameterized.class)
public class PagingRolesTest {

    private static final ReadingPeople.RoleQuery EVERY = new ReadingPeople.RoleQuery(null, null, null, false);

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private Register register;
    private RegisterMemory memory;
    private ReadingPeople roles;

    public PagingRolesTest(Database database) {
        store = new StoreRule(database, Register.UNIT);
    }

    @Before
    public void threeRoles() {
        register = new Register(store);
        given(
                Kind.UNITS,
                "code,parent_code,kind,name,valid_from,valid_to\n" + "KOMMUN,,municipality,Kommunen,2010-01-01,\n");
        given(
                Kind.PEOPLE,
                "employee_number,given_name,family_name,email,unit,title,employed_from,employed_to,identity_protected\n"
                        + "1,Anna,Åberg,anna@x.example,KOMMUN,rektor,2020-01-01,,\n"
                        + "2,Bo,Öberg,bo@x.example,KOMMUN,rektor,2020-01-01,,\n"
                        + "3,Cia,Ek,cia@x.example,KOMMUN,rektor,2020-01-01,,\n");
        given(
                Kind.ROLES,
                "employee_number,role,scope_kind,scope_code,valid_from,valid_to,deputy\n"
                        + "1,tenant_admin,municipality,KOMMUN,2024-01-01,,false\n"
                        + "2,tenant_admin,municipality,KOMMUN,2024-01-01,,false\n"
                        + "3,tenant_admin,municipality,KOMMUN,2024-01-01,,false\n");
        memory = new RegisterMemory(store.work(), new JpaRegister(store.entities(Register.UNIT)));
        roles = new ReadingPeople(
                memory,
                new ReadingPlaces(memory, store.clock()),
                register.people(),
                new JpaAssignments(store.entities(Register.UNIT)),
                new RoleCatalogue(),
                store.work(),
                store.clock());
    }

    private void given(Kind kind, String file) {
        assertThat(register.importText(kind, file).errors()).isEmpty();
    }

    @After
    public void close() {
        memory.close();
        register.close();
    }

    @Test
    public void everyRoleIsOnOnePage() {
        List<UUID> seen = new ArrayList<>();
        String after = null;
        do {
            Page<AssignmentView> page = roles.assignments(EVERY, PageRequest.of(2, after, null));
            page.items().forEach(one -> seen.add(one.id()));
            after = page.next();
        } while (after != null);

        assertThat(seen).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    public void aCursorOfAnotherListIsRefused() {
        Malformed refused = catchThrowableOfType(
                Malformed.class, () -> roles.assignments(EVERY, PageRequest.of(2, "garbage", null)));

        assertThat(refused).isNotNull();
        assertThat(refused.rule()).isEqualTo("cursor-unreadable");
        assertThat(refused.status()).isEqualTo(400);
    }
}
