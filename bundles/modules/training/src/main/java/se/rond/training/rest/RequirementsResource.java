// SPDX-License-Identifier: Apache-2.0
package se.rond.training.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.training.api.KeepingCourses;
import se.rond.training.api.RequirementGiven;
import se.rond.training.api.RequirementView;
import se.rond.training.api.TrainingPermissions;

/** Who has to be trained in what. */
@Component(service = RequirementsResource.class)
@JakartarsResource
@Path("v1/requirements")
@Produces("application/json")
public final class RequirementsResource {

    private final KeepingCourses courses;

    @Activate
    public RequirementsResource(@Reference KeepingCourses courses) {
        this.courses = courses;
    }

    /** By course. */
    @GET
    @RolesAllowed(TrainingPermissions.READ)
    public Listing<RequirementView> requirements(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return new Listing<>(RequirementView.class, PageRequest.of(limit, after, null), courses::requirements);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(TrainingPermissions.READ)
    public RequirementView requirement(@PathParam("id") UUID id) {
        return courses.requirement(id);
    }

    /** Created once; changed with the version that was seen. */
    @PUT
    @Path("{id}")
    @RolesAllowed(TrainingPermissions.EDIT)
    public Response save(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, RequirementGiven given) {
        return Answered.with(courses.saveRequirement(id, given, IfMatch.of(ifMatch)));
    }

    /** It does not hold any more. */
    @POST
    @Path("{id}/end")
    @RolesAllowed(TrainingPermissions.EDIT)
    public RequirementView end(@PathParam("id") UUID id, Reason why) {
        return courses.endRequirement(id, why);
    }
}
