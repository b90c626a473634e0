// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol;

import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** A test of the whole module on Derby and on PostgreSQL. */
@RunWith(Parameterized.class)
public abstract class OnBothDatabases {

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    protected ControlOffice office;
    protected PlanCourse course;

    protected OnBothDatabases(Database database) {
        store = new StoreRule(database, "internal-control");
    }

    @Before
    public final void givenTheOffice() {
        office = new ControlOffice(store);
        course = new PlanCourse(office);
    }
}
