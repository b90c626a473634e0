// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark.load;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Sends requests over a number of connections, each as soon as the one before it has been answered. */
public final class Load {

    private Load() {}

    public static Outcome run(URI server, int connections, Requests requests) {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        CountDownLatch connected = new CountDownLatch(connections);
        CountDownLatch go = new CountDownLatch(1);
        try {
            List<Future<Sender>> senders = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                senders.add(threads.submit(() -> new Sender().run(server, requests, connected, go)));
            }
            connected.await();
            long start = System.nanoTime();
            go.countDown();
            List<Sender> done = new ArrayList<>();
            for (Future<Sender> sender : senders) {
                done.add(sender.get());
            }
            return outcome(done, System.nanoTime() - start);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Outcome outcome(List<Sender> senders, long took) {
        long[] nanos = senders.stream().flatMapToLong(Sender::nanos).toArray();
        int refused = senders.stream().mapToInt(sender -> sender.refused).sum();
        String first = senders.stream()
                .map(sender -> sender.firstRefusal)
                .filter(refusal -> !refusal.isEmpty())
                .findFirst()
                .orElse("");
        return Outcome.of(nanos, took, refused, first);
    }

    /** One connection's part. */
    private static final class Sender {

        private final List<Long> nanos = new ArrayList<>();
        private int refused;
        private String firstRefusal = "";

        Sender run(URI server, Requests requests, CountDownLatch connected, CountDownLatch go)
                throws IOException, InterruptedException {
            try (Wire wire = open(server, connected)) {
                go.await();
                for (Request request = requests.next(); request != null; request = requests.next()) {
                    long start = System.nanoTime();
                    Wire.Reply reply = wire.send(request);
                    long took = System.nanoTime() - start;
                    if (reply.isGood()) {
                        nanos.add(took);
                    } else {
                        refuse(reply);
                    }
                }
            }
            return this;
        }

        private static Wire open(URI server, CountDownLatch connected) throws IOException {
            try {
                return new Wire(server);
            } finally {
                connected.countDown();
            }
        }

        private void refuse(Wire.Reply reply) {
            refused++;
            if (firstRefusal.isEmpty()) {
                firstRefusal = reply.status() + " " + reply.body();
            }
        }

        LongStream nanos() {
            return nanos.stream().mapToLong(Long::longValue);
        }
    }
}
