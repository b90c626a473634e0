// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.platform.access.application.AccountAdministration;
import se.rond.platform.access.application.AccountView;
import se.rond.platform.access.application.Invitations;

/** The accounts of the municipality, for those who look after them. */
@Component(service = AccountsResource.class)
@JakartarsResource
@Path("v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("access.manage_accounts")
public final class AccountsResource {

    /** @param username the work address if not given */
    public record InvitationWish(UUID person, @Nullable String username) {}

    /** @param link to hand over to the holder; shown this once */
    public record LinkView(AccountView account, String link, Instant expiresAt) {}

    private final AccountAdministration administration;
    private final Invitations invitations;

    @Activate
    public AccountsResource(@Reference AccountAdministration administration, @Reference Invitations invitations) {
        this.administration = administration;
        this.invitations = invitations;
    }

    @GET
    public Listing<AccountView> accounts(
            @QueryParam("q") @Nullable String part,
            @QueryParam("state") AccountView.@Nullable State state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return new Listing<>(
                AccountView.class, PageRequest.of(limit, after, null), page -> administration.list(part, state, page));
    }

    @GET
    @Path("{id}")
    public AccountView account(@PathParam("id") UUID id) {
        return administration.account(id);
    }

    /** Gives a person an account. Done again before the link is used: a new link. */
    @POST
    @Path("invite")
    public LinkView invite(InvitationWish wish, @Context UriInfo address) {
        return view(invitations.invite(wish.person(), wish.username()), address);
    }

    /** The old password stops working; the link lets the holder choose a new one. */
    @POST
    @Path("{id}/reset")
    public LinkView reset(@PathParam("id") UUID id, @Context UriInfo address) {
        return view(invitations.reset(id), address);
    }

    @POST
    @Path("{id}/deactivate")
    public AccountView deactivate(@PathParam("id") UUID id) {
        return administration.deactivate(id);
    }

    @POST
    @Path("{id}/activate")
    public AccountView activate(@PathParam("id") UUID id) {
        return administration.activate(id);
    }

    @POST
    @Path("{id}/unlock")
    public AccountView unlock(@PathParam("id") UUID id) {
        return administration.unlock(id);
    }

    private static LinkView view(Invitations.NewLink link, UriInfo address) {
        return new LinkView(
                link.account(),
                address.getBaseUri().resolve("/invitations/" + link.secret()).toString(),
                link.expiresAt());
    }
}
