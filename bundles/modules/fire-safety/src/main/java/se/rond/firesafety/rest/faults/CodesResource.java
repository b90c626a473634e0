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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.faults.AllCodes;
import se.rond.firesafety.api.faults.CodeView;
import se.rond.firesafety.api.faults.CodeWanted;
import se.rond.firesafety.api.faults.CodesMade;
import se.rond.firesafety.api.faults.KeepingCodes;
import se.rond.firesafety.api.safetyfile.FileFilter;
import se.rond.firesafety.api.safetyfile.Withdrawal;
import se.rond.firesafety.rest.safetyfile.FileQuery;
import se.rond.kernel.Answers;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;

/** Codes of premises and objects. */
@Component(service = CodesResource.class)
@JakartarsResource
@Path("v1/codes")
@Produces("application/json")
public final class CodesResource {

    private final KeepingCodes codes;

    @Activate
    public CodesResource(@Reference KeepingCodes codes) {
        this.codes = codes;
    }

    /** The latest first. */
    @GET
    @RolesAllowed(FireSafetyPermissions.EDIT_FILE)
    public Listing<CodeView> codes(
            @BeanParam FileQuery query,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        FileFilter filter = query.filter();
        return new Listing<>(
                CodeView.class, PageRequest.of(limit, after, null), request -> codes.codes(filter, request));
    }

    /** The valid code of a place: made if there is none. */
    @POST
    @RolesAllowed(FireSafetyPermissions.EDIT_FILE)
    public CodeView issue(CodeWanted wanted) {
        return codes.issue(wanted);
    }

    /** A code for all premises in use that have none. */
    @POST
    @Path("all")
    @RolesAllowed(FireSafetyPermissions.EDIT_FILE)
    public CodesMade issueAll(AllCodes wanted) {
        return codes.issueAll(wanted);
    }

    /** Labels to print and put up: the valid codes of what is asked for. */
    @GET
    @Path("sheet")
    @Produces("application/pdf")
    @RolesAllowed(FireSafetyPermissions.EDIT_FILE)
    @Answers(byte[].class)
    public Response sheet(@BeanParam FileQuery query, @Context UriInfo here) {
        return Response.ok(codes.sheet(query.filter(), here.getBaseUri()), "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"qr-koder.pdf\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** A new code for the place; the old one does not work any more. */
    @POST
    @Path("{id}/renew")
    @RolesAllowed(FireSafetyPermissions.EDIT_FILE)
    public CodeView renew(@PathParam("id") UUID id, Withdrawal why) {
        return codes.renew(id, why);
    }

    /** The code does not work any more. */
    @POST
    @Path("{id}/revoke")
    @RolesAllowed(FireSafetyPermissions.EDIT_FILE)
    public CodeView revoke(@PathParam("id") UUID id, Withdrawal why) {
        return codes.revoke(id, why);
    }
}
