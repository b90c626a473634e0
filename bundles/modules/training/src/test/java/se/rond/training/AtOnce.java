// SPDX-License-Identifier: Apache-2.0
package se.rond.training;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.rules.ExternalResource;
import se.rond.kernel.Problem;

/** Requests that begin at the same moment, each in a thread of its own; no thread stays. */
public final class AtOnce extends ExternalResource {

    private final int many;
    private final ExecutorService threads;
    private final CyclicBarrier together;

    public AtOnce(int many) {
        this.many = many;
        threads = Executors.newFixedThreadPool(many);
        together = new CyclicBarrier(many);
    }

    /** As many requests as there are threads: what each is answered, or the rule by which it is refused. */
    public List<String> told(Callable<String> request) throws Exception {
        return told(Stream.generate(() -> request).limit(many));
    }

    /** What each of them is answered, or the rule by which it is refused. */
    public List<String> told(Stream<Callable<String>> requests) throws Exception {
        List<String> told = new ArrayList<>();
        for (Future<String> answer : threads.invokeAll(requests.map(request -> (Callable<String>) () -> answer(request))
                .toList())) {
            told.add(answer.get());
        }
        return told;
    }

    private String answer(Callable<String> request) throws Exception {
        together.await();
        try {
            return request.call();
        } catch (Problem refused) {
            return refused.rule();
        }
    }

    @Override
    protected void after() {
        threads.shutdownNow();
    }
}
