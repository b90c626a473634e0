// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.rest.faults;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.faults.Acceptance;
import se.rond.firesafety.api.faults.DuplicateOf;
import se.rond.firesafety.api.faults.FaultView;
import se.rond.firesafety.api.faults.JudgingFaults;
import se.rond.firesafety.api.safetyfile.FileFilter;
import se.rond.firesafety.api.safetyfile.Withdrawal;
import se.rond.firesafety.rest.safetyfile.FileQuery;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;

/** Fault reports, to be judged. */
@Component(service = ReportsResource.class)
@JakartarsResource
@Path("v1/reports")
@Produces("application/json")
public final class ReportsResource {

    private final JudgingFaults faults;

    @Activate
    public ReportsResource(@Reference JudgingFaults faults) {
        this.faults = faults;
    }

    /** The oldest first. */
    @GET
    @RolesAllowed(FireSafetyPermissions.TRIAGE)
    public Listing<FaultView> reports(
            @BeanParam FileQuery query,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        FileFilter filter = query.filter();
        return new Listing<>(
                FaultView.class, PageRequest.of(limit, after, null), request -> faults.reports(filter, request));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(FireSafetyPermissions.TRIAGE)
    public FaultView report(@PathParam("id") UUID id) {
        return faults.report(id);
    }

    /** It is a deficiency: it becomes a finding. */
    @POST
    @Path("{id}/accept")
    @RolesAllowed(FireSafetyPermissions.TRIAGE)
    public FaultView accept(@PathParam("id") UUID id, Acceptance acceptance) {
        return faults.accept(id, acceptance);
    }

    /** It is none. */
    @POST
    @Path("{id}/reject")
    @RolesAllowed(FireSafetyPermissions.TRIAGE)
    public FaultView reject(@PathParam("id") UUID id, Withdrawal why) {
        return faults.reject(id, why);
    }

    /** Somebody else has reported it before. */
    @POST
    @Path("{id}/duplicate")
    @RolesAllowed(FireSafetyPermissions.TRIAGE)
    public FaultView duplicate(@PathParam("id") UUID id, DuplicateOf of) {
        return faults.duplicate(id, of);
    }
}
