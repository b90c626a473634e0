// SPDX-License-Identifier: Apache-2.0
package se.rond.training.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import se.rond.training.api.AbsenceGiven;
import se.rond.training.api.AbsenceView;
import se.rond.training.api.KeepingAbsences;
import se.rond.training.api.NotingExports;
import se.rond.training.api.TrainingPermissions;

/** Who is away, without a word of why. */
@Component(service = AbsencesResource.class)
@JakartarsResource
@Path("v1/absences")
@Produces("application/json")
public final class AbsencesResource {

    private final KeepingAbsences absences;
    private final NotingExports noting;

    @Activate
    public AbsencesResource(@Reference KeepingAbsences absences, @Reference NotingExports noting) {
        this.absences = absences;
        this.noting = noting;
    }

    /** Those that last or lie ahead, by first day. */
    @GET
    @RolesAllowed(TrainingPermissions.EDIT)
    public Listing<AbsenceView> absences(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return new Listing<>(AbsenceView.class, PageRequest.of(limit, after, null), absences::absences)
                .noting(() -> noting.list("absences"));
    }

    /** Noted once; changed with the version that was seen. */
    @PUT
    @Path("{id}")
    @RolesAllowed(TrainingPermissions.EDIT)
    public Response save(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, AbsenceGiven given) {
        return Answered.with(absences.save(id, given, IfMatch.of(ifMatch)));
    }

    /** It was a mistake. */
    @DELETE
    @Path("{id}")
    @RolesAllowed(TrainingPermissions.EDIT)
    public void remove(@PathParam("id") UUID id) {
        absences.remove(id);
    }
}
