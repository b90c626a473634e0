// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.rest.papers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.papers.DisposalGiven;
import se.rond.internalcontrol.api.papers.DisposalPreview;
import se.rond.internalcontrol.api.papers.DisposalView;
import se.rond.internalcontrol.api.papers.DisposingOfPapers;
import se.rond.internalcontrol.rest.Answered;
import se.rond.internalcontrol.rest.reports.ReportAnswer;
import se.rond.kernel.Answers;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.reporting.ReportRenderer;

/** Disposal of working papers whose time is over. */
@Component(service = DisposalsResource.class)
@JakartarsResource
@Path("v1/disposals")
@Produces("application/json")
public final class DisposalsResource {

    private final DisposingOfPapers disposing;
    private final ReportRenderer renderer;

    @Activate
    public DisposalsResource(@Reference DisposingOfPapers disposing, @Reference ReportRenderer renderer) {
        this.disposing = disposing;
        this.renderer = renderer;
    }

    /** The latest first. */
    @GET
    @RolesAllowed(InternalControlPermissions.DISPOSE)
    public Listing<DisposalView> disposals(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return new Listing<>(DisposalView.class, PageRequest.of(limit, after, null), disposing::disposals);
    }

    /** What may be disposed of today. */
    @GET
    @Path("preview")
    @RolesAllowed(InternalControlPermissions.DISPOSE)
    public DisposalPreview preview() {
        return disposing.preview();
    }

    /** Disposes of it, once for an id. */
    @PUT
    @Path("{id}")
    @RolesAllowed(InternalControlPermissions.DISPOSE)
    @Answers(
            value = DisposalView.class,
            status = {200, 201})
    public Response dispose(@PathParam("id") UUID id, DisposalGiven given) {
        return Answered.with(disposing.dispose(id, given));
    }

    /**
     * The report of a run as a file.
     *
     * @param format {@code pdf}, {@code docx} or {@code xlsx}
     * @param language {@code sv} or {@code en}; left out: as the caller's program reads
     */
    @GET
    @Path("{id}/report")
    @Produces({ReportAnswer.PDF, ReportAnswer.DOCX, ReportAnswer.XLSX})
    @RolesAllowed(InternalControlPermissions.DISPOSE)
    @Answers(byte[].class)
    public Response report(
            @PathParam("id") UUID id,
            @QueryParam("format") @Nullable String format,
            @QueryParam("language") @Nullable String language,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return new ReportAnswer(renderer, format, language == null ? accepted : language)
                .of(() -> disposing.report(id), "internal-control-disposal-" + id);
    }
}
