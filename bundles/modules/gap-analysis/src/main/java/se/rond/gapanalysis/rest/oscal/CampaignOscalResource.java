// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.rest.oscal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.gapanalysis.api.ExportingOscal;
import se.rond.gapanalysis.api.ExportingOscal.Document;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.NotingExports;
import se.rond.kernel.Answers;

/** A campaign as OSCAL. */
@Component(service = CampaignOscalResource.class)
@JakartarsResource
@Path("v1/campaigns/{id}/oscal")
@Produces(MediaType.APPLICATION_JSON)
public final class CampaignOscalResource {

    private final ExportingOscal exports;
    private final NotingExports noting;

    @Activate
    public CampaignOscalResource(@Reference ExportingOscal exports, @Reference NotingExports noting) {
        this.exports = exports;
        this.noting = noting;
    }

    /** Assessment results (OSCAL 1.2.2, JSON). */
    @GET
    @Path("assessment-results")
    @RolesAllowed({GapPermissions.READ_RESULTS, GapPermissions.READ})
    @Answers(byte[].class)
    public Response results(@PathParam("id") UUID id) {
        Document document = exports.resultsOfCampaign(id);
        noting.campaign(id, "oscal-assessment-results");
        return OscalFile.of(document, "assessment-results", id);
    }

    /** Plan of action and milestones (OSCAL 1.2.2, JSON): what gaps propose, and what is done about it. */
    @GET
    @Path("plan-of-action-and-milestones")
    @RolesAllowed({GapPermissions.READ_RESULTS, GapPermissions.READ})
    @Answers(byte[].class)
    public Response plan(@PathParam("id") UUID id) {
        Document document = exports.planOfCampaign(id);
        noting.campaign(id, "oscal-plan-of-action-and-milestones");
        return OscalFile.of(document, "plan-of-action-and-milestones", id);
    }
}
