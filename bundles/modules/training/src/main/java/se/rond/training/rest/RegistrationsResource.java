// SPDX-License-Identifier: Apache-2.0
package se.rond.training.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.training.api.EnrollingPeople;
import se.rond.training.api.NotingExports;
import se.rond.training.api.RegistrationFilter;
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

    /**
     * Of those whom the caller may enrol, the oldest first.
     *
     * @param session id of a session
     * @param state {@code requested}, {@code waiting}, {@code admitted}, {@code declined} or {@code withdrawn}; divided by
     *     commas or repeated
     * @param upcoming only to sessions that have not begun
     */
    @GET
    @RolesAllowed(TrainingPermissions.MANAGE_STAFF)
    public Listing<RegistrationView> registrations(
            @QueryParam("session") @Nullable UUID session,
            @QueryParam("state") @Nullable List<String> state,
            @QueryParam("upcoming") @DefaultValue("false") boolean upcoming,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        RegistrationFilter filter =
                new RegistrationFilter(session, Constants.named(RegistrationState.class, state), upcoming);
        return new Listing<>(
                        RegistrationView.class,
                        PageRequest.of(limit, after, null),
                        request -> enrolling.registrations(filter, request))
                .noting(() -> noting.list("registrations"));
    }

    /**
     * The caller's own, the oldest first.
     *
     * @param session id of a session
     * @param state as of the others
     * @param upcoming only to sessions that have not begun
     */
    @GET
    @Path("own")
    @RolesAllowed(TrainingPermissions.OWN)
    public Listing<RegistrationView> own(
            @QueryParam("session") @Nullable UUID session,
            @QueryParam("state") @Nullable List<String> state,
            @QueryParam("upcoming") @DefaultValue("false") boolean upcoming,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        RegistrationFilter filter =
                new RegistrationFilter(session, Constants.named(RegistrationState.class, state), upcoming);
        return new Listing<>(
                RegistrationView.class, PageRequest.of(limit, after, null), request -> enrolling.own(filter, request));
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
