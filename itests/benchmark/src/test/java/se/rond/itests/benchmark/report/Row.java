// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark.report;

/**
 * One thing that was measured.
 *
 * @param beside the same by the baseline, or at the smaller volume; {@code null} if there is none
 * @param goal {@code null} if there is none
 */
public record Row(String what, String unit, Sample rond, Sample beside, Goal goal) {

    public static Row of(String what, String unit, Sample rond) {
        return new Row(what, unit, rond, null, null);
    }

    public Row beside(Sample other) {
        return new Row(what, unit, rond, other, goal);
    }

    public Row goal(Goal wanted) {
        return new Row(what, unit, rond, beside, wanted);
    }

    double ratio() {
        if (beside == null) {
            throw new IllegalStateException(what + " has nothing to be compared with");
        }
        return rond.median() / beside.median();
    }

    String line() {
        return "| " + what + " | " + unit + " | " + rond + " | " + (beside == null ? "" : beside) + " | "
                + (beside == null ? "" : Sample.number(ratio())) + " | " + (goal == null ? "" : goal) + " | "
                + verdict() + " |";
    }

    private String verdict() {
        if (goal == null) {
            return "";
        }
        return goal.isReached(this) ? "reached" : "**not reached**";
    }
}
