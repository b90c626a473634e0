// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import se.rond.systemsecurity.domain.Analyses;
import se.rond.systemsecurity.domain.DecidedContent;
import se.rond.systemsecurity.domain.Decision;

/** Keeps a decision and what was decided, word for word. */
final class DecidedWords {

    private DecidedWords() {}

    static void keep(Decision decision, String canonical, Analyses analyses) {
        analyses.add(decision);
        for (int part = 0; part * DecidedContent.LONGEST < canonical.length(); part++) {
            int from = part * DecidedContent.LONGEST;
            String words = canonical.substring(from, Math.min(from + DecidedContent.LONGEST, canonical.length()));
            analyses.add(new DecidedContent(decision.id(), part, words));
        }
    }
}
