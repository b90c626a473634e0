// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.platform.organisation.application.AssigningRoles;
import se.rond.platform.organisation.application.AssignmentView;
import se.rond.platform.organisation.application.OrganisationPermissions;
import se.rond.platform.organisation.application.ReadingPeople;

/** Who holds which role where. */
@Component(service = RolesResource.class)
@JakartarsResource
@Path("v1/roles")
@Produces(MediaType.APPLICATION_JSON)
public final class RolesResource {

    /**
     * A role for a person.
     *
     * @param person id or employee number
     * @param scope id or code of the unit or premise
     */
    public record Assignment(
            String person,
            String role,
            String scopeKind,
            String scope,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable Boolean deputy) {}

    /** @param validTo the last day */
    public record End(LocalDate validTo, @Nullable String reason) {}

    private final ReadingPeople people;
    private final AssigningRoles roles;

    @Activate
    public RolesResource(@Reference ReadingPeople people, @Reference AssigningRoles roles) {
        this.people = people;
        this.roles = roles;
    }

    @GET
    @RolesAllowed(OrganisationPermissions.READ)
    public Listing<AssignmentView> roles(
            @QueryParam("person") @Nullable UUID person,
            @QueryParam("role") @Nullable String role,
            @QueryParam("scope") @Nullable String scope,
            @QueryParam("current") @Nullable Boolean current,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after,
            @QueryParam("sort") @Nullable String sort) {
        ReadingPeople.RoleQuery query =
                new ReadingPeople.RoleQuery(person, Given.text(role), Given.text(scope), Boolean.TRUE.equals(current));
        return new Listing<>(
                AssignmentView.class, PageRequest.of(limit, after, sort), page -> people.assignments(query, page));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(OrganisationPermissions.MANAGE_ROLES)
    public Response assign(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, Assignment wanted) {
        AssigningRoles.Outcome outcome = roles.assign(
                id,
                new AssigningRoles.Wanted(
                        wanted.person(),
                        wanted.role(),
                        wanted.scopeKind(),
                        wanted.scope(),
                        wanted.validFrom(),
                        wanted.validTo(),
                        Boolean.TRUE.equals(wanted.deputy())),
                IfMatch.of(ifMatch));
        return Response.status(outcome.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(people.view(outcome.assignment()))
                .build();
    }

    @POST
    @Path("{id}/end")
    @RolesAllowed(OrganisationPermissions.MANAGE_ROLES)
    public AssignmentView end(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, End end) {
        return people.view(roles.end(id, end.validTo(), end.reason(), IfMatch.of(ifMatch)));
    }
}
