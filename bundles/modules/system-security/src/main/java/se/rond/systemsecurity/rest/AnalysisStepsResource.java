// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import se.rond.systemsecurity.api.AnalysisDetail;
import se.rond.systemsecurity.api.DecisionGiven;
import se.rond.systemsecurity.api.GateAnswer;
import se.rond.systemsecurity.api.Remark;
import se.rond.systemsecurity.api.RunningAnalyses;
import se.rond.systemsecurity.api.SystemSecurityPermissions;

/** An analysis goes on. Every step needs the version that was seen in {@code If-Match}. */
@Component(service = AnalysisStepsResource.class)
@JakartarsResource
@Path("v1/analyses")
@Produces("application/json")
public final class AnalysisStepsResource {

    private final RunningAnalyses running;

    @Activate
    public AnalysisStepsResource(@Reference RunningAnalyses running) {
        this.running = running;
    }

    /** No lets it go on; yes and unsure purge every word and end it here. */
    @POST
    @Path("{id}/gate")
    @RolesAllowed(SystemSecurityPermissions.ANSWER_GATE)
    public AnalysisDetail gate(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, GateAnswer answer) {
        return running.answerGate(id, answer, IfMatch.of(ifMatch));
    }

    /** Every information set is classified. */
    @POST
    @Path("{id}/classify")
    @RolesAllowed(SystemSecurityPermissions.CLASSIFY)
    public AnalysisDetail classify(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return running.classify(id, IfMatch.of(ifMatch));
    }

    /** Every mandatory threat is assessed. */
    @POST
    @Path("{id}/assess")
    @RolesAllowed(SystemSecurityPermissions.REVIEW)
    public AnalysisDetail assess(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return running.assess(id, IfMatch.of(ifMatch));
    }

    /** To be reviewed; its measures are followed up from now on. */
    @POST
    @Path("{id}/submit")
    @RolesAllowed(SystemSecurityPermissions.EDIT_ANALYSIS)
    public AnalysisDetail submit(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return running.submit(id, IfMatch.of(ifMatch));
    }

    /** Back to be written. */
    @POST
    @Path("{id}/return")
    @RolesAllowed(SystemSecurityPermissions.REVIEW)
    public AnalysisDetail returned(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, Remark because) {
        return running.returned(id, because, IfMatch.of(ifMatch));
    }

    /** The statement of the review, by somebody who has not written in the analysis. */
    @POST
    @Path("{id}/review")
    @RolesAllowed(SystemSecurityPermissions.REVIEW)
    public AnalysisDetail review(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, Remark statement) {
        return running.review(id, statement, IfMatch.of(ifMatch));
    }

    /** Approves, approves with conditions or rejects exactly what has the hash that was read. */
    @POST
    @Path("{id}/decide")
    @RolesAllowed(SystemSecurityPermissions.APPROVE)
    public AnalysisDetail decide(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, DecisionGiven decision) {
        return running.decide(id, decision, IfMatch.of(ifMatch));
    }

    /** What was changed since the decision is to be decided on anew. */
    @POST
    @Path("{id}/ask-again")
    @RolesAllowed(SystemSecurityPermissions.EDIT_ANALYSIS)
    public AnalysisDetail askAgain(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return running.askAgain(id, IfMatch.of(ifMatch));
    }
}
