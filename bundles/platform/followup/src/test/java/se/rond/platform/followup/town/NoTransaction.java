// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.town;

import java.util.function.Supplier;
import se.rond.persistence.UnitOfWork;

/** Work without a database. */
public final class NoTransaction implements UnitOfWork {

    @Override
    public <T> T write(Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T read(Supplier<T> work) {
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
