// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.gapanalysis.api.Acceptance;
import se.rond.gapanalysis.api.DecidingProposals;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.NotingExports;
import se.rond.gapanalysis.api.ProposalFilter;
import se.rond.gapanalysis.api.ProposalState;
import se.rond.gapanalysis.api.ProposalView;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;

/** What gaps propose: taken up as findings, or dismissed. */
@Component(service = ProposalsResource.class)
@JakartarsResource
@Path("v1/proposals")
@Consumes("application/json")
@Produces("application/json")
public final class ProposalsResource {

    private final DecidingProposals proposals;
    private final NotingExports noting;

    @Activate
    public ProposalsResource(@Reference DecidingProposals proposals, @Reference NotingExports noting) {
        this.proposals = proposals;
        this.noting = noting;
    }

    /** Proposals, the oldest first. */
    @GET
    @RolesAllowed({GapPermissions.READ_RESULTS, GapPermissions.READ})
    public Listing<ProposalView> proposals(
            @QueryParam("campaign") @Nullable UUID campaign,
            @QueryParam("assessment") @Nullable UUID assessment,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("state") @Nullable List<String> state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        ProposalFilter filter = new ProposalFilter(campaign, assessment, unit, Words.all(ProposalState.class, state));
        return new Listing<>(
                        ProposalView.class,
                        PageRequest.of(limit, after, null),
                        request -> proposals.proposals(filter, request))
                .noting(() -> noting.list("proposals"));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({GapPermissions.READ_RESULTS, GapPermissions.READ})
    public ProposalView proposal(@PathParam("id") UUID id) {
        return proposals.proposal(id);
    }

    /** Reports a finding, with a new measure, a measure that is there already, or none. */
    @POST
    @Path("{id}/accept")
    @RolesAllowed(GapPermissions.DECIDE)
    public ProposalView accept(@PathParam("id") UUID id, Acceptance how) {
        return proposals.accept(id, how);
    }

    /** Sets it aside with a reason. */
    @POST
    @Path("{id}/dismiss")
    @RolesAllowed(GapPermissions.DECIDE)
    public ProposalView dismiss(@PathParam("id") UUID id, Reason why) {
        return proposals.dismiss(id, why);
    }
}
