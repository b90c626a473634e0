// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.time.Instant;
import java.util.function.Supplier;
import se.rond.persistence.UnitOfWork;

/** Does the work at once: what a transaction adds is shown by the tests with a database. */
public final class DirectWork implements UnitOfWork {

    @Override
    public <T> T write(Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T readAsOf(Instant moment, Supplier<T> work) {
        return work.get();
    }

    @Override
    public void beforeCommit(Runnable last) {
        last.run();
    }

    @Override
    public void afterCommit(Runnable then) {
        then.run();
    }
}
