// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.firesafety.api.RoundFilter;
import se.rond.firesafety.api.RoundState;

/** Which rounds are asked for, as parameters of the address. */
public final class RoundQuery {

    /** Those to walk, or to be opened within 14 days, in premises where the caller is inspector. */
    @QueryParam("mine")
    @DefaultValue("false")
    boolean mine;

    /** States, divided by commas or repeated. */
    @QueryParam("state")
    @Nullable
    List<String> state;

    /** Id or code of premises. */
    @QueryParam("premise")
    @Nullable
    String premise;

    /** Id or code of a unit: the rounds that it and all below it had when they opened. */
    @QueryParam("unit")
    @Nullable
    String unit;

    /** Path that the unit had when the round opened. */
    @QueryParam("unitPath")
    @Nullable
    String unitPath;

    /** Due on this day or later. */
    @QueryParam("from")
    @Nullable
    LocalDate from;

    /** Due on this day or earlier. */
    @QueryParam("to")
    @Nullable
    LocalDate to;

    @QueryParam("overdue")
    @Nullable
    Boolean overdue;

    /** Only those that the figure k.sba.01 counts: scheduled, not cancelled, and past their due day or done. */
    @QueryParam("counted")
    @DefaultValue("false")
    boolean counted;

    /** As the rounds stood at this moment; left out: now. */
    @QueryParam("asOf")
    @Nullable
    Instant asOf;

    public RoundQuery() {}

    RoundFilter filter() {
        return new RoundFilter(
                mine,
                RoundState.parse(state == null ? List.of() : state),
                premise,
                unit,
                unitPath,
                from,
                to,
                overdue,
                counted,
                asOf);
    }
}
