// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection;

import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.rules.TemporaryFolder;
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

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    protected ProtectionOffice office;

    protected OnBothDatabases(Database database) {
        store = new StoreRule(database, "security-protection");
    }

    @Before
    public final void givenTheOffice() {
        office = new ProtectionOffice(store, folder.getRoot().toPath().resolve("keys/security-protection.key"));
    }
}
