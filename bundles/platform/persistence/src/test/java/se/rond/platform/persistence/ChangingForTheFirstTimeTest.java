// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.expressions.ExpressionBuilder;
import org.eclipse.persistence.internal.expressions.DataExpression;
import org.eclipse.persistence.sessions.Session;
import org.junit.Rule;
import org.junit.Test;
import se.rond.platform.persistence.sample.Order;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.StoreRule;
import se.rond.platform.persistence.testing.UnitFiles;

/**
 * The first changes since a unit was opened. EclipseLink keeps for each kind of entity one expression of its key, without a
 * lock, and writes in it whatever a change compares and is not there yet: two first changes at once fail by it, seldom.
 */
public class ChangingForTheFirstTimeTest {

    @Rule
    public final StoreRule store = new StoreRule(Database.DERBY, List.of(UnitFiles.below("units/orders")));

    @Test
    public void theFirstChangesAddNothingToWhatAllChangesShare() {
        store.work().write(() -> store.entities("sample-orders").persist(order()));
        Map<String, List<?>> before = shared();

        store.work().write(() -> find().sellTo("Bo"));
        store.work().write(() -> find().drop("line"));

        assertThat(before)
                .hasSize(2)
                .allSatisfy((entity, fields) -> assertThat(fields).isNotEmpty());
        assertThat(shared()).isEqualTo(before);
    }

    private static Order order() {
        Order order = new Order("order", "Anna", Instant.EPOCH, LocalDate.EPOCH);
        order.add("line", "tea");
        return order;
    }

    private Order find() {
        return store.entities("sample-orders").find(Order.class, "order");
    }

    /** By the name of an entity, what is in the expression of its key. */
    private Map<String, List<?>> shared() {
        return store.work()
                .read(() -> store.entities("sample-orders").unwrap(Session.class).getDescriptors().values().stream()
                        .collect(Collectors.toMap(ClassDescriptor::getAlias, ChangingForTheFirstTimeTest::fields)));
    }

    private static List<?> fields(ClassDescriptor descriptor) {
        ExpressionBuilder key =
                descriptor.getObjectBuilder().getPrimaryKeyExpression().getBuilder();
        try {
            Field fields = DataExpression.class.getDeclaredField("derivedFields");
            fields.setAccessible(true);
            return List.copyOf((List<?>) fields.get(key));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
