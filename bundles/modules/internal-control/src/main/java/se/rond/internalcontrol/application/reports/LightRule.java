// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.reports;

import se.rond.internalcontrol.api.ControlState;
import se.rond.internalcontrol.api.reports.Light;

/** The light of a board in a period, the same on the page and in the reports; these say it under «Så räknas det». */
final class LightRule {

    /** Below this share, in percent, the light is red. */
    private static final int RED_BELOW = 80;

    private LightRule() {}

    /**
     * @param performed of those due
     * @param due in the period
     */
    static Light of(BoardFollowUp board, int performed, int due) {
        if (board.versions().inForce() == null) {
            return board.lastAdoption().isBefore(board.asOf()) ? Light.RED : Light.NONE;
        }
        if (board.hasOverdueAction() || tooFewAreMade(board, performed, due)) {
            return Light.RED;
        }
        boolean watched = performed < due
                || !board.lateBefore().isEmpty()
                || board.controls().stream().anyMatch(BoardFollowUp::isOpenMajor);
        if (watched) {
            return Light.YELLOW;
        }
        return due == 0 ? Light.NONE : Light.GREEN;
    }

    /**
     * Whether less is performed than should be by now, or can be by the end of the period. A control closed while its period goes on
     * weighs against all that the period has, not against the few that happen to be settled.
     */
    private static boolean tooFewAreMade(BoardFollowUp board, int performed, int due) {
        int inPeriod = board.inPeriod().size();
        return isTooFew(performed, due - board.count(board.early(), ControlState.NOT_PERFORMED))
                || isTooFew(inPeriod - board.count(board.inPeriod(), ControlState.NOT_PERFORMED), inPeriod);
    }

    private static boolean isTooFew(int performed, int of) {
        return 100 * performed < RED_BELOW * of;
    }
}
