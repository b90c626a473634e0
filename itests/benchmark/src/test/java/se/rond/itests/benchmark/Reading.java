// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark;

import java.net.URI;
import java.util.List;
import java.util.Map;
import se.rond.itests.benchmark.load.Load;
import se.rond.itests.benchmark.load.Outcome;
import se.rond.itests.benchmark.load.Request;
import se.rond.itests.benchmark.load.Requests;
import se.rond.itests.benchmark.report.Report;

/** Lists of fifty, signed in and scoped to a department, beside the bare list. */
final class Reading {

    private static final List<Integer> CONNECTIONS = List.of(8, 32);
    private static final double SHARE = 0.75;
    private static final int FULL = 50;

    private final Circumstances circumstances;
    private final URI bare;
    private final Session coordinator;
    private final Request plain = Request.get("/?org=7", Map.of());

    Reading(Circumstances circumstances, URI bare, Session coordinator) {
        this.circumstances = circumstances;
        this.bare = bare;
        this.coordinator = coordinator;
    }

    void measure(Report report) {
        full(bare, plain);
        measure("rounds", coordinator.get("/api/fire-safety/v1/rounds?limit=50"), report);
        measure("findings", coordinator.get("/api/followup/v1/findings?limit=50"), report);
    }

    private void measure(String what, Request list, Report report) {
        full(coordinator.server(), list);
        for (int i = 0; i < 2; i++) { // warm
            run(bare, plain, FULL);
            run(coordinator.server(), list, FULL);
        }
        for (int connections : CONNECTIONS) {
            Throughput throughput = new Throughput();
            for (int i = 0; i < circumstances.runs(); i++) {
                throughput.add(run(coordinator.server(), list, connections), run(bare, plain, connections));
            }
            throughput.tell("list of 50 " + what + ", " + connections + " connections", SHARE, report);
        }
    }

    private Outcome run(URI server, Request request, int connections) {
        return Clockwork.required(Load.run(server, connections, Requests.repeated(request, circumstances.time())));
    }

    /** Fails if the page has fewer records than it can hold: then it would not be the same work. */
    private static void full(URI server, Request request) {
        String body = Clockwork.required(server, request);
        int found = body.split("\"id\":", -1).length - 1;
        if (found < FULL) {
            throw new AssertionError("only " + found + " ids: " + body);
        }
    }
}
