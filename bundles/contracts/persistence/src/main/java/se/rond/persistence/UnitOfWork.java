// SPDX-License-Identifier: Apache-2.0
package se.rond.persistence;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One transaction over all persistence units: what a module, the follow-up and the trail write commits together or not at
 * all. Begun in {@code application}, nowhere else. An inner one joins the outer.
 */
@ProviderType
public interface UnitOfWork {

    /**
     * Does work that changes something. Whatever it throws rolls everything back and is thrown on. If the store refused
     * something, the work fails by the first of it, whoever caught that, and nothing more is read or written in it.
     *
     * @throws se.rond.kernel.Stale when somebody else changed the same record meanwhile, also if what was to be added beside
     *     it is there by now
     * @throws se.rond.kernel.RuleBroken of rule {@code already-exists} when the same record was created meanwhile
     * @throws se.rond.kernel.Unavailable when the database is away, busy or too slow
     */
    <T> T write(Supplier<T> work);

    default void write(Runnable work) {
        write(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /**
     * Does work that only reads: an entity manager refuses to persist, merge and remove in it, and what was changed in an
     * entity is forgotten. A {@code write} within makes it a writing one.
     */
    <T> T read(Supplier<T> work);

    /**
     * Reads what was stored at a moment of the past, in a transaction of its own. The entities are as they were then.
     *
     * @throws IllegalStateException within a unit of work that writes
     */
    default <T> T readAsOf(Instant moment, Supplier<T> work) {
        throw new UnsupportedOperationException("The past is not kept here");
    }

    /**
     * Since when the calling thread reads what is committed: nothing that it reads is older. Whoever remembers what they read
     * for others may do so then, and only then.
     *
     * @return by {@link System#nanoTime()}; empty within a unit of work that writes, or that reads the past
     */
    default OptionalLong readingSince() {
        return OptionalLong.empty();
    }

    /**
     * Runs at the end of the running transaction, when everything before is flushed to the database and before it commits;
     * it may write. What it throws rolls everything back.
     *
     * @throws IllegalStateException outside a transaction
     */
    void beforeCommit(Runnable last);

    /**
     * Runs after the running transaction has committed, outside it, and never if it rolls back. What it throws is logged.
     *
     * @throws IllegalStateException outside a transaction
     */
    void afterCommit(Runnable then);
}
