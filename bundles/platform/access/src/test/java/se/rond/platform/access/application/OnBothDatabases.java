// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** Each test on each database, with everything new. */
@RunWith(Parameterized.class)
public class OnBothDatabases {

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    Together rond;

    OnBothDatabases(Database database) {
        store = new StoreRule(database, "access");
    }

    @Before
    public void putTogether() {
        rond = new Together(store);
    }
}
