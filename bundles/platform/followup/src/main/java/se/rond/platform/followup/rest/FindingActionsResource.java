// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import se.rond.platform.followup.application.FindingActions;
import se.rond.platform.followup.application.FindingDetails;

/** What is done with a finding. Each answers how it stands afterwards; asked for twice, it happens once. */
@Component(service = FindingActionsResource.class)
@JakartarsResource
@Path("v1/findings")
@Consumes("application/json")
@Produces("application/json")
public final class FindingActionsResource {

    private static final String IF_MATCH = "If-Match";

    private final FindingActions findings;

    @Activate
    public FindingActionsResource(@Reference FindingActions findings) {
        this.findings = findings;
    }

    @POST
    @Path("{id}/assign")
    @RolesAllowed({
        "followup.assign",
        "followup.assign_infosec",
        "followup.assign_security_protection",
        "followup.follow_up_own"
    })
    public FindingDetails assign(
            @PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable IfMatch seen, Requests.Assign request) {
        return findings.assign(id, IfMatch.of(seen), request.assignment());
    }

    /** More time, for a reason: counted, and the first due time stays what figures count by. */
    @POST
    @Path("{id}/extend")
    @RolesAllowed({
        "followup.assign",
        "followup.assign_infosec",
        "followup.assign_security_protection",
        "followup.follow_up_own"
    })
    public FindingDetails extend(
            @PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable IfMatch seen, Requests.Extend request) {
        return findings.extend(id, IfMatch.of(seen), request.until(), request.reason());
    }

    /** Gives it to the owner of the property, with the number of the order there. */
    @POST
    @Path("{id}/hand-over")
    @RolesAllowed({"followup.assign", "followup.assign_infosec", "followup.assign_security_protection"})
    public FindingDetails handOver(
            @PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable IfMatch seen, Requests.HandOver request) {
        return findings.handOver(id, IfMatch.of(seen), request.assignment(), request.orderReference());
    }

    @POST
    @Path("{id}/start")
    @RolesAllowed("signed-in")
    public FindingDetails start(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable IfMatch seen,
            Requests.@Nullable Remark request) {
        return findings.start(id, IfMatch.of(seen), Requests.Remark.of(request));
    }

    @POST
    @Path("{id}/order")
    @RolesAllowed("signed-in")
    public FindingDetails order(
            @PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable IfMatch seen, Requests.Order request) {
        return findings.order(id, IfMatch.of(seen), request.orderReference(), request.comment());
    }

    @POST
    @Path("{id}/resume")
    @RolesAllowed("signed-in")
    public FindingDetails resume(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable IfMatch seen,
            Requests.@Nullable Remark request) {
        return findings.resume(id, IfMatch.of(seen), Requests.Remark.of(request));
    }

    @POST
    @Path("{id}/report-fixed")
    @RolesAllowed("signed-in")
    public FindingDetails reportFixed(
            @PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable IfMatch seen, Requests.ReportFixed request) {
        return findings.reportFixed(id, IfMatch.of(seen), request.comment(), request.shown(), request.costSek());
    }

    @POST
    @Path("{id}/verify")
    @RolesAllowed({
        "followup.verify",
        "followup.verify_infosec",
        "followup.verify_security_protection",
        "followup.follow_up_own"
    })
    public FindingDetails verify(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable IfMatch seen,
            Requests.@Nullable Remark request) {
        return findings.verify(id, IfMatch.of(seen), Requests.Remark.of(request));
    }

    @POST
    @Path("{id}/reject-fix")
    @RolesAllowed({
        "followup.verify",
        "followup.verify_infosec",
        "followup.verify_security_protection",
        "followup.follow_up_own"
    })
    public FindingDetails rejectFix(
            @PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable IfMatch seen, Requests.Remark request) {
        return findings.rejectFix(id, IfMatch.of(seen), request.comment());
    }

    @POST
    @Path("{id}/accept-risk")
    @RolesAllowed({"followup.accept_risk", "followup.accept_risk_infosec", "followup.accept_risk_security_protection"})
    public FindingDetails acceptRisk(
            @PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable IfMatch seen, Requests.AcceptRisk request) {
        return findings.acceptRisk(id, IfMatch.of(seen), request.decision());
    }

    @POST
    @Path("{id}/reject")
    @RolesAllowed({
        "followup.reject",
        "followup.reject_infosec",
        "followup.reject_security_protection",
        "followup.follow_up_own"
    })
    public FindingDetails reject(
            @PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable IfMatch seen, Requests.Remark request) {
        return findings.reject(id, IfMatch.of(seen), request.comment());
    }

    @POST
    @Path("{id}/reopen")
    @RolesAllowed({
        "followup.assign",
        "followup.assign_infosec",
        "followup.assign_security_protection",
        "followup.follow_up_own"
    })
    public FindingDetails reopen(
            @PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable IfMatch seen, Requests.Reopen request) {
        return findings.reopen(id, IfMatch.of(seen), request.reason());
    }

    @POST
    @Path("{id}/comment")
    @RolesAllowed("signed-in")
    public FindingDetails comment(@PathParam("id") UUID id, Requests.Remark request) {
        return findings.comment(id, request.comment());
    }
}
