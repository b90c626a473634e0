// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.rest;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.Answers;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.platform.followup.application.ExportTrail;
import se.rond.platform.followup.measures.MeasureDesk;
import se.rond.platform.followup.measures.MeasureDetails;
import se.rond.platform.followup.measures.MeasureFilter;
import se.rond.platform.followup.measures.MeasureView;

/** Measures of all modules, for whoever may read them where they are, and for their owners. */
@Component(service = MeasuresResource.class)
@JakartarsResource
@Path("v1/measures")
@Consumes("application/json")
@Produces("application/json")
public final class MeasuresResource {

    private final MeasureDesk measures;
    private final MeasureFilters filters;
    private final ExportTrail exports;

    @Activate
    public MeasuresResource(
            @Reference MeasureDesk measures, @Reference MeasureFilters filters, @Reference ExportTrail exports) {
        this.measures = measures;
        this.filters = filters;
        this.exports = exports;
    }

    /** Measures by due day, or by {@code sort=-due}, {@code proposed} or {@code -proposed}. */
    @GET
    @RolesAllowed("signed-in")
    public Listing<MeasureView> list(
            @BeanParam MeasureParameters query,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after,
            @QueryParam("sort") @Nullable String sort) {
        MeasureFilter filter = filters.of(query);
        return new Listing<>(
                        MeasureView.class,
                        PageRequest.of(limit, after, sort),
                        request -> measures.page(filter, request))
                .noting(exports::measures);
    }

    /** A measure with what it serves, its history and what the caller may do with it. */
    @GET
    @Path("{id}")
    @RolesAllowed("signed-in")
    public MeasureDetails measure(@PathParam("id") UUID id) {
        return measures.details(id);
    }

    /** Proposes a measure, or changes one that is there. */
    @PUT
    @Path("{id}")
    @RolesAllowed({
        "followup.propose_measure",
        "followup.decide_measure",
        "followup.propose_measure_infosec",
        "followup.decide_measure_infosec",
        "followup.propose_measure_security_protection",
        "followup.decide_measure_security_protection",
        "followup.follow_up_own"
    })
    @Answers(
            value = MeasureDetails.class,
            status = {200, 201})
    public Response save(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch seen,
            MeasureRequests.Content content) {
        MeasureDesk.Saved saved = measures.save(id, IfMatch.of(seen), content.proposal());
        return Response.status(saved.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(saved.measure())
                .build();
    }
}
