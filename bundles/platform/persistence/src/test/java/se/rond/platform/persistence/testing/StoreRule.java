// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.testing;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.rules.ExternalResource;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.persistence.unit.OpenUnit;

/**
 * A real database with one or several units open on it: their own scripts, history, one unit of work over all of them,
 * exactly as in the running product. Made once for each combination, emptied before each test (what scripts put into
 * tables stays). A unit is found by its name in any {@code META-INF/persistence.xml} on the class path.
 *
 * <pre>{@code
 * @RunWith(Parameterized.class)
 * public class KeepingRoundsTest {
 *
 *     @Parameters(name = "{0}")
 *     public static List<Database> databases() {
 *         return Databases.both();
 *     }
 *
 *     @Rule
 *     public final StoreRule store;
 *
 *     public KeepingRoundsTest(Database database) {
 *         store = new StoreRule(database, "fire-safety", "followup");
 *     }
 *
 *     @Test
 *     public void aRoundIsFoundAgain() {
 *         JpaRounds rounds = new JpaRounds(store.entities("fire-safety"));
 *         store.work().write(() -> rounds.add(round));
 *         assertThat(store.work().read(() -> rounds.find(id))).isPresent();
 *     }
 * }
 * }</pre>
 *
 * The clock stands still at {@link TestClock#START} until a test sets it.
 */
public final class StoreRule extends ExternalResource {

    private final Database database;
    private final List<UnitFiles> wanted;
    private OpenStore store;

    public StoreRule(Database database, String... units) {
        this(database, Stream.of(units).map(UnitFiles::named).toList());
    }

    public StoreRule(Database database, List<UnitFiles> units) {
        this.database = database;
        this.wanted = List.copyOf(units);
    }

    @Override
    protected void before() throws Throwable {
        store = OpenStore.of(database, wanted);
        store.empty();
    }

    public UnitOfWork work() {
        return store.work;
    }

    /** What a component gets by {@code @Reference(target = "(osgi.unit.name=…)") EntityManager}. */
    public EntityManager entities(String unit) {
        OpenUnit open = store.units.get(unit);
        if (open == null) {
            throw new IllegalArgumentException("This rule has not opened " + unit);
        }
        return open.entities();
    }

    /** Within a unit of work its connections take part in the transaction. */
    public DataSource dataSource() {
        return store.database;
    }

    public TestClock clock() {
        return store.clock;
    }

    public Database database() {
        return database;
    }
}
