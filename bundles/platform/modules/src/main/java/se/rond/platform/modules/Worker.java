// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread for everything that is done to modules: one thing after the other, and never in a callback of the framework. */
final class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final ExecutorService executor;
    private volatile @Nullable Thread thread;

    Worker(String name) {
        executor = Executors.newSingleThreadExecutor(work -> {
            Thread fresh = new Thread(work, name);
            fresh.setDaemon(true);
            thread = fresh;
            return fresh;
        });
    }

    /** Whether this is the worker's own thread: what the framework reports on it, the worker did itself. */
    boolean isCurrent() {
        return Thread.currentThread() == thread;
    }

    void submit(Callable<?> work) {
        try {
            Future<?> unused = executor.submit(() -> {
                try {
                    return work.call();
                } catch (Exception e) {
                    LOG.error("a module could not be recorded", e);
                    return null;
                }
            });
        } catch (RejectedExecutionException closed) {
            LOG.debug("too late to record a module", closed);
        }
    }

    /** Does work in turn and waits for it. */
    <T> T call(Callable<T> work) {
        try {
            return executor.submit(work).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw unwrapped(e.getCause());
        }
    }

    void close() {
        executor.shutdownNow();
    }

    private static RuntimeException unwrapped(@Nullable Throwable cause) {
        if (cause instanceof RuntimeException refusal) {
            return refusal;
        }
        if (cause instanceof BundleException e) {
            return ModuleProblems.doesNotStart(e);
        }
        if (cause instanceof IOException e) {
            return new UncheckedIOException(e);
        }
        return new IllegalStateException(cause);
    }
}
