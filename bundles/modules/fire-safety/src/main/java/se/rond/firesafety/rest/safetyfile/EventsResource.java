// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.rest.safetyfile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.safetyfile.EventGiven;
import se.rond.firesafety.api.safetyfile.EventType;
import se.rond.firesafety.api.safetyfile.EventView;
import se.rond.firesafety.api.safetyfile.FileFilter;
import se.rond.firesafety.api.safetyfile.Observation;
import se.rond.firesafety.api.safetyfile.Observed;
import se.rond.firesafety.api.safetyfile.RecordingEvents;
import se.rond.firesafety.api.safetyfile.Withdrawal;
import se.rond.firesafety.rest.Answered;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;

/** Fires, near misses and unwanted alarms. */
@Component(service = EventsResource.class)
@JakartarsResource
@Path("v1/events")
@Produces("application/json")
public final class EventsResource {

    private final RecordingEvents events;

    @Activate
    public EventsResource(@Reference RecordingEvents events) {
        this.events = events;
    }

    /**
     * The latest first.
     *
     * @param asOf as they stood at this moment; left out: now
     */
    @GET
    @RolesAllowed(FireSafetyPermissions.READ)
    public Listing<EventView> events(
            @BeanParam FileQuery query,
            @QueryParam("type") @Nullable EventType type,
            @QueryParam("asOf") @Nullable Instant asOf,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        FileFilter filter = query.filter();
        return new Listing<>(
                EventView.class,
                PageRequest.of(limit, after, null),
                request -> events.events(filter, type, asOf, request));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(FireSafetyPermissions.READ)
    public EventView event(@PathParam("id") UUID id) {
        return events.event(id);
    }

    /** Created once however often it is sent; changed with the version that was seen. */
    @PUT
    @Path("{id}")
    @RolesAllowed(FireSafetyPermissions.REPORT_EVENT)
    public Response save(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, EventGiven given) {
        return Answered.with(events.save(id, given, IfMatch.of(ifMatch)));
    }

    /** It was recorded by mistake. */
    @POST
    @Path("{id}/withdraw")
    @RolesAllowed(FireSafetyPermissions.REPORT_EVENT)
    public EventView withdraw(@PathParam("id") UUID id, Withdrawal why) {
        return events.withdraw(id, why);
    }

    /** What it showed that is wrong becomes a finding. */
    @POST
    @Path("{id}/observations")
    @RolesAllowed(FireSafetyPermissions.REPORT_EVENT)
    public Observed observe(@PathParam("id") UUID id, Observation observation) {
        return events.observe(id, observation);
    }
}
