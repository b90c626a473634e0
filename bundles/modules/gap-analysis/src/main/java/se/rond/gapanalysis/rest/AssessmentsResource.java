// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.gapanalysis.api.AnswerGiven;
import se.rond.gapanalysis.api.AnswerRow;
import se.rond.gapanalysis.api.AnswerView;
import se.rond.gapanalysis.api.AnsweringAssessments;
import se.rond.gapanalysis.api.AssessmentDetail;
import se.rond.gapanalysis.api.AssessmentFilter;
import se.rond.gapanalysis.api.AssessmentView;
import se.rond.gapanalysis.api.CommentGiven;
import se.rond.gapanalysis.api.CommentView;
import se.rond.gapanalysis.api.ComparingAssessments;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.NotingExports;
import se.rond.gapanalysis.api.ReadingAssessments;
import se.rond.gapanalysis.api.Suggestion;
import se.rond.kernel.Answers;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;

/** Assessments: to read, to answer, to comment on. */
@Component(service = AssessmentsResource.class)
@JakartarsResource
@Path("v1/assessments")
@Consumes("application/json")
@Produces("application/json")
public final class AssessmentsResource {

    private final ReadingAssessments reading;
    private final AnsweringAssessments answering;
    private final ComparingAssessments comparing;
    private final NotingExports noting;

    @Activate
    public AssessmentsResource(
            @Reference ReadingAssessments reading,
            @Reference AnsweringAssessments answering,
            @Reference ComparingAssessments comparing,
            @Reference NotingExports noting) {
        this.reading = reading;
        this.answering = answering;
        this.comparing = comparing;
        this.noting = noting;
    }

    /** Assessments, the newest year first, then by unit. */
    @GET
    @RolesAllowed({GapPermissions.READ_RESULTS, GapPermissions.READ})
    public Listing<AssessmentView> assessments(
            @BeanParam AssessmentQuery query,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        AssessmentFilter filter = query.filter();
        return new Listing<>(
                        AssessmentView.class,
                        PageRequest.of(limit, after, null),
                        request -> reading.assessments(filter, request))
                .noting(() -> noting.list("assessments"));
    }

    /** An assessment with its questions, their answers, and what the caller may do now. */
    @GET
    @Path("{id}")
    @RolesAllowed({GapPermissions.READ_RESULTS, GapPermissions.READ})
    public AssessmentDetail assessment(@PathParam("id") UUID id) {
        return reading.assessment(id);
    }

    /** Questions and answers as rows; free text is masked for whoever may not read it. */
    @GET
    @Path("{id}/answers")
    @RolesAllowed({GapPermissions.READ_RESULTS, GapPermissions.READ})
    public Listing<AnswerRow> answers(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return new Listing<>(
                        AnswerRow.class, PageRequest.of(limit, after, null), request -> reading.answers(id, request))
                .noting(() -> noting.assessment(id, "answers"));
    }

    /** What the unit has answered before, or in mapped sets, to the questions of this assessment: proposed, never taken over. */
    @GET
    @Path("{id}/suggestions")
    @RolesAllowed({GapPermissions.READ_RESULTS, GapPermissions.READ})
    public List<Suggestion> suggestions(@PathParam("id") UUID id) {
        return comparing.suggestions(id);
    }

    /** Answers a question. The first answer starts a draft; a change needs {@code If-Match} with the version of the answer. */
    @PUT
    @Path("{id}/answers/{ref}")
    @RolesAllowed({GapPermissions.ANSWER, GapPermissions.ANSWER_IT})
    @Answers(
            value = AnswerView.class,
            status = {200, 201})
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            AnswerGiven given) {
        return Answered.with(answering.answer(id, ref, given, IfMatch.of(ifMatch)));
    }

    /** What was said, oldest first. */
    @GET
    @Path("{id}/comments")
    @RolesAllowed(GapPermissions.READ)
    public Listing<CommentView> comments(
            @PathParam("id") UUID id,
            @QueryParam("ref") @Nullable String ref,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return new Listing<>(
                        CommentView.class,
                        PageRequest.of(limit, after, null),
                        request -> reading.comments(id, ref, request))
                .noting(() -> noting.assessment(id, "comments"));
    }

    /** Says something about a question or the whole. */
    @PUT
    @Path("{id}/comments/{comment}")
    @RolesAllowed(GapPermissions.COMMENT)
    public CommentView comment(@PathParam("id") UUID id, @PathParam("comment") UUID comment, CommentGiven given) {
        return answering.comment(id, comment, given);
    }
}
