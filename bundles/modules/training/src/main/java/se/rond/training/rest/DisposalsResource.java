// SPDX-License-Identifier: Apache-2.0
package se.rond.training.rest;

import jakarta.annotation.security.RolesAllowed;
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
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.reporting.ReportFile;
import se.rond.reporting.ReportFormat;
import se.rond.reporting.ReportRenderer;
import se.rond.training.api.DisposalGiven;
import se.rond.training.api.DisposalPreview;
import se.rond.training.api.DisposalView;
import se.rond.training.api.Disposing;
import se.rond.training.api.TrainingPermissions;

/** Disposal of records whose time is over. */
@Component(service = DisposalsResource.class)
@JakartarsResource
@Path("v1/disposals")
@Produces("application/json")
public final class DisposalsResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Disposing disposing;
    private final ReportRenderer renderer;

    @Activate
    public DisposalsResource(@Reference Disposing disposing, @Reference ReportRenderer renderer) {
        this.disposing = disposing;
        this.renderer = renderer;
    }

    /** The latest first. */
    @GET
    @RolesAllowed(TrainingPermissions.DISPOSE)
    public Listing<DisposalView> disposals(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return new Listing<>(DisposalView.class, PageRequest.of(limit, after, null), disposing::disposals);
    }

    /** What may be disposed of today. */
    @GET
    @Path("preview")
    @RolesAllowed(TrainingPermissions.DISPOSE)
    public DisposalPreview preview() {
        return disposing.preview();
    }

    /** Disposes of it, once for an id. */
    @PUT
    @Path("{id}")
    @RolesAllowed(TrainingPermissions.DISPOSE)
    @Answers(
            value = DisposalView.class,
            status = {200, 201})
    public Response dispose(@PathParam("id") UUID id, DisposalGiven given) {
        return Answered.with(disposing.dispose(id, given));
    }

    /**
     * The report of a run.
     *
     * @param format {@code pdf}, {@code docx} or {@code xlsx}
     * @param language {@code sv} or {@code en}; else as {@code Accept-Language} says
     */
    @GET
    @Path("{id}/report")
    @Produces({"application/pdf", DOCX, XLSX})
    @Answers(byte[].class)
    @RolesAllowed(TrainingPermissions.DISPOSE)
    public Response report(
            @PathParam("id") UUID id,
            @QueryParam("format") @Nullable String format,
            @QueryParam("language") @Nullable String language,
            @HeaderParam("Accept-Language") @Nullable String accepted) {
        ReportFormat wanted = ReportFormat.of(format);
        ReportFile file = renderer.render(
                disposing.report(id), wanted, ReportRenderer.language(language == null ? accepted : language));
        return Response.ok(file.content(), file.mediaType())
                .header("Content-Disposition", file.disposition("disposal-" + id))
                .build();
    }
}
