// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import se.rond.gapanalysis.api.AnswerView;
import se.rond.gapanalysis.api.AnsweringAssessments;
import se.rond.gapanalysis.api.AssessmentDetail;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.JudgingAssessments;
import se.rond.gapanalysis.api.LevelReviewed;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Reason;

/** What happens to an assessment. Doing again what one has done already answers the assessment as it is. */
@Component(service = AssessmentActionsResource.class)
@JakartarsResource
@Path("v1/assessments")
@Consumes("application/json")
@Produces("application/json")
public final class AssessmentActionsResource {

    private final AnsweringAssessments answering;
    private final JudgingAssessments judging;

    @Activate
    public AssessmentActionsResource(@Reference AnsweringAssessments answering, @Reference JudgingAssessments judging) {
        this.answering = answering;
        this.judging = judging;
    }

    /** Begins; answering begins as well. */
    @POST
    @Path("{id}/start")
    @RolesAllowed(GapPermissions.ANSWER)
    public AssessmentDetail start(@PathParam("id") UUID id) {
        return answering.start(id);
    }

    /** Hands it in; every question must have a complete answer. */
    @POST
    @Path("{id}/submit")
    @RolesAllowed(GapPermissions.ANSWER)
    public AssessmentDetail submit(@PathParam("id") UUID id) {
        return answering.submit(id);
    }

    /** The reviewer's level beside that of an answer; needs {@code If-Match} with the version of the answer. */
    @PUT
    @Path("{id}/answers/{ref}/review")
    @RolesAllowed(GapPermissions.REVIEW)
    public AnswerView judge(
            @PathParam("id") UUID id,
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            LevelReviewed judged) {
        return judging.judge(id, ref, judged, IfMatch.of(ifMatch));
    }

    /** Sends it back to those who answer, with what is to be changed. */
    @POST
    @Path("{id}/return")
    @RolesAllowed(GapPermissions.REVIEW)
    public AssessmentDetail giveBack(@PathParam("id") UUID id, Reason why) {
        return judging.giveBack(id, why);
    }

    /** Marks it as reviewed by somebody other than the one who submitted it. */
    @POST
    @Path("{id}/review")
    @RolesAllowed(GapPermissions.REVIEW)
    public AssessmentDetail review(@PathParam("id") UUID id) {
        return judging.review(id);
    }

    /** The department head stands by it. */
    @POST
    @Path("{id}/approve")
    @RolesAllowed(GapPermissions.APPROVE)
    public AssessmentDetail approve(@PathParam("id") UUID id) {
        return judging.approve(id);
    }

    /** Cancels one that has not been handed in. */
    @POST
    @Path("{id}/cancel")
    @RolesAllowed(GapPermissions.PLAN)
    public AssessmentDetail cancel(@PathParam("id") UUID id, Reason why) {
        return judging.cancel(id, why);
    }
}
