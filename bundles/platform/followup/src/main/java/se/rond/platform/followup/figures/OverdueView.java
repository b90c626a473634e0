// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;

/**
 * What is open and overdue, by how bad it is and by who has to see to it.
 *
 * @param whole the cells add up to it
 * @param cells one for each severity and party, also where there is nothing
 */
public record OverdueView(FigureView whole, List<Cell> cells) {

    /** @param records address of exactly these findings */
    public record Cell(
            Severity severity,
            ResponsibleParty responsible,
            long count,
            @Nullable String records) {}
}
