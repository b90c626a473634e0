// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.internalcontrol.api.BoardView;
import se.rond.internalcontrol.api.CorrectiveView;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.ReadingFigureRecords;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;

/** What is behind the figures, row by row. */
@Component(service = FigureRecordsResource.class)
@JakartarsResource
@Path("v1")
@Produces("application/json")
public final class FigureRecordsResource {

    private final ReadingFigureRecords records;

    @Activate
    public FigureRecordsResource(@Reference ReadingFigureRecords records) {
        this.records = records;
    }

    /**
     * Corrective actions whose day falls in a period, and that are done or whose day has passed: it has not before it ends.
     *
     * @param due such as {@code 2026} or {@code 2026-01-01..2026-04-30}; left out: whenever
     * @param asOf as it stood at the end of that day
     */
    @GET
    @Path("actions")
    @RolesAllowed(InternalControlPermissions.READ)
    public Listing<CorrectiveView> actions(
            @QueryParam("unitPath") @Nullable String unitPath,
            @QueryParam("due") @Nullable Period due,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return new Listing<>(
                CorrectiveView.class,
                PageRequest.of(limit, after, null),
                request -> records.actions(unitPath, due, asOf, request));
    }

    /**
     * Boards with or without a plan for a year, and whether it was adopted in time.
     *
     * @param year of the plan; left out: this year
     * @param asOf as it stood at the end of that day
     */
    @GET
    @Path("boards")
    @RolesAllowed(InternalControlPermissions.READ)
    public Listing<BoardView> boards(
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("unitPath") @Nullable String unitPath,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return new Listing<>(
                BoardView.class,
                PageRequest.of(limit, after, null),
                request -> records.boards(year, unitPath, asOf, request));
    }
}
