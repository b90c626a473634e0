// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.gapanalysis.api.ComparingAssessments;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.Suggestion;

/** What was answered elsewhere. */
@Component(service = SuggestionsResource.class)
@JakartarsResource
@Path("v1/assessments/{id}/suggestions")
@Produces("application/json")
public final class SuggestionsResource {

    private final ComparingAssessments comparing;

    @Activate
    public SuggestionsResource(@Reference ComparingAssessments comparing) {
        this.comparing = comparing;
    }

    /** What the unit has answered before, or in mapped sets, to the questions of this assessment. */
    @GET
    @RolesAllowed({GapPermissions.READ_RESULTS, GapPermissions.READ})
    public List<Suggestion> suggestions(@PathParam("id") UUID id) {
        return comparing.suggestions(id);
    }
}
