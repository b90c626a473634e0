// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.api.ControlFilter;
import se.rond.internalcontrol.api.ControlState;
import se.rond.kernel.Constants;

/** Which controls are asked for, as parameters of the address. */
public final class ControlQuery {

    /** Year of the plan. */
    @QueryParam("year")
    @Nullable
    Integer year;

    /** Id of a board or company. */
    @QueryParam("board")
    @Nullable
    UUID board;

    /** Path of the unit that owns the routine, as the plan has it. */
    @QueryParam("unitPath")
    @Nullable
    String unitPath;

    /** Id of a person. */
    @QueryParam("performer")
    @Nullable
    UUID performer;

    /** States, divided by commas or repeated. */
    @QueryParam("state")
    @Nullable
    List<String> state;

    /** Their periods end on this day or later. */
    @QueryParam("endsFrom")
    @Nullable
    LocalDate endsFrom;

    /** Their periods end on this day or earlier. */
    @QueryParam("endsTo")
    @Nullable
    LocalDate endsTo;

    /** Whether they are in the version of their plan that is in force. */
    @QueryParam("counting")
    @Nullable
    Boolean counting;

    /** Id of a version of a plan: only those that the caller may change in it. It is a draft, and they are new in it. */
    @QueryParam("changeableIn")
    @Nullable
    UUID changeableIn;

    /** As it stood at the end of that day. */
    @QueryParam("asOf")
    @Nullable
    LocalDate asOf;

    public ControlQuery() {}

    public ControlFilter filter() {
        return new ControlFilter(
                year,
                board,
                unitPath,
                performer,
                Constants.named(ControlState.class, state),
                endsFrom,
                endsTo,
                counting,
                changeableIn,
                asOf);
    }
}
