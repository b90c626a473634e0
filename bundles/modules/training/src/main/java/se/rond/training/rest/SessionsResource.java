// SPDX-License-Identifier: Apache-2.0
package se.rond.training.rest;

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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.Answers;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.training.api.Attended;
import se.rond.training.api.EnrollingPeople;
import se.rond.training.api.KeepingRecords;
import se.rond.training.api.PlanningSessions;
import se.rond.training.api.RecordView;
import se.rond.training.api.RegistrationView;
import se.rond.training.api.SessionFilter;
import se.rond.training.api.SessionGiven;
import se.rond.training.api.SessionView;
import se.rond.training.api.TrainingPermissions;

/** Sessions of courses, and who comes. */
@Component(service = SessionsResource.class)
@JakartarsResource
@Path("v1/sessions")
@Produces("application/json")
public final class SessionsResource {

    private final PlanningSessions sessions;
    private final EnrollingPeople enrolling;
    private final KeepingRecords records;

    @Activate
    public SessionsResource(
            @Reference PlanningSessions sessions,
            @Reference EnrollingPeople enrolling,
            @Reference KeepingRecords records) {
        this.sessions = sessions;
        this.enrolling = enrolling;
        this.records = records;
    }

    /** By startsAt; {@code -startsAt} for the latest first. */
    @GET
    @RolesAllowed(TrainingPermissions.READ)
    public Listing<SessionView> sessions(
            @BeanParam SessionQuery query,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after,
            @QueryParam("sort") @Nullable String sort) {
        SessionFilter filter = query.filter();
        return new Listing<>(
                SessionView.class, PageRequest.of(limit, after, sort), request -> sessions.sessions(filter, request));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(TrainingPermissions.READ)
    public SessionView session(@PathParam("id") UUID id) {
        return sessions.session(id);
    }

    /** Planned once; changed with the version that was seen. */
    @PUT
    @Path("{id}")
    @RolesAllowed(TrainingPermissions.EDIT)
    public Response save(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, SessionGiven given) {
        return Answered.with(sessions.save(id, given, IfMatch.of(ifMatch)));
    }

    /** It was held. */
    @POST
    @Path("{id}/hold")
    @RolesAllowed(TrainingPermissions.EDIT)
    public SessionView hold(@PathParam("id") UUID id) {
        return sessions.hold(id);
    }

    /** It is called off: everybody with a place is told. */
    @POST
    @Path("{id}/cancel")
    @RolesAllowed(TrainingPermissions.EDIT)
    public SessionView cancel(@PathParam("id") UUID id, Reason why) {
        return sessions.cancel(id, why);
    }

    /** As iCalendar. */
    @GET
    @Path("{id}/calendar")
    @Produces("text/calendar")
    @Answers(byte[].class)
    @RolesAllowed(TrainingPermissions.READ)
    public Response calendar(@PathParam("id") UUID id) {
        return Response.ok(sessions.calendar(id).getBytes(StandardCharsets.UTF_8), "text/calendar;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"session-" + id + ".ics\"")
                .build();
    }

    /** Gives somebody a place, or a place in the line where it is full. */
    @PUT
    @Path("{id}/people/{person}")
    @RolesAllowed(TrainingPermissions.MANAGE_STAFF)
    public RegistrationView enrol(@PathParam("id") UUID id, @PathParam("person") UUID person) {
        return enrolling.enrol(id, person);
    }

    /** The caller wants to come; the manager approves it. */
    @POST
    @Path("{id}/register")
    @RolesAllowed(TrainingPermissions.OWN)
    public RegistrationView register(@PathParam("id") UUID id) {
        return enrolling.register(id);
    }

    /** The attendance list, sent as a whole or in part. */
    @POST
    @Path("{id}/attendance")
    @RolesAllowed(TrainingPermissions.EDIT)
    public List<RecordView> attended(@PathParam("id") UUID id, List<Attended> lines) {
        return records.attended(id, lines);
    }
}
