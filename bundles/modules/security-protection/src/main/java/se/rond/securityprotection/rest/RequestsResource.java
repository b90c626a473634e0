// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import se.rond.kernel.Answers;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Saved;
import se.rond.securityprotection.api.AskingForTwo;
import se.rond.securityprotection.api.RequestDetail;
import se.rond.securityprotection.api.RequestGiven;
import se.rond.securityprotection.api.RequestView;
import se.rond.securityprotection.api.SecurityProtectionPermissions;

/** What one asks for and another confirms. */
@Component(service = RequestsResource.class)
@JakartarsResource
@Path("v1/requests")
@Produces("application/json")
public final class RequestsResource {

    private final AskingForTwo requests;

    @Activate
    public RequestsResource(@Reference AskingForTwo requests) {
        this.requests = requests;
    }

    /** The latest first. */
    @GET
    @RolesAllowed(SecurityProtectionPermissions.CONFIRM)
    public Page<RequestView> requests(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return requests.requests(PageRequest.of(limit, after, null));
    }

    /** With what it rests on, and what would become of it. That what was written was read is in the trail. */
    @GET
    @Path("{id}")
    @RolesAllowed(SecurityProtectionPermissions.CONFIRM)
    public RequestDetail request(@PathParam("id") UUID id) {
        return requests.request(id);
    }

    /**
     * Asks for it: 201. The same sent again by whoever asked is the same request: 200; anything else with its id is refused.
     *
     * @param id made by whoever asks
     */
    @PUT
    @Path("{id}")
    @RolesAllowed(SecurityProtectionPermissions.CONFIRM)
    @Answers(
            value = RequestView.class,
            status = {200, 201})
    public Response ask(@PathParam("id") UUID id, RequestGiven request) {
        Saved<RequestView> asked = requests.ask(id, request);
        return Response.status(asked.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(asked.view())
                .build();
    }

    /** Done, if another asked for it. */
    @POST
    @Path("{id}/confirm")
    @RolesAllowed(SecurityProtectionPermissions.CONFIRM)
    public RequestView confirm(@PathParam("id") UUID id) {
        return requests.confirm(id);
    }

    /** Refused; taken back, by whoever asked. */
    @POST
    @Path("{id}/refuse")
    @RolesAllowed(SecurityProtectionPermissions.CONFIRM)
    public RequestView refuse(@PathParam("id") UUID id) {
        return requests.refuse(id);
    }
}
