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
import se.rond.platform.notices.application.Inbox;
import se.rond.platform.notices.application.NoticeView;

/** What the caller was told. */
@Component(service = NoticesResource.class)
@JakartarsResource
@Path("v1/notices")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("signed-in")
public final class NoticesResource {

    /** How many are unread. */
    public record Unread(long unread) {}

    private final Inbox inbox;

    @Activate
    public NoticesResource(@Reference Inbox inbox) {
        this.inbox = inbox;
    }

    /**
     * Newest first.
     *
     * @param unread {@code true} for the unread only
     */
    @GET
    public Listing<NoticeView> list(
            @QueryParam("unread") @Nullable Boolean unread,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return new Listing<>(
                NoticeView.class,
                PageRequest.of(limit, after, null),
                request -> inbox.page(Boolean.TRUE.equals(unread), request));
    }

    /** For the bell. */
    @GET
    @Path("unread")
    public Unread unread() {
        return new Unread(inbox.unread());
    }

    /** Marks all as read; if some came meanwhile, they stay unread. */
    @POST
    @Path("read")
    public Unread readAll() {
        return new Unread(inbox.readAll());
    }

    /** Marks one as read. */
    @POST
    @Path("{id}/read")
    public NoticeView read(@PathParam("id") UUID id) {
        return inbox.read(id);
    }
}
