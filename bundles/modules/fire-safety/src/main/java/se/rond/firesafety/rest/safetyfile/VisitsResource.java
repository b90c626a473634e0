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
import se.rond.firesafety.api.safetyfile.FileFilter;
import se.rond.firesafety.api.safetyfile.Observation;
import se.rond.firesafety.api.safetyfile.Observed;
import se.rond.firesafety.api.safetyfile.RecordingVisits;
import se.rond.firesafety.api.safetyfile.VisitGiven;
import se.rond.firesafety.api.safetyfile.VisitView;
import se.rond.firesafety.api.safetyfile.Withdrawal;
import se.rond.firesafety.rest.Answered;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;

/** Visits by the fire service. */
@Component(service = VisitsResource.class)
@JakartarsResource
@Path("v1/visits")
@Produces("application/json")
public final class VisitsResource {

    private final RecordingVisits visits;

    @Activate
    public VisitsResource(@Reference RecordingVisits visits) {
        this.visits = visits;
    }

    /** The latest first. */
    @GET
    @RolesAllowed(FireSafetyPermissions.READ)
    public Listing<VisitView> visits(
            @BeanParam FileQuery query,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        FileFilter filter = query.filter();
        return new Listing<>(
                VisitView.class, PageRequest.of(limit, after, null), request -> visits.visits(filter, request));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(FireSafetyPermissions.READ)
    public VisitView visit(@PathParam("id") UUID id) {
        return visits.visit(id);
    }

    /** Created once however often it is sent; changed with the version that was seen. */
    @PUT
    @Path("{id}")
    @RolesAllowed(FireSafetyPermissions.EDIT_FILE)
    public Response save(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, VisitGiven given) {
        return Answered.with(visits.save(id, given, IfMatch.of(ifMatch)));
    }

    /** It was recorded by mistake. */
    @POST
    @Path("{id}/withdraw")
    @RolesAllowed(FireSafetyPermissions.EDIT_FILE)
    public VisitView withdraw(@PathParam("id") UUID id, Withdrawal why) {
        return visits.withdraw(id, why);
    }

    /** A remark or an order becomes a finding, due when the order says. */
    @POST
    @Path("{id}/observations")
    @RolesAllowed(FireSafetyPermissions.EDIT_FILE)
    public Observed observe(@PathParam("id") UUID id, Observation observation) {
        return visits.observe(id, observation);
    }
}
