// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.api.AssessmentFilter;
import se.rond.gapanalysis.api.AssessmentState;

/** Which assessments are asked for, as parameters of the address. */
public final class AssessmentQuery {

    @QueryParam("campaign")
    @Nullable
    UUID campaign;

    @QueryParam("year")
    @Nullable
    Integer year;

    @QueryParam("packCode")
    @Nullable
    String packCode;

    /** Id or code of a unit: with all below it. */
    @QueryParam("unit")
    @Nullable
    String unit;

    /** States, divided by commas or repeated. */
    @QueryParam("state")
    @Nullable
    List<String> state;

    /** Those where it is the caller's turn to answer, review or approve. */
    @QueryParam("mine")
    @DefaultValue("false")
    boolean mine;

    public AssessmentQuery() {}

    AssessmentFilter filter() {
        return new AssessmentFilter(campaign, year, packCode, unit, Words.all(AssessmentState.class, state), mine);
    }
}
