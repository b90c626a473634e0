// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parameters of the list of measures, as Jakarta REST fills them. */
public final class MeasureParameters {

    /** States, divided by commas or repeated. */
    @QueryParam("state")
    @Nullable
    List<String> state;

    /** {@code true}: still to be done. */
    @QueryParam("open")
    @Nullable
    Boolean open;

    /** Priorities, divided by commas or repeated. */
    @QueryParam("priority")
    @Nullable
    List<String> priority;

    @QueryParam("overdue")
    @Nullable
    Boolean overdue;

    /** {@code true}: done, and the day has come on which somebody is to judge the effect. */
    @QueryParam("effectDue")
    @Nullable
    Boolean effectDue;

    /** Id of a person, or {@code me}. */
    @QueryParam("owner")
    @Nullable
    String owner;

    /** Id or code of a unit of today: what it and all below it hold. */
    @QueryParam("unit")
    @Nullable
    String unit;

    /** Id or code of a premise. */
    @QueryParam("premise")
    @Nullable
    String premise;

    @QueryParam("module")
    @Nullable
    String module;

    @QueryParam("source")
    @Nullable
    UUID source;

    /** Id of a finding that it serves. */
    @QueryParam("finding")
    @Nullable
    UUID finding;

    /** In the title. */
    @QueryParam("q")
    @Nullable
    String q;

    public MeasureParameters() {}
}
