// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.platform.organisation.application.PremiseView;
import se.rond.platform.organisation.application.ReadingPlaces;

/** The premises that units use. */
@Component(service = PremisesResource.class)
@JakartarsResource
@Path("v1/premises")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("signed-in")
public final class PremisesResource {

    private final ReadingPlaces places;

    @Activate
    public PremisesResource(@Reference ReadingPlaces places) {
        this.places = places;
    }

    @GET
    public Listing<PremiseView> premises(
            @QueryParam("q") @Nullable String q,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("type") @Nullable String type,
            @QueryParam("status") @Nullable String status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after,
            @QueryParam("sort") @Nullable String sort) {
        ReadingPlaces.PremiseQuery query =
                new ReadingPlaces.PremiseQuery(q, Given.text(unit), Given.text(type), Given.text(status));
        return new Listing<>(
                PremiseView.class, PageRequest.of(limit, after, sort), page -> places.premises(query, page));
    }

    @GET
    @Path("{id}")
    public PremiseView premise(@PathParam("id") String id) {
        return places.premise(id);
    }
}
