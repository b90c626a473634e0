// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.organisation.Unit;
import se.rond.organisation.UnitKind;
import se.rond.platform.organisation.application.ReadingPlaces;

/** The units of the municipality, as they stood on any day. */
@Component(service = UnitsResource.class)
@JakartarsResource
@Path("v1/units")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("signed-in")
public final class UnitsResource {

    private final ReadingPlaces places;

    @Activate
    public UnitsResource(@Reference ReadingPlaces places) {
        this.places = places;
    }

    @GET
    public Listing<Unit> units(
            @QueryParam("q") @Nullable String q,
            @QueryParam("parent") @Nullable String parent,
            @QueryParam("kind") @Nullable UnitKind kind,
            @QueryParam("day") @Nullable LocalDate day,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after,
            @QueryParam("sort") @Nullable String sort) {
        ReadingPlaces.UnitQuery query = new ReadingPlaces.UnitQuery(q, Given.text(parent), kind, day);
        return new Listing<>(Unit.class, PageRequest.of(limit, after, sort), page -> places.units(query, page));
    }

    @GET
    @Path("{id}")
    public Unit unit(@PathParam("id") String id, @QueryParam("day") @Nullable LocalDate day) {
        return places.unit(id, day);
    }
}
