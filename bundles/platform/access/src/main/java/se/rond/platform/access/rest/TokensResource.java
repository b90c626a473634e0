// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.Listing;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.platform.access.application.OwnTokens;
import se.rond.platform.access.application.OwnTokens.TokenView;

/** The caller's own personal access tokens. */
@Component(service = TokensResource.class)
@JakartarsResource
@Path("v1/tokens")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("signed-in")
public final class TokensResource {

    /** @param expiresOn last day */
    public record TokenWish(String name, LocalDate expiresOn) {}

    private final OwnTokens tokens;

    @Activate
    public TokensResource(@Reference OwnTokens tokens) {
        this.tokens = tokens;
    }

    /** All of them: there are few. */
    @GET
    public Listing<TokenView> tokens() {
        return new Listing<>(
                TokenView.class, PageRequest.first(PageRequest.MAX_LIMIT), page -> new Page<>(tokens.list(), null));
    }

    /** The token itself is in this answer and in no other. */
    @POST
    public Response create(TokenWish wish) {
        return Response.status(Response.Status.CREATED)
                .entity(tokens.create(wish.name(), wish.expiresOn()))
                .build();
    }

    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") UUID id) {
        tokens.revoke(id);
    }
}
