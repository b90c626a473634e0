// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Period;

/** The parameters of the list of findings, as Jakarta REST fills them. */
public final class FindingQuery {

    /** States, divided by commas or repeated. */
    @QueryParam("state")
    @Nullable
    List<String> state;

    /** {@code true}: the remedy is still to be done. */
    @QueryParam("open")
    @Nullable
    Boolean open;

    /** Severities, divided by commas or repeated. */
    @QueryParam("severity")
    @Nullable
    List<String> severity;

    /** Id or code of a unit of today: what it and all below it hold. */
    @QueryParam("unit")
    @Nullable
    String unit;

    /** Path that the unit had when the finding was made. */
    @QueryParam("unitPath")
    @Nullable
    String unitPath;

    /** Id or code of a premise. */
    @QueryParam("premise")
    @Nullable
    String premise;

    /** Id or code of a unit: what was found in premises that it owns. */
    @QueryParam("owner")
    @Nullable
    String owner;

    /** Who has to see to it, divided by commas or repeated. */
    @QueryParam("responsible")
    @Nullable
    List<String> responsible;

    /** Compartments, divided by commas or repeated; of those that the caller may read. */
    @QueryParam("compartment")
    @Nullable
    List<String> compartment;

    @QueryParam("module")
    @Nullable
    String module;

    @QueryParam("source")
    @Nullable
    UUID source;

    @QueryParam("overdue")
    @Nullable
    Boolean overdue;

    /** Id of a person, or {@code me}. */
    @QueryParam("assignee")
    @Nullable
    String assignee;

    /** Id of a person, or {@code me}: only what no measure serves that this person has to do, or has done and nobody judged. */
    @QueryParam("withoutMeasureOf")
    @Nullable
    String withoutMeasureOf;

    /** Anywhere in the title; or the number by its beginning, or by what follows the year, with or without zeros. */
    @QueryParam("q")
    @Nullable
    String q;

    /** Reported on this day or later. */
    @QueryParam("from")
    @Nullable
    LocalDate from;

    /** Reported on this day or earlier. */
    @QueryParam("to")
    @Nullable
    LocalDate to;

    @QueryParam("originalDueFrom")
    @Nullable
    LocalDate originalDueFrom;

    @QueryParam("originalDueTo")
    @Nullable
    LocalDate originalDueTo;

    /** Exactly the findings that this figure counted; with {@code period} and {@code asOf}. */
    @QueryParam("figure")
    @Nullable
    String figure;

    @QueryParam("period")
    @Nullable
    Period period;

    @QueryParam("asOf")
    @Nullable
    Moment asOf;

    public FindingQuery() {}
}
