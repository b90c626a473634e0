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
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;

<<<<<<< HEAD:bundles/modules/gap-analysis/src/main/java/se/rond/gapanalysis/rest/ComparisonsResource.java
/** A campaign across its departments. */
@Component(service = ComparisonsResource.class)
@JakartarsResource
@Path("v1/campaigns")
=======
/** What of a set applies. */
@Component(service = ApplicabilityResource.class)
@JakartarsResource
@Path("v1/campaigns/{id}/applicability")
>>>>>>> c51ab6f (Gap analysis: pages of campaigns, assessments answered and reviewed question by question, proposals, comparison, applicability, question sets and their import; what is compared is reached at its own address):bundles/modules/gap-analysis/src/main/java/se/rond/gapanalysis/rest/ApplicabilityResource.java
@Produces("application/json")
public final class ApplicabilityResource {

    private final ComparingAssessments comparing;

    @Activate
    public ApplicabilityResource(@Reference ComparingAssessments comparing) {
        this.comparing = comparing;
    }

<<<<<<< HEAD:bundles/modules/gap-analysis/src/main/java/se/rond/gapanalysis/rest/ComparisonsResource.java
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
=======
    /** The statement of applicability, question by question; free text is masked for whoever may not read it. */
    @GET
>>>>>>> c51ab6f (Gap analysis: pages of campaigns, assessments answered and reviewed question by question, proposals, comparison, applicability, question sets and their import; what is compared is reached at its own address):bundles/modules/gap-analysis/src/main/java/se/rond/gapanalysis/rest/ApplicabilityResource.java
    @RolesAllowed({GapPermissions.READ_RESULTS, GapPermissions.READ})
    public Listing<ApplicabilityRow> applicability(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return new Listing<>(
                ApplicabilityRow.class,
                PageRequest.of(limit, after, null),
                request -> comparing.applicability(id, request));
    }
}
