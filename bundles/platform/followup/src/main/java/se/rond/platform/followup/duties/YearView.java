// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import java.util.List;
import se.rond.duties.DutyCount;
import se.rond.kernel.Text;

/** The year wheel: twelve months, each with what the municipality does every year and with the duties due in it. */
public record YearView(int year, List<Month> months) {

    /**
     * @param month 1 to 12
     * @param cycle what belongs to the month by the annual cycle
     */
    public record Month(int month, List<Text> cycle, DutyCount duties) {}
}
