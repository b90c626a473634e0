// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;

/** What is behind the figures, row by row. */
public interface ReadingFigureRecords {

    /**
     * Corrective actions that fall due in a period and are either done or due by the day, by id.
     *
     * @param unitPath path of the unit that owns the routine; {@code null} for all
     * @param due {@code null} for whenever
     * @param asOf as it stood at the end of that day; {@code null} for now
     */
    Page<CorrectiveView> actions(
            @Nullable String unitPath, @Nullable Period due, @Nullable LocalDate asOf, PageRequest request);

    /**
     * Boards that there are, by code, with or without a plan.
     *
     * @param year {@code null} for this year
     */
    Page<BoardView> boards(
            @Nullable Integer year, @Nullable String unitPath, @Nullable LocalDate asOf, PageRequest request);
}
