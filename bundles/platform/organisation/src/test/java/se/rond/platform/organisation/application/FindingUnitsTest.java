// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.organisation.OrganisationImport.Kind;
import se.rond.organisation.Unit;
import se.rond.platform.organisation.application.ReadingPlaces.UnitQuery;
import se.rond.platform.organisation.persistence.JpaRegister;
import se.rond.platform.organisation.testing.Register;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** Somebody looks for a unit by its code or a part of its name. */
@RunWith(Parameterized.class)
public class FindingUnitsTest {

    @Test
    public void theOneOfExactlyThatCodeComesFirst() {
        assertThat(found("it", 10)).containsExactly("IT", "AIT", "IT-DRIFT", "KOMMUN");
    }

    @Test
    public void andOnceHoweverSmallThePages() {
        for (int limit : new int[] {1, 2, 3}) {
            assertThat(found("it", limit)).as("pages of %d", limit).containsExactly("IT", "AIT", "IT-DRIFT", "KOMMUN");
        }
    }

    @Test
    public void othersAreSortedByNameAsEver() {
        assertThat(found("drift", 10)).containsExactly("AIT", "IT-DRIFT");
        assertThat(found(null, 10)).containsExactly("AIT", "IT-DRIFT", "KOMMUN", "IT");
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private Register register;
    private RegisterMemory memory;
    private ReadingPlaces places;

    public FindingUnitsTest(Database database) {
        store = new StoreRule(database, Register.UNIT);
    }

    @Before
    public void givenUnitsOfLikeCodes() {
        register = new Register(store);
        assertThat(register.importText(
                                Kind.UNITS,
                                "code,parent_code,kind,name,valid_from,valid_to\n"
                                        + "KOMMUN,,municipality,Kommunen i mitten,2010-01-01,\n"
                                        + "AIT,KOMMUN,department,Allmän drift,2010-01-01,\n"
                                        + "IT,KOMMUN,department,Teknik,2010-01-01,\n"
                                        + "IT-DRIFT,IT,unit,Driften,2010-01-01,\n")
                        .errors())
                .isEmpty();
        memory = new RegisterMemory(store.work(), new JpaRegister(store.entities(Register.UNIT)));
        places = new ReadingPlaces(memory, store.clock());
    }

    @After
    public void close() {
        memory.close();
        register.close();
    }

    private List<String> found(String text, int limit) {
        List<String> codes = new ArrayList<>();
        String after = null;
        do {
            Page<Unit> page = places.units(new UnitQuery(text, null, null, null), PageRequest.of(limit, after, null));
            page.items().forEach(unit -> codes.add(unit.code()));
            after = page.next();
        } while (after != null);
        return codes;
    }
}
