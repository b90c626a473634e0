// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark.load;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What is to be sent, asked for by many at once. */
@FunctionalInterface
public interface Requests {

    /** @return {@code null}: that was all */
    Request next();

    /** The same again and again, for a time. */
    static Requests repeated(Request request, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        return () -> System.nanoTime() < end ? request : null;
    }

    /** Each once. */
    static Requests once(List<Request> requests) {
        Queue<Request> left = new ConcurrentLinkedQueue<>(requests);
        return left::poll;
    }
}
