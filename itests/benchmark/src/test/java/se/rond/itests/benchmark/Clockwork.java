// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.rond.itests.benchmark.load.Load;
import se.rond.itests.benchmark.load.Outcome;
import se.rond.itests.benchmark.load.Request;
import se.rond.itests.benchmark.load.Requests;
import se.rond.itests.benchmark.load.Wire;
import se.rond.itests.benchmark.report.Sample;

/** Milliseconds of things that are done one after the other. What is refused is not measured: it fails. */
final class Clockwork {

    private static final int REPEATED = 15;
    private static final double MEDIAN = 0.5;

    private Clockwork() {}

    /** Of one request alone: in each run the median of some repetitions, after a run that does not count. */
    static Sample alone(URI server, Request request, int runs) {
        List<Request> repeated = Collections.nCopies(REPEATED, request);
        List<Double> millis = new ArrayList<>();
        for (int run = 0; run <= runs; run++) {
            Outcome outcome = required(Load.run(server, 1, Requests.once(repeated)));
            if (run > 0) {
                millis.add(outcome.millis(MEDIAN));
            }
        }
        return Sample.of(millis);
    }

    /** Sends it once. @return the body */
    static String required(URI server, Request request) {
        try (Wire wire = new Wire(server)) {
            Wire.Reply reply = wire.send(request, true);
            if (!reply.isGood()) {
                throw new AssertionError(reply.status() + " " + reply.body());
            }
            return reply.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Outcome required(Outcome outcome) {
        if (outcome.refused() > 0) {
            throw new AssertionError(outcome.refused() + " were refused: " + outcome.firstRefusal());
        }
        return outcome;
    }

    static double seconds(Runnable deed) {
        long start = System.nanoTime();
        deed.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
