// SPDX-License-Identifier: Apache-2.0
package se.rond.training.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.Constants;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.training.api.TrainingPermissions;
import se.rond.training.api.attendance.Confirmation;
import se.rond.training.api.attendance.DoubtState;
import se.rond.training.api.attendance.DoubtView;
import se.rond.training.api.attendance.ReviewingAttendance;

/** What is doubtful in lists of attendance: nothing of it counts before a person has confirmed it. */
@Component(service = AttendanceDoubtsResource.class)
@JakartarsResource
@Path("v1/attendance/doubts")
@Produces("application/json")
public final class AttendanceDoubtsResource {

    private final ReviewingAttendance review;

    @Activate
    public AttendanceDoubtsResource(@Reference ReviewingAttendance review) {
        this.review = review;
    }

    /**
     * Doubtful rows in the order in which they came.
     *
     * @param state {@code pending}, {@code confirmed} or {@code rejected}
     * @param list id of a list
     */
    @GET
    @RolesAllowed(TrainingPermissions.EDIT)
    public Listing<DoubtView> doubts(
            @QueryParam("state") @Nullable String state,
            @QueryParam("list") @Nullable UUID list,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        DoubtState wanted = state == null
                ? null
                : Constants.named(DoubtState.class, List.of(state)).stream()
                        .findFirst()
                        .orElse(null);
        return new Listing<>(
                DoubtView.class, PageRequest.of(limit, after, null), request -> review.doubts(wanted, list, request));
    }

    /** The row is about this person, or about the only one who could be meant: it is recorded. */
    @POST
    @Path("{id}/confirm")
    @RolesAllowed(TrainingPermissions.EDIT)
    public DoubtView confirm(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, Confirmation confirmation) {
        return review.confirm(id, confirmation, IfMatch.of(ifMatch));
    }

    /** The row is about nobody of ours: it is never recorded, and what it said is gone. */
    @POST
    @Path("{id}/reject")
    @RolesAllowed(TrainingPermissions.EDIT)
    public DoubtView reject(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return review.reject(id, IfMatch.of(ifMatch));
    }
}
