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
import se.rond.platform.followup.figures.Dashboard;
import se.rond.platform.followup.figures.DashboardView;
import se.rond.platform.followup.figures.FigureDesk;

/** The follow-up of a unit on one page. */
@Component(service = DashboardResource.class)
@JakartarsResource
@Path("v1/dashboard")
@Produces("application/json")
public final class DashboardResource {

    private final Dashboard dashboard;

    @Activate
    public DashboardResource(@Reference Dashboard dashboard) {
        this.dashboard = dashboard;
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
}
