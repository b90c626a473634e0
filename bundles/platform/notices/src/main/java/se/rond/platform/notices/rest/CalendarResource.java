// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.Answers;
import se.rond.platform.notices.application.CalendarFeeds;
import se.rond.platform.notices.application.CalendarFeeds.CalendarView;
import se.rond.platform.notices.application.CalendarFeeds.NewCalendarView;

/** The caller's calendar, and calendars for whoever knows the address. */
@Component(service = CalendarResource.class)
@JakartarsResource
@Path("v1/calendar")
public final class CalendarResource {

    private final CalendarFeeds feeds;

    @Activate
    public CalendarResource(@Reference CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    /** Whether the caller has one. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("signed-in")
    public CalendarView mine() {
        return feeds.mine();
    }

    /** Makes an address, shown this once; the one before stops working. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("signed-in")
    public NewCalendarView renew() {
        return feeds.renew();
    }

    /** The address stops working. */
    @DELETE
    @RolesAllowed("signed-in")
    public void revoke() {
        feeds.revoke();
    }

    /** What the person has to do, as an iCalendar file. The secret in the address is all it takes. */
    @GET
    @Path("{secret}.ics")
    @Produces("text/calendar")
    @PermitAll
    @Answers(byte[].class)
    public Response calendar(@PathParam("secret") String secret) {
        return Response.ok(feeds.read(secret).getBytes(StandardCharsets.UTF_8), "text/calendar;charset=utf-8")
                .header("Cache-Control", "private, max-age=900")
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
