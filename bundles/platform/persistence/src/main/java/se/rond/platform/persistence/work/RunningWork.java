// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.work;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What belongs to one transaction: an entity manager for each unit, and what is to be done at its end. */
public final class RunningWork {

    private final Map<Object, EntityManager> managers = new LinkedHashMap<>();
    private final Deque<Runnable> last = new ArrayDeque<>();
    private final List<Runnable> then = new ArrayList<>();
    private final long start = System.nanoTime();
    private final Instant began;
    private final @Nullable Instant asOf;
    private boolean writing;
    private @Nullable Throwable failure;
    private @Nullable RuntimeException fault;

    RunningWork(boolean writing, Instant began, @Nullable Instant asOf) {
        this.writing = writing;
        this.began = began;
        this.asOf = asOf;
    }

    /** The one moment at which everything in this transaction happens, as history sees it. */
    public Instant began() {
        return began;
    }

    /** The moment of the past that this work reads, if it does. */
    public Optional<Instant> asOf() {
        return Optional.ofNullable(asOf);
    }

    public boolean writing() {
        return writing;
    }

    OptionalLong readingSince() {
        return writing || asOf != null ? OptionalLong.empty() : OptionalLong.of(start);
    }

    /** @throws RuntimeException the first fault of the store in this work, after which nothing more can be done in it */
    public EntityManager entities(Object unit, Supplier<EntityManager> creation) {
        goOn();
        EntityManager present = managers.get(unit);
        if (present == null) {
            present = creation.get();
            managers.put(unit, present);
        }
        return present;
    }

    void write() {
        if (asOf != null) {
            throw new IllegalStateException("The past cannot be changed: no write within readAsOf");
        }
        writing = true;
    }

    void beforeCommit(Runnable callback) {
        write();
        last.add(callback);
    }

    void afterCommit(Runnable callback) {
        then.add(callback);
    }

    /** An inner write failed: whatever the outer one makes of it, nothing is committed. */
    void failed(Throwable cause) {
        if (failure == null) {
            failure = cause;
        }
    }

    /** If the store failed, the work has failed by that, whoever caught it and whatever followed from it. */
    public void storeFailed(Throwable cause) {
        if (fault == null && cause instanceof RuntimeException thrown && StoreFaults.isOfTheStore(cause)) {
            fault = thrown;
        }
    }

    /** @throws RuntimeException the first fault of the store in this work, if there was one */
    public void goOn() {
        if (fault != null) {
            throw fault;
        }
    }

    /** What the work failed by: the first fault of the store, if what was thrown only followed from it. */
    Throwable first(Throwable thrown) {
        return fault == null || thrown instanceof Error ? thrown : fault;
    }

    /** The rows that it was about to change, as it had read them. */
    List<ChangedRow> changed() {
        return managers.values().stream()
                .flatMap(entities -> ChangedRow.of(entities).stream())
                .toList();
    }

    /** Flushes, then does what was left for the end, until nothing new is left. */
    void finish() {
        goOn();
        if (failure != null) {
            throw new IllegalStateException("An inner unit of work failed, and the outer one went on", failure);
        }
        flush();
        while (!last.isEmpty()) {
            last.remove().run();
            flush();
        }
    }

    private void flush() {
        goOn();
        List.copyOf(managers.values()).forEach(EntityManager::flush);
    }

    List<Runnable> then() {
        return List.copyOf(then);
    }

    boolean longerThan(Duration limit) {
        return System.nanoTime() - start >= limit.toNanos();
    }

    void close() {
        managers.values().stream().filter(EntityManager::isOpen).forEach(EntityManager::close);
        managers.clear();
    }
}
