// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.platform.notices.application.NoticePermissions;
import se.rond.platform.notices.application.RefusedMails;
import se.rond.platform.notices.application.RefusedMails.RefusedMailView;

/** Mails that the mail server refused for good. */
@Component(service = RefusedMailsResource.class)
@JakartarsResource
@Path("v1/refused-mails")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(NoticePermissions.SEE_MAIL)
public final class RefusedMailsResource {

    private final RefusedMails mails;

    @Activate
    public RefusedMailsResource(@Reference RefusedMails mails) {
        this.mails = mails;
    }

    /** Newest first. */
    @GET
    public Listing<RefusedMailView> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return new Listing<>(RefusedMailView.class, PageRequest.of(limit, after, null), mails::page);
    }

    /** Sends it again, to the address that the register has by now. */
    @POST
    @Path("{id}/retry")
    public void retry(@PathParam("id") UUID id) {
        mails.retry(id);
    }

    /** Gives it up: it is not sent, and leaves the list. */
    @POST
    @Path("{id}/drop")
    public void drop(@PathParam("id") UUID id) {
        mails.drop(id);
    }
}
