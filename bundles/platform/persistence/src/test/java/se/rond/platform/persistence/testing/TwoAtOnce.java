// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.rules.ExternalResource;
import se.rond.kernel.Problem;

/** Two requests that begin at the same moment, each in a thread of its own; no thread stays. */
public final class TwoAtOnce extends ExternalResource {

    private final ExecutorService people = Executors.newFixedThreadPool(2);
    private final CyclicBarrier together = new CyclicBarrier(2);

    /** What two who send the same are told. */
    public List<String> told(Callable<String> request) throws Exception {
        return told(request, request);
    }

    /** What each is answered, or the rule by which it is refused. */
    public List<String> told(Callable<String> one, Callable<String> other) throws Exception {
        List<String> told = new ArrayList<>();
        for (Future<String> answer : people.invokeAll(List.of(together(one), together(other)))) {
            told.add(answer.get());
        }
        return told;
    }

    private Callable<String> together(Callable<String> request) {
        return () -> {
            together.await();
            try {
                return request.call();
            } catch (Problem refused) {
                return refused.rule();
            }
        };
    }

    @Override
    protected void after() {
        people.shutdownNow();
    }
}
