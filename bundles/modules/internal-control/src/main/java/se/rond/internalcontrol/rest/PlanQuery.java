// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.api.PlanFilter;
import se.rond.internalcontrol.api.PlanState;
import se.rond.kernel.Constants;

/** Which plans are asked for, as parameters of the address. */
public final class PlanQuery {

    @QueryParam("year")
    @Nullable
    Integer year;

    /** Id of a board or company. */
    @QueryParam("board")
    @Nullable
    UUID board;

    /** Id or code of a unit: plans of boards there and below. */
    @QueryParam("unit")
    @Nullable
    String unit;

    /** Path that the board had when the plan was begun. */
    @QueryParam("unitPath")
    @Nullable
    String unitPath;

    /** States, divided by commas or repeated. */
    @QueryParam("state")
    @Nullable
    List<String> state;

    public PlanQuery() {}

    public PlanFilter filter() {
        return new PlanFilter(year, board, unit, unitPath, Constants.named(PlanState.class, state));
    }
}
