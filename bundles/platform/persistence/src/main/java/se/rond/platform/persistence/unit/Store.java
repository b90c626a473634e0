// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.unit;

import jakarta.transaction.TransactionManager;
import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.platform.persistence.database.PooledDatabase;
import se.rond.platform.persistence.database.Transactions;
import se.rond.platform.persistence.work.JtaUnitOfWork;

/** What every unit is opened on. */
@Component(service = Store.class)
public final class Store {

    private final PooledDatabase database;
    private final Transactions transactions;
    private final JtaUnitOfWork works;
    private final Clock clock;

    @Activate
    public Store(
            @Reference PooledDatabase database,
            @Reference Transactions transactions,
            @Reference JtaUnitOfWork works,
            @Reference Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.works = works;
        this.clock = clock;
    }

    PooledDatabase database() {
        return database;
    }

    JtaUnitOfWork works() {
        return works;
    }

    Clock clock() {
        return clock;
    }

    TransactionManager manager() {
        return transactions.manager();
    }
}
