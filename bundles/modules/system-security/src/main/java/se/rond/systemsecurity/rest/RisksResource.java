// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.IfMatch;
import se.rond.systemsecurity.api.Acceptance;
import se.rond.systemsecurity.api.AnalysisDetail;
import se.rond.systemsecurity.api.RiskGiven;
import se.rond.systemsecurity.api.RiskMeasureGiven;
import se.rond.systemsecurity.api.SystemSecurityPermissions;
import se.rond.systemsecurity.api.WritingAnalyses;

/** Risks of an analysis, what is done about them, and who accepts them. */
@Component(service = RisksResource.class)
@JakartarsResource
@Path("v1/analyses/{id}/risks/{risk}")
@Produces("application/json")
public final class RisksResource {

    private final WritingAnalyses writing;

    @Activate
    public RisksResource(@Reference WritingAnalyses writing) {
        this.writing = writing;
    }

    /** A threat as it is judged, or a risk of one's own. */
    @PUT
    @RolesAllowed(SystemSecurityPermissions.EDIT_ANALYSIS)
    public AnalysisDetail save(
            @PathParam("id") UUID id,
            @PathParam("risk") UUID risk,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            RiskGiven given) {
        return writing.saveRisk(id, risk, given, IfMatch.of(ifMatch));
    }

    @DELETE
    @RolesAllowed(SystemSecurityPermissions.EDIT_ANALYSIS)
    public AnalysisDetail remove(
            @PathParam("id") UUID id,
            @PathParam("risk") UUID risk,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return writing.removeRisk(id, risk, IfMatch.of(ifMatch));
    }

    /** What is to be done about it; once submitted, it is changed in the follow-up. */
    @PUT
    @Path("measures/{measure}")
    @RolesAllowed(SystemSecurityPermissions.EDIT_ANALYSIS)
    public AnalysisDetail saveMeasure(
            @PathParam("id") UUID id,
            @PathParam("risk") UUID risk,
            @PathParam("measure") UUID measure,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            RiskMeasureGiven given) {
        return writing.saveMeasure(id, risk, measure, given, IfMatch.of(ifMatch));
    }

    @DELETE
    @Path("measures/{measure}")
    @RolesAllowed(SystemSecurityPermissions.EDIT_ANALYSIS)
    public AnalysisDetail removeMeasure(
            @PathParam("id") UUID id,
            @PathParam("risk") UUID risk,
            @PathParam("measure") UUID measure,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return writing.removeMeasure(id, risk, measure, IfMatch.of(ifMatch));
    }

    /** Accepts it as it is: green the manager, yellow the owner, orange the department head, red the municipal director. */
    @POST
    @Path("accept")
    @RolesAllowed({
        SystemSecurityPermissions.EDIT_ANALYSIS,
        SystemSecurityPermissions.APPROVE,
        SystemSecurityPermissions.ACCEPT_ORANGE,
        SystemSecurityPermissions.ACCEPT_RED
    })
    public AnalysisDetail accept(
            @PathParam("id") UUID id,
            @PathParam("risk") UUID risk,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            Acceptance acceptance) {
        return writing.accept(id, risk, acceptance, IfMatch.of(ifMatch));
    }
}
