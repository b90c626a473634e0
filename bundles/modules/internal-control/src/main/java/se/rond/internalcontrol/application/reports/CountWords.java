// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.reports;

import se.rond.kernel.Text;

/** Sentences with counts, the same for a board and for all: one is said in the singular. */
final class CountWords {

    private CountWords() {}

    static Text made(int performed, int due) {
        boolean one = performed == 1 || due == 1;
        return new Text(
                performed + " av "
                        + of(due, "kontroll som skulle vara gjord", "kontroller som skulle vara gjorda")
                        + (one ? " är genomförd." : " är genomförda."),
                performed + " of "
                        + of(due, "control that was to be made", "controls that were to be made")
                        + (one ? " is performed." : " are performed."));
    }

    static Text deviations(int minor, int major) {
        return new Text(
                minor + " har mindre avvikelse, " + major + " större.",
                of(minor, "has", "have") + " a minor deviation, " + major + " a major one.");
    }

    static Text missing(int notPerformed, int late) {
        return new Text(
                of(notPerformed, "är ej genomförd", "är ej genomförda") + " och "
                        + of(late, "är försenad.", "är försenade."),
                of(notPerformed, "is not performed", "are not performed") + " and "
                        + of(late, "is late.", "are late."));
    }

    /** Of actions that are done, or whose day has passed. */
    static Text inTime(int inTime, int due) {
        boolean one = inTime == 1 || due == 1;
        return new Text(
                inTime + " av " + of(due, "åtgärd som är klar", "åtgärder som är klara")
                        + ", eller vars dag i perioden har passerat, blev " + (one ? "klar" : "klara") + " i tid.",
                inTime + " of " + of(due, "action that is done", "actions that are done")
                        + ", or whose day in the period has passed, " + (one ? "was" : "were") + " done in time.");
    }

    /** The count, and the words that go with it. */
    static String of(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
