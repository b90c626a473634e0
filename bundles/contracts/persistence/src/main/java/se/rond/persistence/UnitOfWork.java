// SPDX-License-Identifier: Apache-2.0
package se.rond.persistence;

import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One transaction over all persistence units: what a module, the follow-up and the trail write commits together or not at
 * all. Begun in {@code application}, nowhere else. An inner one joins the outer.
 */
@ProviderType
public interface UnitOfWork {

    /**
     * Does work that changes something. Whatever it throws rolls everything back and is thrown on.
     *
     * @throws se.rond.kernel.Problem of rule {@code stale-version} when somebody else changed the same record meanwhile
     */
    <T> T write(Supplier<T> work);

    default void write(Runnable work) {
        write(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** Does work that only reads. */
    <T> T read(Supplier<T> work);

    /**
     * Runs at the end of the running transaction, before it commits; what it throws rolls everything back.
     *
     * @throws IllegalStateException outside a transaction
     */
    void beforeCommit(Runnable last);

    /** Runs after the running transaction has committed, and never if it rolls back. */
    void afterCommit(Runnable then);
}
