// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.application;

import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.organisation.persistence.JpaRegister;

/**
 * Keeps units and premises in memory, and what was asked about people. Another node may change them: a counter in the database says so, and is looked at
 * every other second, on a thread of its own, so that the answer does not depend on the transaction of whoever asks (it may
 * read the past, or have changed something that is not committed).
 */
@Component(service = RegisterMemory.class)
public final class RegisterMemory {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterMemory.class);
    private static final int LOOK_EVERY_SECONDS = 2;

    private final UnitOfWork work;
    private final JpaRegister register;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "rond-organisation-register");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable RegisterState state;
    private volatile @Nullable KnownPeople people;

    @Activate
    public RegisterMemory(@Reference UnitOfWork work, @Reference JpaRegister register) {
        this.work = work;
        this.register = register;
        looking.scheduleWithFixedDelay(this::lookAgain, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** Units and premises as they were at most some seconds ago; always with the last change made through this node. */
    public RegisterState state() {
        RegisterState kept = state;
        return kept == null ? latest() : kept;
    }

    /** What the database has now: for whoever is about to change it, or has just done so. */
    public RegisterState latest() {
        try {
            return looking.submit(this::look).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading the register", e);
        }
    }

    /** What is remembered of people and roles; what they change through this node is forgotten when it is committed. */
    public KnownPeople people() {
        KnownPeople kept = people;
        if (kept == null) {
            latest();
            kept = Objects.requireNonNull(people);
        }
        return kept;
    }

    private RegisterState look() {
        RegisterState kept = state;
        return work.read(() -> {
            JpaRegister.Changes changes = register.changes();
            RegisterState found =
                    kept != null && kept.changes() == changes.places() ? kept : RegisterState.read(register);
            KnownPeople known = people;
            if (known == null || known.changes() != changes.people()) {
                people = new KnownPeople(changes.people());
            }
            state = found;
            return found;
        });
    }

    private void lookAgain() {
        try {
            if (state != null) {
                look();
            }
        } catch (RuntimeException e) {
            LOG.debug("The register was not looked at: {}", e.toString());
        }
    }

    @Deactivate
    public void close() {
        looking.shutdownNow();
    }
}
