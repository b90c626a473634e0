// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.health;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.kernel.HealthCheck;
import se.rond.kernel.HealthCheck.Status;

/** Asks checks without ever waiting long for one: a check that hangs is itself the answer, and is not asked again meanwhile. */
final class Probe implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Probe.class);

    private final long patienceMillis;
    private final Map<HealthCheck, Future<Status>> running = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "rond-health");
        thread.setDaemon(true);
        return thread;
    });

    Probe(long patienceMillis) {
        this.patienceMillis = patienceMillis;
    }

    Status ask(HealthCheck check) {
        Future<Status> answer = running.computeIfAbsent(check, c -> threads.submit(c::check));
        try {
            Status status = answer.get(patienceMillis, TimeUnit.MILLISECONDS);
            running.remove(check, answer);
            return status;
        } catch (TimeoutException late) {
            return Status.down("Does not answer in time.");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Status.down("Was interrupted.");
        } catch (ExecutionException failed) {
            running.remove(check, answer);
            LOG.warn("The check {} failed", check.name(), failed.getCause());
            return Status.down("The check itself failed.");
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
