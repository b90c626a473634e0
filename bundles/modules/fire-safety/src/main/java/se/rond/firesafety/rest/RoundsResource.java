// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import se.rond.firesafety.api.AnswerGiven;
import se.rond.firesafety.api.ExtraRound;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.PlanningRounds;
import se.rond.firesafety.api.ReadingRounds;
import se.rond.firesafety.api.RoundDetail;
import se.rond.firesafety.api.RoundFilter;
import se.rond.firesafety.api.RoundView;
import se.rond.firesafety.api.WalkingRounds;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;

/** Check rounds: to read, to add one beside the schedule, and to answer. */
@Component(service = RoundsResource.class)
@JakartarsResource
@Path("v1/rounds")
@Produces("application/json")
public final class RoundsResource {

    private final ReadingRounds reading;
    private final WalkingRounds walking;
    private final PlanningRounds planning;

    @Activate
    public RoundsResource(
            @Reference ReadingRounds reading, @Reference WalkingRounds walking, @Reference PlanningRounds planning) {
        this.reading = reading;
        this.walking = walking;
        this.planning = planning;
    }

    /** Rounds by due time, or by {@code sort=-due}. */
    @GET
    @RolesAllowed(FireSafetyPermissions.READ)
    public Listing<RoundView> rounds(
            @BeanParam RoundQuery query,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after,
            @QueryParam("sort") @Nullable String sort) {
        RoundFilter filter = query.filter();
        return new Listing<>(
                RoundView.class, PageRequest.of(limit, after, sort), request -> reading.rounds(filter, request));
    }

    /** A round with its points in order, their answers, and what the caller may do now. */
    @GET
    @Path("{id}")
    @RolesAllowed(FireSafetyPermissions.READ)
    public RoundDetail round(@PathParam("id") UUID id) {
        return reading.round(id);
    }

    /** Adds a round beside the schedule. It opens at once and counts in no figure. */
    @PUT
    @Path("{id}")
    @RolesAllowed(FireSafetyPermissions.ADD_ROUND)
    public Response add(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, ExtraRound wanted) {
        return Answered.with(planning.addExtraRound(id, wanted, IfMatch.of(ifMatch)));
    }

    /** Answers a point. The first answer starts an open round; a change needs {@code If-Match}. */
    @PUT
    @Path("{id}/answers/{point}")
    @RolesAllowed(FireSafetyPermissions.PERFORM)
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("point") String point,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            AnswerGiven given) {
        return Answered.with(walking.answer(id, point, given, IfMatch.of(ifMatch)));
    }
}
