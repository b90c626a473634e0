// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import se.rond.kernel.IfMatch;
import se.rond.kernel.Listing;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.platform.followup.views.OwnViews;
import se.rond.platform.followup.views.View;
import se.rond.platform.followup.views.ViewContent;

/** Filters of lists that whoever is signed in keeps under a name. */
@Component(service = ViewsResource.class)
@JakartarsResource
@Path("v1/views")
@Consumes("application/json")
@Produces("application/json")
public final class ViewsResource {

    private final OwnViews views;

    @Activate
    public ViewsResource(@Reference OwnViews views) {
        this.views = views;
    }

    /** All of them on one page: nobody keeps more than fifty. */
    @GET
    @RolesAllowed("signed-in")
    public Listing<View> list(@QueryParam("page") @Nullable String page) {
        return new Listing<>(
                View.class, PageRequest.of(null, null, null), request -> new Page<>(views.all(page), null));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("signed-in")
    @Answers(
            value = View.class,
            status = {200, 201})
    public Response save(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch seen, ViewContent content) {
        OwnViews.Saved saved = views.save(id, IfMatch.of(seen), content);
        return Response.status(saved.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(saved.view())
                .build();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed("signed-in")
    public void forget(@PathParam("id") UUID id) {
        views.forget(id);
    }
}
