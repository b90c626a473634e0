// SPDX-License-Identifier: Apache-2.0
package se.rond.training.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.training.api.CourseGiven;
import se.rond.training.api.CourseVersionView;
import se.rond.training.api.CourseView;
import se.rond.training.api.KeepingCourses;
import se.rond.training.api.TrainingPermissions;

/** Courses and their versions. */
@Component(service = CoursesResource.class)
@JakartarsResource
@Path("v1/courses")
@Produces("application/json")
public final class CoursesResource {

    private final KeepingCourses courses;

    @Activate
    public CoursesResource(@Reference KeepingCourses courses) {
        this.courses = courses;
    }

    /** By code; those that are not held any more only if asked for. */
    @GET
    @RolesAllowed(TrainingPermissions.READ)
    public Listing<CourseView> courses(
            @QueryParam("retired") @DefaultValue("false") boolean retired,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return new Listing<>(
                CourseView.class, PageRequest.of(limit, after, null), request -> courses.courses(retired, request));
    }

    @GET
    @Path("{code}")
    @RolesAllowed(TrainingPermissions.READ)
    public CourseView course(@PathParam("code") String code) {
        return courses.course(code);
    }

    /** Every version, the newest first. */
    @GET
    @Path("{code}/versions")
    @RolesAllowed(TrainingPermissions.READ)
    public List<CourseVersionView> versions(@PathParam("code") String code) {
        return courses.versions(code);
    }

    /** Created once; another content is a new version, and needs the version of the course that was seen. */
    @PUT
    @Path("{code}")
    @RolesAllowed(TrainingPermissions.EDIT)
    public Response save(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, CourseGiven given) {
        return Answered.with(courses.save(code, given, IfMatch.of(ifMatch)));
    }

    /** It is not held any more. */
    @POST
    @Path("{code}/retire")
    @RolesAllowed(TrainingPermissions.EDIT)
    public CourseView retire(@PathParam("code") String code, Reason why) {
        return courses.retire(code, why);
    }
}
