// SPDX-License-Identifier: Apache-2.0
package se.rond.training;

import java.time.Instant;
import java.util.function.Supplier;
import se.rond.persistence.UnitOfWork;

/** Units of work on a database, and a municipality that is asked of the past together with them. */
final class RegisterOfThePast implements UnitOfWork {

    private final UnitOfWork work;
    private final Municipality town;

    RegisterOfThePast(UnitOfWork work, Municipality town) {
        this.work = work;
        this.town = town;
    }

    @Override
    public <T> T readAsOf(Instant moment, Supplier<T> reading) {
        return work.readAsOf(moment, () -> town.asOf(moment, reading));
    }

    @Override
    public <T> T write(Supplier<T> change) {
        return work.write(change);
    }

    @Override
    public <T> T read(Supplier<T> reading) {
        return work.read(reading);
    }

    @Override
    public void beforeCommit(Runnable last) {
        work.beforeCommit(last);
    }

    @Override
    public void afterCommit(Runnable then) {
        work.afterCommit(then);
    }
}
