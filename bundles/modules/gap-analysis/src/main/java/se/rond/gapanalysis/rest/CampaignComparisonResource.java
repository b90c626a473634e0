// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.gapanalysis.api.ComparingAssessments;
import se.rond.gapanalysis.api.Comparison;
import se.rond.gapanalysis.api.GapPermissions;

/** A campaign across its departments. */
@Component(service = CampaignComparisonResource.class)
@JakartarsResource
@Path("v1/campaigns/{id}/comparison")
@Produces("application/json")
public final class CampaignComparisonResource {

    private final ComparingAssessments comparing;

    @Activate
    public CampaignComparisonResource(@Reference ComparingAssessments comparing) {
        this.comparing = comparing;
    }

    /** The heat map of a campaign: groups of questions by units, with levels 0 to 5. */
    @GET
    @RolesAllowed({GapPermissions.READ_RESULTS, GapPermissions.READ})
    public Comparison compare(@PathParam("id") UUID id) {
        return comparing.compare(id);
    }
}
