// SPDX-License-Identifier: Apache-2.0
package se.rond.training.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.training.api.EnrollingPeople;
import se.rond.training.api.NotingExports;
import se.rond.training.api.Reason;
import se.rond.training.api.RegistrationState;
import se.rond.training.api.RegistrationView;
import se.rond.training.api.TrainingPermissions;

/** Who wants to which session. */
@Component(service = RegistrationsResource.class)
@JakartarsResource
@Path("v1/registrations")
@Produces("application/json")
public final class RegistrationsResource {

    private final EnrollingPeople enrolling;
    private final NotingExports noting;

    @Activate
    public RegistrationsResource(@Reference EnrollingPeople enrolling, @Reference NotingExports noting) {
        this.enrolling = enrolling;
        this.noting = noting;
    }

    /** Of those whom the caller may enrol, the oldest first. */
    @GET
    @RolesAllowed(TrainingPermissions.MANAGE_STAFF)
    public Listing<RegistrationView> registrations(
            @QueryParam("session") @Nullable UUID session,
            @QueryParam("state") @Nullable List<String> state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        Set<RegistrationState> states = Names.of(RegistrationState.class, state);
        return new Listing<>(
                        RegistrationView.class,
                        PageRequest.of(limit, after, null),
                        request -> enrolling.registrations(session, states, request))
                .noting(() -> noting.list("registrations"));
    }

    /** The caller's own, the oldest first. */
    @GET
    @Path("own")
    @RolesAllowed(TrainingPermissions.OWN)
    public Listing<RegistrationView> own(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return new Listing<>(RegistrationView.class, PageRequest.of(limit, after, null), enrolling::own);
    }

    @POST
    @Path("{id}/approve")
    @RolesAllowed(TrainingPermissions.MANAGE_STAFF)
    public RegistrationView approve(@PathParam("id") UUID id) {
        return enrolling.approve(id);
    }

    @POST
    @Path("{id}/decline")
    @RolesAllowed(TrainingPermissions.MANAGE_STAFF)
    public RegistrationView decline(@PathParam("id") UUID id, Reason why) {
        return enrolling.decline(id, why);
    }

    /** By the person, or whoever may enrol them. */
    @POST
    @Path("{id}/withdraw")
    @RolesAllowed({TrainingPermissions.OWN, TrainingPermissions.MANAGE_STAFF})
    public RegistrationView withdraw(@PathParam("id") UUID id) {
        return enrolling.withdraw(id);
    }
}
