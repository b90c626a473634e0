// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark;

import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import se.rond.itests.benchmark.load.Load;
import se.rond.itests.benchmark.load.Outcome;
import se.rond.itests.benchmark.load.Request;
import se.rond.itests.benchmark.load.Requests;
import se.rond.itests.benchmark.report.Report;

/** Answers to points of rounds, and rounds submitted, beside a bare insert with an entry in a chained trail. */
final class Writing {

    private static final List<Integer> CONNECTIONS = List.of(8, 32);
    private static final int WARM_UPS = 2;
    private static final double SHARE = 0.6;
    private static final double SUBMISSION = 6;
    private static final int SUBMITTED_EACH_RUN = 8;
    private static final int DEFICIENCIES = 2;
    private static final int CHAINS = 200;

    private final Circumstances circumstances;
    private final URI bare;
    private final URI rond;
    private final OpenRounds rounds;

    Writing(Circumstances circumstances, URI bare, OpenRounds rounds) {
        this.circumstances = circumstances;
        this.bare = bare;
        this.rond = rounds.inspector().server();
        this.rounds = rounds;
    }

    void measure(Report report) {
        int runs = circumstances.runs() * CONNECTIONS.size() + WARM_UPS;
        Iterator<Request> answers =
                rounds.unanswered(runs * circumstances.writes()).iterator();
        for (int i = 0; i < WARM_UPS; i++) {
            run(bare, inserts(), CONNECTIONS.get(0));
            run(rond, take(answers, circumstances.writes()), CONNECTIONS.get(0));
        }
        for (int connections : CONNECTIONS) {
            Throughput throughput = new Throughput();
            for (int i = 0; i < circumstances.runs(); i++) {
                Outcome byRond = run(rond, take(answers, circumstances.writes()), connections);
                throughput.add(byRond, run(bare, inserts(), connections));
            }
            throughput.tell("answer a point, " + connections + " connections", SHARE, report);
        }
        submissions(report);
    }

    private void submissions(Report report) {
        Iterator<Request> submissions = rounds.toSubmit((circumstances.runs() + 1) * SUBMITTED_EACH_RUN, DEFICIENCIES)
                .iterator();
        run(rond, take(submissions, SUBMITTED_EACH_RUN), 1); // warm
        Throughput throughput = new Throughput();
        for (int i = 0; i < circumstances.runs(); i++) {
            throughput.add(run(rond, take(submissions, SUBMITTED_EACH_RUN), 1), run(bare, inserts(), 1));
        }
        throughput.tellTime(
                "submit a round of " + rounds.pointsEach() + " answers with " + DEFICIENCIES
                        + " findings, beside one bare insert",
                SUBMISSION,
                report);
    }

    private static Outcome run(URI server, List<Request> requests, int connections) {
        return Clockwork.required(Load.run(server, connections, Requests.once(requests)));
    }

    private static List<Request> take(Iterator<Request> from, int count) {
        List<Request> taken = new ArrayList<>();
        while (taken.size() < count) {
            taken.add(from.next());
        }
        return taken;
    }

    private List<Request> inserts() {
        List<Request> inserts = new ArrayList<>();
        for (int i = 0; i < circumstances.writes(); i++) {
            inserts.add(Request.of(
                    "POST",
                    "/",
                    Map.of(),
                    "{\"org\":" + i % CHAINS + ",\"severity\":2,\"title\":\"Exit blocked\",\"description\":\"The door"
                            + " closer does not latch.\",\"owner\":\"user7\",\"due\":\"2026-06-01\"}"));
        }
        return inserts;
    }
}
