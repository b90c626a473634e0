// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.platform.organisation.application.OrganisationPermissions;
import se.rond.platform.organisation.application.PersonView;
import se.rond.platform.organisation.application.ReadingPeople;

/** The people of the register; those with a protected identity are in no list. */
@Component(service = PeopleResource.class)
@JakartarsResource
@Path("v1/people")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(OrganisationPermissions.READ)
public final class PeopleResource {

    private final ReadingPeople people;

    @Activate
    public PeopleResource(@Reference ReadingPeople people) {
        this.people = people;
    }

    @GET
    public Listing<PersonView> people(
            @QueryParam("q") @Nullable String q,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after,
            @QueryParam("sort") @Nullable String sort) {
        String home = Given.text(unit);
        return new Listing<>(
                PersonView.class, PageRequest.of(limit, after, sort), page -> people.people(q, home, page));
    }

    @GET
    @Path("{id}")
    public PersonView person(@PathParam("id") UUID id) {
        return people.person(id);
    }
}
