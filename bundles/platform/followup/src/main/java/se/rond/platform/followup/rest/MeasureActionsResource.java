// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import se.rond.platform.followup.measures.MeasureActions;
import se.rond.platform.followup.measures.MeasureDetails;

/** What is done with a measure. Each answers how it stands afterwards; asked for twice, it happens once. */
@Component(service = MeasureActionsResource.class)
@JakartarsResource
@Path("v1/measures")
@Consumes("application/json")
@Produces("application/json")
public final class MeasureActionsResource {

    private static final String IF_MATCH = "If-Match";

    private final MeasureActions measures;

    @Activate
    public MeasureActionsResource(@Reference MeasureActions measures) {
        this.measures = measures;
    }

    @POST
    @Path("{id}/decide")
    @RolesAllowed({
        "followup.decide_measure",
        "followup.decide_measure_infosec",
        "followup.decide_measure_security_protection",
        "followup.follow_up_own"
    })
    public MeasureDetails decide(
            @PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable IfMatch seen, MeasureRequests.Decide request) {
        return measures.decide(id, IfMatch.of(seen), request.decision());
    }

    @POST
    @Path("{id}/reject")
    @RolesAllowed({
        "followup.decide_measure",
        "followup.decide_measure_infosec",
        "followup.decide_measure_security_protection",
        "followup.follow_up_own"
    })
    public MeasureDetails reject(
            @PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable IfMatch seen, MeasureRequests.Reject request) {
        return measures.reject(id, IfMatch.of(seen), request.reason());
    }

    @POST
    @Path("{id}/start")
    @RolesAllowed("signed-in")
    public MeasureDetails start(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable IfMatch seen,
            Requests.@Nullable Remark request) {
        return measures.start(id, IfMatch.of(seen), Requests.Remark.of(request));
    }

    @POST
    @Path("{id}/finish")
    @RolesAllowed("signed-in")
    public MeasureDetails finish(
            @PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable IfMatch seen, MeasureRequests.Finish request) {
        return measures.finish(id, IfMatch.of(seen), request.evidenceReference(), request.costSek(), request.comment());
    }

    /** Judges whether it helped; what did not help is to be done once more. */
    @POST
    @Path("{id}/check-effect")
    @RolesAllowed({
        "followup.check_effect",
        "followup.check_effect_infosec",
        "followup.check_effect_security_protection",
        "followup.follow_up_own"
    })
    public MeasureDetails checkEffect(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable IfMatch seen,
            MeasureRequests.CheckEffect request) {
        return measures.checkEffect(id, IfMatch.of(seen), request.result(), request.comment(), request.dueOn());
    }

    @POST
    @Path("{id}/reopen")
    @RolesAllowed({
        "followup.check_effect",
        "followup.check_effect_infosec",
        "followup.check_effect_security_protection",
        "followup.follow_up_own"
    })
    public MeasureDetails reopen(
            @PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable IfMatch seen, MeasureRequests.Reopen request) {
        return measures.reopen(id, IfMatch.of(seen), request.reason(), request.dueOn());
    }

    @POST
    @Path("{id}/comment")
    @RolesAllowed("signed-in")
    public MeasureDetails comment(@PathParam("id") UUID id, Requests.Remark request) {
        return measures.comment(id, request.comment());
    }

    /** The measure serves this finding as well. */
    @PUT
    @Path("{id}/findings/{finding}")
    @RolesAllowed("signed-in")
    public MeasureDetails link(@PathParam("id") UUID id, @PathParam("finding") UUID finding) {
        return measures.link(id, finding);
    }

    /** The measure serves this finding no more. That it did is kept. */
    @DELETE
    @Path("{id}/findings/{finding}")
    @RolesAllowed("signed-in")
    public MeasureDetails unlink(@PathParam("id") UUID id, @PathParam("finding") UUID finding) {
        return measures.unlink(id, finding);
    }
}
