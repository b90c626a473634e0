// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;

public class DoingWorkAgainTest {

    private static final int PATIENCE_SECONDS = 30;
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final List<String> threads = new CopyOnWriteArrayList<>();

    @Test
    public void whatFailsIsToldAndTriedAgain() throws InterruptedException {
        AtomicInteger turn = new AtomicInteger();
        CountDownLatch third = new CountDownLatch(3);

        Recurring work = whenStarted(() -> {
            third.countDown();
            if (turn.incrementAndGet() == 1) {
                throw new IllegalStateException("the database is away");
            }
        });

        assertThat(third.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(work.stop()).isTrue();
        assertThat(failures).containsExactly("the database is away");
    }

    @Test
    public void itIsDoneInOneThreadThatKeepsNobodyRunning() throws InterruptedException {
        CountDownLatch third = new CountDownLatch(3);

        Recurring work = whenStarted(() -> {
            threads.add(Thread.currentThread().getName() + " "
                    + Thread.currentThread().isDaemon());
            third.countDown();
        });

        assertThat(third.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(work.stop()).isTrue();
        assertThat(threads).hasSizeGreaterThanOrEqualTo(3).containsOnly("errands true");
    }

    @Test
    public void whatIsStoppedHalfwayIsWaitedForAndTellsNoFailure() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);

        Recurring work = whenStarted(() -> {
            begun.countDown();
            try {
                never.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException("interrupted", stopped);
            }
        });

        assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(work.stop()).isTrue();
        assertThat(failures).isEmpty();
    }

    private Recurring whenStarted(Runnable work) {
        return Recurring.start(
                "errands", AT_ONCE, AT_ONCE, work, fault -> failures.add(String.valueOf(fault.getMessage())));
    }
}
