// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.Period;
import se.rond.platform.followup.figures.Attention;
import se.rond.platform.followup.figures.AttentionView;
import se.rond.platform.followup.figures.Dashboard;
import se.rond.platform.followup.figures.DashboardView;
import se.rond.platform.followup.figures.FigureDesk;
import se.rond.platform.followup.figures.Step;
import se.rond.platform.followup.figures.Trend;
import se.rond.platform.followup.figures.TrendView;

/** The follow-up of a unit on one page. */
@Component(service = DashboardResource.class)
@JakartarsResource
@Path("v1/dashboard")
@Produces("application/json")
public final class DashboardResource {

    private final Dashboard dashboard;
    private final Trend trend;
    private final Attention attention;

    @Activate
    public DashboardResource(@Reference Dashboard dashboard, @Reference Trend trend, @Reference Attention attention) {
        this.dashboard = dashboard;
        this.trend = trend;
        this.attention = attention;
    }

    /**
     * @param unit id or code; left out: the widest that the caller may read
     * @param premise id or code
     * @param period such as {@code 2026-Q3}; left out: this quarter
     * @param asOf the moment from which one looks; left out: now
     */
    @GET
    @RolesAllowed("followup.read_figures")
    public DashboardView dashboard(
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("premise") @Nullable String premise,
            @QueryParam("period") @Nullable Period period,
            @QueryParam("asOf") @Nullable Moment asOf) {
        return dashboard.of(new FigureDesk.Asked(unit, premise, period, Moment.of(asOf)));
    }

    /**
     * The figures of every follow-up, period by period up to the one asked for.
     *
     * @param by in what steps; left out: like the period asked for
     */
    @GET
    @Path("trend")
    @RolesAllowed("followup.read_figures")
    public TrendView trend(
            @QueryParam("by") @Nullable Step by,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("premise") @Nullable String premise,
            @QueryParam("period") @Nullable Period period,
            @QueryParam("asOf") @Nullable Moment asOf) {
        return trend.of(new FigureDesk.Asked(unit, premise, period, Moment.of(asOf)), by);
    }

    /** Where somebody has to act: what is overdue and with whom, the units that stand worst and best, all other figures. */
    @GET
    @Path("attention")
    @RolesAllowed("followup.read_figures")
    public AttentionView attention(
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("premise") @Nullable String premise,
            @QueryParam("period") @Nullable Period period,
            @QueryParam("asOf") @Nullable Moment asOf) {
        return attention.of(new FigureDesk.Asked(unit, premise, period, Moment.of(asOf)));
    }
}
