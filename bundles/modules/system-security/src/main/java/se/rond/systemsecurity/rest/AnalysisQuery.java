// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Constants;
import se.rond.systemsecurity.api.AnalysisFilter;
import se.rond.systemsecurity.api.AnalysisState;
import se.rond.systemsecurity.api.Validity;

/** Which analyses are asked for, as parameters of the address. */
public final class AnalysisQuery {

    /** Id of a system. */
    @QueryParam("system")
    @Nullable
    UUID system;

    /** Id or code of a unit: what it and all below it answered for. */
    @QueryParam("unit")
    @Nullable
    String unit;

    /** Path that the unit had when the analysis began. */
    @QueryParam("unitPath")
    @Nullable
    String unitPath;

    /** States, divided by commas or repeated. */
    @QueryParam("state")
    @Nullable
    List<String> state;

    /** Whether it holds: none, valid, expiring, expired; divided by commas or repeated. */
    @QueryParam("validity")
    @Nullable
    List<String> validity;

    /** Decided on this day or later. */
    @QueryParam("decidedFrom")
    @Nullable
    LocalDate decidedFrom;

    /** Decided on this day or earlier. */
    @QueryParam("decidedTo")
    @Nullable
    LocalDate decidedTo;

    /** Whether something was changed since the decision. */
    @QueryParam("changed")
    @Nullable
    Boolean changed;

    public AnalysisQuery() {}

    public AnalysisFilter filter() {
        return new AnalysisFilter(
                system,
                unit,
                unitPath,
                Constants.named(AnalysisState.class, state),
                Constants.named(Validity.class, validity),
                decidedFrom,
                decidedTo,
                changed);
    }
}
