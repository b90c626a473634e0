// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.kernel.RuleBroken;
import se.rond.platform.persistence.sample.Order;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;
import se.rond.platform.persistence.testing.UnitFiles;

/** Whoever loses a race finds nothing of what they wrote in a log: no exception of EclipseLink or of a driver holds it. */
@RunWith(Parameterized.class)
public class KeepingValuesOutOfLogsTest {

    private static final String WRITTEN = "what-somebody-wrote";
    private static final String KEY = "a-key-of-theirs";

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    public KeepingValuesOutOfLogsTest(Database database) {
        store = new StoreRule(database, List.of(UnitFiles.below("units/orders")));
    }

    @Test
    public void aRowThatIsThereAlreadyIsRefusedWithoutAValue() {
        write(1);

        thenNothingIsTold(catchThrowable(() -> write(1)));
    }

    @Test
    public void neitherIsOneOfManyThatAreWrittenAtOnce() {
        write(3);

        thenNothingIsTold(catchThrowable(() -> write(9)));
    }

    private void write(int orders) {
        store.work().write(() -> {
            for (int i = orders; i > 0; i--) {
                store.entities("sample-orders")
                        .persist(new Order(KEY + "-" + i, WRITTEN, store.clock().instant(), LocalDate.of(2026, 3, 2)));
            }
        });
    }

    private void thenNothingIsTold(Throwable refused) {
        assertThat(refused).isInstanceOf(RuleBroken.class);
        assertThat(chain(refused)).contains("Caused by: ").doesNotContain(WRITTEN, KEY);
    }

    /** As any log prints it. */
    private static String chain(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
