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
import se.rond.gapanalysis.api.ApplicabilityRow;
import se.rond.gapanalysis.api.ComparingAssessments;
import se.rond.gapanalysis.api.Comparison;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.NotingExports;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;

/** A campaign across its departments. */
@Component(service = ComparisonsResource.class)
@JakartarsResource
@Path("v1/campaigns")
@Produces("application/json")
public final class ComparisonsResource {

    private final ComparingAssessments comparing;
    private final NotingExports noting;

    @Activate
    public ComparisonsResource(@Reference ComparingAssessments comparing, @Reference NotingExports noting) {
        this.comparing = comparing;
        this.noting = noting;
    }

    /** The heat map of a campaign: groups of questions by units, with levels 0 to 5. */
    @GET
    @Path("{id}/comparison")
    @RolesAllowed({GapPermissions.READ_RESULTS, GapPermissions.READ})
    public Comparison compare(@PathParam("id") UUID id) {
        return comparing.compare(id);
    }

    /** The statement of applicability, question by question; free text is masked for whoever may not read it. */
    @GET
    @Path("{id}/applicability")
    @RolesAllowed({GapPermissions.READ_RESULTS, GapPermissions.READ})
    public Listing<ApplicabilityRow> applicability(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return new Listing<>(
                        ApplicabilityRow.class,
                        PageRequest.of(limit, after, null),
                        request -> comparing.applicability(id, request))
                .noting(() -> noting.campaign(id, "applicability"));
    }
}
