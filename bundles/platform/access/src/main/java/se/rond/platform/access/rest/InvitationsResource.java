// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.platform.access.application.Invitations;
import se.rond.platform.access.application.Invitations.InvitationView;

/** What a one-time link leads to. Public: whoever has the link is let in by it. */
@Component(service = InvitationsResource.class)
@JakartarsResource
@Path("v1/invitations/{token}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public final class InvitationsResource {

    /** The password that the holder chooses. */
    public record ChosenPassword(String password) {}

    private final Invitations invitations;

    @Activate
    public InvitationsResource(@Reference Invitations invitations) {
        this.invitations = invitations;
    }

    @GET
    public InvitationView invitation(@PathParam("token") String token) {
        return invitations.invitation(token);
    }

    @POST
    public void accept(@PathParam("token") String token, ChosenPassword chosen) {
        invitations.accept(token, chosen.password());
    }
}
