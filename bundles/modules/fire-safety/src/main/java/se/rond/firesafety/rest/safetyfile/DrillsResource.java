// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.rest.safetyfile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.safetyfile.DrillEvaluation;
import se.rond.firesafety.api.safetyfile.DrillHeld;
import se.rond.firesafety.api.safetyfile.DrillPlan;
import se.rond.firesafety.api.safetyfile.DrillView;
import se.rond.firesafety.api.safetyfile.FileFilter;
import se.rond.firesafety.api.safetyfile.HoldingDrills;
import se.rond.firesafety.api.safetyfile.Observation;
import se.rond.firesafety.api.safetyfile.Observed;
import se.rond.firesafety.api.safetyfile.Withdrawal;
import se.rond.firesafety.rest.Answered;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;

/** Evacuation drills. */
@Component(service = DrillsResource.class)
@JakartarsResource
@Path("v1/drills")
@Produces("application/json")
public final class DrillsResource {

    private final HoldingDrills drills;

    @Activate
    public DrillsResource(@Reference HoldingDrills drills) {
        this.drills = drills;
    }

    /** The latest first. */
    @GET
    @RolesAllowed(FireSafetyPermissions.READ)
    public Listing<DrillView> drills(
            @BeanParam FileQuery query,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        FileFilter filter = query.filter();
        return new Listing<>(
                DrillView.class, PageRequest.of(limit, after, null), request -> drills.drills(filter, request));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(FireSafetyPermissions.READ)
    public DrillView drill(@PathParam("id") UUID id) {
        return drills.drill(id);
    }

    /** Created once however often it is sent; changed with the version that was seen. */
    @PUT
    @Path("{id}")
    @RolesAllowed(FireSafetyPermissions.RECORD_DRILL)
    public Response plan(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, DrillPlan given) {
        return Answered.with(drills.plan(id, given, IfMatch.of(ifMatch)));
    }

    /** When it was held, and how it went. */
    @POST
    @Path("{id}/hold")
    @RolesAllowed(FireSafetyPermissions.RECORD_DRILL)
    public DrillView hold(@PathParam("id") UUID id, DrillHeld held) {
        return drills.hold(id, held);
    }

    /** What was learnt. From then on it counts, and does not change. */
    @POST
    @Path("{id}/evaluate")
    @RolesAllowed(FireSafetyPermissions.RECORD_DRILL)
    public DrillView evaluate(@PathParam("id") UUID id, DrillEvaluation evaluation) {
        return drills.evaluate(id, evaluation);
    }

    /** It will not be held. */
    @POST
    @Path("{id}/cancel")
    @RolesAllowed(FireSafetyPermissions.RECORD_DRILL)
    public DrillView withdraw(@PathParam("id") UUID id, Withdrawal why) {
        return drills.withdraw(id, why);
    }

    /** What it showed that is wrong becomes a finding. */
    @POST
    @Path("{id}/observations")
    @RolesAllowed(FireSafetyPermissions.RECORD_DRILL)
    public Observed observe(@PathParam("id") UUID id, Observation observation) {
        return drills.observe(id, observation);
    }
}
