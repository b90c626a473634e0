// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import se.rond.itests.container.installation.Waiting;

/** Asks the same again and again on a thread of its own, and keeps every answer that should not have been. */
public final class Onlooker implements AutoCloseable {

    private static final long PAUSE_MILLIS = 20;

    private final String what;
    private final Supplier<String> question;
    private final AtomicInteger asked = new AtomicInteger();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Thread thread = new Thread(this::look, "onlooker");
    private volatile boolean closed;

    /** @param question what is wrong; empty while nothing is */
    public Onlooker(String what, Supplier<String> question) {
        this.what = what;
        this.question = question;
        thread.start();
    }

    /** Who expects one of these statuses, and never a page or a broken line. */
    public static Onlooker at(se.rond.itests.container.http.Visitor visitor, String path, Integer... statuses) {
        return new Onlooker(path, () -> {
            var answer = visitor.get(path);
            boolean json = answer.header("Content-Type").contains("json");
            return Arrays.asList(statuses).contains(answer.status()) && json ? "" : answer.toString();
        });
    }

    /** Fails if anything was wrong, or if it looked too seldom to know. */
    public void sawNothingWrong(int atLeast) {
        close();
        assertThat(wrong).as(what + ", asked " + asked + " times").isEmpty();
        assertThat(asked.get()).as(what + ": how often it was asked").isGreaterThanOrEqualTo(atLeast);
    }

    /** The same, after it has looked so often. */
    public void seesNothingWrong(int times) {
        Waiting.until(
                () -> asked.get() + wrong.size() >= times,
                Duration.ofSeconds(60),
                () -> what + ", asked only " + asked + " times");
        sawNothingWrong(times);
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        while (!closed) {
            try {
                String answer = question.get();
                asked.incrementAndGet();
                if (!answer.isEmpty()) {
                    wrong.add(answer);
                }
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                wrong.add(String.valueOf(e));
            }
        }
    }
}
