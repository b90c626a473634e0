// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import se.rond.kernel.IfMatch;
import se.rond.systemsecurity.api.AnalysisDetail;
import se.rond.systemsecurity.api.Description;
import se.rond.systemsecurity.api.InformationSetGiven;
import se.rond.systemsecurity.api.Raise;
import se.rond.systemsecurity.api.RequirementAnswerGiven;
import se.rond.systemsecurity.api.SystemSecurityPermissions;
import se.rond.systemsecurity.api.WritingAnalyses;

/** What an analysis says. What is there is changed with its own version in {@code If-Match}. */
@Component(service = AnalysisWritingResource.class)
@JakartarsResource
@Path("v1/analyses")
@Produces("application/json")
public final class AnalysisWritingResource {

    private final WritingAnalyses writing;

    @Activate
    public AnalysisWritingResource(@Reference WritingAnalyses writing) {
        this.writing = writing;
    }

    /** What the system is for; with the version of the analysis. */
    @PUT
    @Path("{id}/description")
    @RolesAllowed(SystemSecurityPermissions.EDIT_ANALYSIS)
    public AnalysisDetail describe(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, Description description) {
        return writing.describe(id, description, IfMatch.of(ifMatch));
    }

    /** Levels above those of the information sets; with the version of the analysis. */
    @PUT
    @Path("{id}/raise")
    @RolesAllowed(SystemSecurityPermissions.CLASSIFY)
    public AnalysisDetail raise(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, Raise raise) {
        return writing.raise(id, raise, IfMatch.of(ifMatch));
    }

    /**
     * An information set.
     *
     * @param leave that confidentiality 4 purges every word and ends the analysis here is known
     */
    @PUT
    @Path("{id}/information-sets/{set}")
    @RolesAllowed(SystemSecurityPermissions.CLASSIFY)
    public AnalysisDetail saveSet(
            @PathParam("id") UUID id,
            @PathParam("set") UUID set,
            @QueryParam("leave") @DefaultValue("false") boolean leave,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            InformationSetGiven given) {
        return writing.saveSet(id, set, given, leave, IfMatch.of(ifMatch));
    }

    @DELETE
    @Path("{id}/information-sets/{set}")
    @RolesAllowed(SystemSecurityPermissions.CLASSIFY)
    public AnalysisDetail removeSet(
            @PathParam("id") UUID id, @PathParam("set") UUID set, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return writing.removeSet(id, set, IfMatch.of(ifMatch));
    }

    /** Whether the system has a required measure. */
    @PUT
    @Path("{id}/requirements/{requirement}")
    @RolesAllowed(SystemSecurityPermissions.EDIT_ANALYSIS)
    public AnalysisDetail answer(
            @PathParam("id") UUID id,
            @PathParam("requirement") String requirement,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            RequirementAnswerGiven given) {
        return writing.answer(id, requirement, given, IfMatch.of(ifMatch));
    }
}
