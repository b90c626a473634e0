// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.gapanalysis.api.CampaignDetail;
import se.rond.gapanalysis.api.CampaignFilter;
import se.rond.gapanalysis.api.CampaignPlan;
import se.rond.gapanalysis.api.CampaignState;
import se.rond.gapanalysis.api.CampaignView;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.NotingExports;
import se.rond.gapanalysis.api.RunningCampaigns;
import se.rond.kernel.Answers;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;

/** Campaigns: planned, opened by invitation, compiled. */
@Component(service = CampaignsResource.class)
@JakartarsResource
@Path("v1/campaigns")
@Consumes("application/json")
@Produces("application/json")
public final class CampaignsResource {

    private final RunningCampaigns campaigns;
    private final NotingExports noting;

    @Activate
    public CampaignsResource(@Reference RunningCampaigns campaigns, @Reference NotingExports noting) {
        this.campaigns = campaigns;
        this.noting = noting;
    }

    /** Campaigns, the newest year first. */
    @GET
    @RolesAllowed({GapPermissions.READ_RESULTS, GapPermissions.READ})
    public Listing<CampaignView> campaigns(
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("state") @Nullable String state,
            @QueryParam("packCode") @Nullable String packCode,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        CampaignFilter filter =
                new CampaignFilter(year, state == null ? null : Words.of(CampaignState.class, state), packCode);
        return new Listing<>(
                        CampaignView.class,
                        PageRequest.of(limit, after, null),
                        request -> campaigns.campaigns(filter, request))
                .noting(() -> noting.list("campaigns"));
    }

    /** A campaign with its units: how far each has come and, apart from that, the result of those reviewed. */
    @GET
    @Path("{id}")
    @RolesAllowed({GapPermissions.READ_RESULTS, GapPermissions.READ})
    public CampaignDetail campaign(@PathParam("id") UUID id) {
        return campaigns.campaign(id);
    }

    /** Plans a campaign, or changes one that nobody has been invited to. */
    @PUT
    @Path("{id}")
    @RolesAllowed(GapPermissions.PLAN)
    @Answers(
            value = CampaignDetail.class,
            status = {200, 201})
    public Response plan(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, CampaignPlan plan) {
        return Answered.with(campaigns.plan(id, plan, IfMatch.of(ifMatch)));
    }

    /** Makes an assessment for each unit and tells its contacts. */
    @POST
    @Path("{id}/invite")
    @RolesAllowed(GapPermissions.PLAN)
    public CampaignDetail invite(@PathParam("id") UUID id) {
        return campaigns.invite(id);
    }

    /** Puts together what has been approved; a reason is needed where some are left out. */
    @POST
    @Path("{id}/compile")
    @RolesAllowed(GapPermissions.PLAN)
    public CampaignDetail compile(@PathParam("id") UUID id, Reason without) {
        return campaigns.compile(id, without);
    }

    /** Cancels a campaign that nobody has handed anything in to. */
    @POST
    @Path("{id}/cancel")
    @RolesAllowed(GapPermissions.PLAN)
    public CampaignDetail cancel(@PathParam("id") UUID id, Reason why) {
        return campaigns.cancel(id, why);
    }
}
