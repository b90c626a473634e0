// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark;

import java.util.ArrayList;
import java.util.List;
import se.rond.itests.benchmark.load.Outcome;
import se.rond.itests.benchmark.report.Goal;
import se.rond.itests.benchmark.report.Report;
import se.rond.itests.benchmark.report.Row;
import se.rond.itests.benchmark.report.Sample;

/** The same work by Rond and by the baseline, run by run in turns. */
final class Throughput {

    private static final double SLOWER = 2;

    private final List<Outcome> rond = new ArrayList<>();
    private final List<Outcome> bare = new ArrayList<>();

    void add(Outcome byRond, Outcome byBaseline) {
        rond.add(byRond);
        bare.add(byBaseline);
    }

    /** Requests a second, and the times within which half and nearly all were answered. */
    void tell(String what, double share, Report report) {
        report.add(Row.of(what, "requests/s", perSecond(rond))
                .beside(perSecond(bare))
                .goal(Goal.ratioAtLeast(share)));
        report.add(Row.of(what + ", p50", "ms", millis(rond, 0.5)).beside(millis(bare, 0.5)));
        report.add(Row.of(what + ", p99", "ms", millis(rond, 0.99))
                .beside(millis(bare, 0.99))
                .goal(Goal.ratioAtMost(SLOWER)));
    }

    /** The time of one beside the time of one. */
    void tellTime(String what, double times, Report report) {
        report.add(
                Row.of(what, "ms", millis(rond, 0.5)).beside(millis(bare, 0.5)).goal(Goal.ratioAtMost(times)));
    }

    private static Sample perSecond(List<Outcome> runs) {
        return Sample.of(runs.stream().map(Outcome::perSecond).toList());
    }

    private static Sample millis(List<Outcome> runs, double share) {
        return Sample.of(runs.stream().map(run -> run.millis(share)).toList());
    }
}
