// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.firesafety.api.BulkResult;
import se.rond.firesafety.api.BulkSchedules;
import se.rond.firesafety.api.Cancellation;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.PlanningRounds;
import se.rond.firesafety.api.ScheduleFilter;
import se.rond.firesafety.api.ScheduleGiven;
import se.rond.firesafety.api.ScheduleView;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;

/** Schedules: when rounds are due in which premises. */
@Component(service = SchedulesResource.class)
@JakartarsResource
@Path("v1/schedules")
@Produces("application/json")
public final class SchedulesResource {

    private final PlanningRounds planning;

    @Activate
    public SchedulesResource(@Reference PlanningRounds planning) {
        this.planning = planning;
    }

    /**
     * Schedules in the order they were made.
     *
     * @param premise id or code
     * @param checklist code
     */
    @GET
    @RolesAllowed(FireSafetyPermissions.READ)
    public Listing<ScheduleView> schedules(
            @QueryParam("premise") @Nullable String premise,
            @QueryParam("checklist") @Nullable String checklist,
            @QueryParam("active") @Nullable Boolean active,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        ScheduleFilter filter = new ScheduleFilter(premise, checklist, active);
        return new Listing<>(
                ScheduleView.class, PageRequest.of(limit, after, null), request -> planning.schedules(filter, request));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(FireSafetyPermissions.READ)
    public ScheduleView schedule(@PathParam("id") UUID id) {
        return planning.schedule(id);
    }

    /** Creates a schedule, or changes one: rounds that have not opened follow. */
    @PUT
    @Path("{id}")
    @RolesAllowed(FireSafetyPermissions.EDIT_SCHEDULES)
    public Response save(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, ScheduleGiven given) {
        return Answered.with(planning.save(id, given, IfMatch.of(ifMatch)));
    }

    /** Ends a schedule, with a reason: rounds that have not opened are cancelled. */
    @POST
    @Path("{id}/end")
    @RolesAllowed(FireSafetyPermissions.EDIT_SCHEDULES)
    public ScheduleView end(@PathParam("id") UUID id, Cancellation why) {
        return planning.end(id, why);
    }

    /** Schedules for all active premises of some kinds that have none. */
    @POST
    @Path("bulk")
    @RolesAllowed(FireSafetyPermissions.EDIT_SCHEDULES)
    public BulkResult bulk(BulkSchedules wanted) {
        return planning.scheduleInBulk(wanted);
    }
}
