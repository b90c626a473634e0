// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.packs.PackDetail;
import se.rond.gapanalysis.api.packs.PackSummary;
import se.rond.gapanalysis.api.packs.Packs;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;

/** Question sets, to read. */
@Component(service = PacksResource.class)
@JakartarsResource
@Path("v1/packs")
@Produces("application/json")
public final class PacksResource {

    private final Packs packs;

    @Activate
    public PacksResource(@Reference Packs packs) {
        this.packs = packs;
    }

    /** Every version of every question set, the newest version first. */
    @GET
    @RolesAllowed({GapPermissions.READ_RESULTS, GapPermissions.READ})
    public Listing<PackSummary> packs(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return new Listing<>(PackSummary.class, PageRequest.of(limit, after, null), packs::packs);
    }

    /** A question set with its scale, groups, questions and mappings. */
    @GET
    @Path("{id}")
    @RolesAllowed({GapPermissions.READ_RESULTS, GapPermissions.READ})
    public PackDetail pack(@PathParam("id") UUID id) {
        return packs.pack(id);
    }
}
