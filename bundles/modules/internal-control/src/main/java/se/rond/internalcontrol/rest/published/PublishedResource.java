// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.rest.published;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import se.rond.internalcontrol.api.published.PublishedDetail;
import se.rond.internalcontrol.api.published.PublishedPlan;
import se.rond.internalcontrol.api.published.ReadingPublished;
import se.rond.internalcontrol.rest.reports.ReportAnswer;
import se.rond.kernel.Answers;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.reporting.ReportRenderer;

/** Adopted plans and reports for everybody who is employed. Empty where the municipality has not opened them. */
@Component(service = PublishedResource.class)
@JakartarsResource
@Path("v1/published")
@Produces("application/json")
public final class PublishedResource {

    private final ReadingPublished published;
    private final ReportRenderer renderer;

    @Activate
    public PublishedResource(@Reference ReadingPublished published, @Reference ReportRenderer renderer) {
        this.published = published;
        this.renderer = renderer;
    }

    /** The versions in force, the latest year first. */
    @GET
    @RolesAllowed(InternalControlPermissions.READ_PUBLISHED)
    public Listing<PublishedPlan> plans(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return new Listing<>(PublishedPlan.class, PageRequest.of(limit, after, null), published::plans);
    }

    /** What the board adopted, and what came of it once it is reported. */
    @GET
    @Path("{id}")
    @RolesAllowed(InternalControlPermissions.READ_PUBLISHED)
    public PublishedDetail plan(@PathParam("id") UUID id) {
        return published.plan(id);
    }

    private static String fileName(PublishedPlan plan) {
        return "internal-control-" + plan.board().code() + "-" + plan.year();
    }

    /**
     * The report of the year as a file, once the board has decided on it.
     *
     * @param format {@code pdf}, {@code docx} or {@code xlsx}
     * @param language {@code sv} or {@code en}; left out: as the caller's program reads
     */
    @GET
    @Path("{id}/report")
    @Produces({ReportAnswer.PDF, ReportAnswer.DOCX, ReportAnswer.XLSX})
    @RolesAllowed(InternalControlPermissions.READ_PUBLISHED)
    @Answers(byte[].class)
    public Response report(
            @PathParam("id") UUID id,
            @QueryParam("format") @Nullable String format,
            @QueryParam("language") @Nullable String language,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return new ReportAnswer(renderer, format, language == null ? accepted : language)
                .of(() -> published.report(id), fileName(published.plan(id).plan()));
    }
}
