// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.work;

import jakarta.transaction.NotSupportedException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.persistence.database.PooledDatabase;
import se.rond.platform.persistence.database.Transactions;

/** The unit of work as one JTA transaction on the calling thread, which leaves the thread as it found it. */
@Component(service = {UnitOfWork.class, JtaUnitOfWork.class})
public final class JtaUnitOfWork implements UnitOfWork {

    private static final Logger LOG = LoggerFactory.getLogger(JtaUnitOfWork.class);

    private final TransactionManager manager;
    private final TransactionSynchronizationRegistry registry;
    private final Clock clock;
    private final Duration timeout;

    @Activate
    public JtaUnitOfWork(
            @Reference Transactions transactions, @Reference PooledDatabase database, @Reference Clock clock) {
        this(transactions, database.transactionTimeout(), clock);
    }

    private JtaUnitOfWork(Transactions transactions, Duration timeout, Clock clock) {
        this.manager = transactions.manager();
        this.registry = transactions.registry();
        this.timeout = timeout;
        this.clock = clock;
    }

    /** No public constructor: of two with as many parameters the container may take the wrong one first. */
    public static JtaUnitOfWork of(Transactions transactions, Duration timeout, Clock clock) {
        return new JtaUnitOfWork(transactions, timeout, clock);
    }

    @Override
    public <T> T write(Supplier<T> work) {
        RunningWork outer = runningOrNull();
        if (outer == null) {
            return begin(new RunningWork(true, clock.instant(), null), work);
        }
        outer.write();
        try {
            return work.get();
        } catch (Throwable t) {
            outer.failed(t);
            throw t;
        }
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return runningOrNull() == null ? begin(new RunningWork(false, clock.instant(), null), work) : work.get();
    }

    @Override
    public <T> T readAsOf(Instant moment, Supplier<T> work) {
        RunningWork outer = runningOrNull();
        if (outer != null && outer.writing()) {
            throw new IllegalStateException("The past is not read within a unit of work that writes");
        }
        RunningWork past = new RunningWork(false, clock.instant(), moment);
        if (outer == null) {
            return begin(past, work);
        }
        Transaction suspended = suspend();
        try {
            return begin(past, work);
        } finally {
            resume(suspended);
        }
    }

    @Override
    public OptionalLong readingSince() {
        RunningWork running = runningOrNull();
        return running == null ? OptionalLong.of(System.nanoTime()) : running.readingSince();
    }

    @Override
    public void beforeCommit(Runnable last) {
        running().orElseThrow(JtaUnitOfWork::outside).beforeCommit(last);
    }

    @Override
    public void afterCommit(Runnable then) {
        running().orElseThrow(JtaUnitOfWork::outside).afterCommit(then);
    }

    /** The work of the calling thread, if there is one. */
    public Optional<RunningWork> running() {
        return Optional.ofNullable(runningOrNull());
    }

    public static IllegalStateException outside() {
        return new IllegalStateException("There is no unit of work on this thread");
    }

    private @Nullable RunningWork runningOrNull() {
        return status() == Status.STATUS_NO_TRANSACTION ? null : (RunningWork) registry.getResource(this);
    }

    private <T> T begin(RunningWork work, Supplier<T> body) {
        open(work);
        T result;
        try {
            result = body.get();
            work.goOn();
            if (work.writing()) {
                work.finish();
                manager.commit();
            } else {
                manager.rollback(); // nothing was written, and nothing written by mistake is kept
            }
        } catch (Throwable t) {
            throw told(StoreFaults.translate(work.first(t), work.longerThan(timeout)), work);
        } finally {
            leave(work);
        }
        work.then().forEach(JtaUnitOfWork::runLogged);
        return result;
    }

    /**
     * Rows are inserted before others are changed, so that of two who change one record the slower may first meet what the
     * faster has inserted beside it. What they are told is that the record has changed.
     */
    private RuntimeException told(RuntimeException refusal, RunningWork work) {
        if (!StoreFaults.isCollision(refusal)) {
            return refusal;
        }
        try {
            List<ChangedRow> changed = work.changed();
            leave(work);
            return overtaken(changed) ? StoreFaults.stale(refusal) : refusal;
        } catch (RuntimeException unknown) {
            LOG.debug("It is not known whether a record has changed", unknown);
            return refusal;
        }
    }

    private boolean overtaken(List<ChangedRow> changed) {
        RunningWork now = new RunningWork(false, clock.instant(), null);
        return !changed.isEmpty() && begin(now, () -> changed.stream().anyMatch(row -> row.isOvertaken(now)));
    }

    private void open(RunningWork work) {
        try {
            manager.setTransactionTimeout(Math.toIntExact(timeout.toSeconds()));
            manager.begin();
            registry.putResource(this, work);
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException("No transaction could begin", e);
        }
    }

    private void leave(RunningWork work) {
        try {
            if (status() != Status.STATUS_NO_TRANSACTION) {
                manager.rollback();
            }
        } catch (SystemException | RuntimeException e) {
            LOG.warn("A transaction did not roll back cleanly: {}", e.toString());
        } finally {
            detach();
            work.close();
        }
    }

    /** Whatever happened: the thread goes back to its pool without a transaction. */
    private void detach() {
        if (status() != Status.STATUS_NO_TRANSACTION) {
            suspend();
        }
    }

    private int status() {
        try {
            return manager.getStatus();
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private Transaction suspend() {
        try {
            return manager.suspend();
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private void resume(Transaction suspended) {
        try {
            manager.resume(suspended);
        } catch (jakarta.transaction.InvalidTransactionException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void runLogged(Runnable then) {
        try {
            then.run();
        } catch (RuntimeException e) {
            LOG.error("What should follow a commit failed; the commit stands", e);
        }
    }
}
