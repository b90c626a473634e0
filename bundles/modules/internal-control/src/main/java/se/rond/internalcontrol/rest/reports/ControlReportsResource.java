// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.rest.reports;

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
import se.rond.internalcontrol.api.reports.ReportingControl;
import se.rond.kernel.Answers;
import se.rond.kernel.Period;
import se.rond.reporting.ReportRenderer;

/** The report of a plan to its board. */
@Component(service = ControlReportsResource.class)
@JakartarsResource
@Path("v1/plans/{id}/report-file")
public final class ControlReportsResource {

    private final ReportingControl reporting;
    private final ReportRenderer renderer;

    @Activate
    public ControlReportsResource(@Reference ReportingControl reporting, @Reference ReportRenderer renderer) {
        this.reporting = reporting;
        this.renderer = renderer;
    }

    /**
     * The report as a file. That it was made is in the trail.
     *
     * @param period a tertial such as {@code 2026-T1}, or the year
     * @param format {@code pdf}, {@code docx} or {@code xlsx}
     * @param language {@code sv} or {@code en}; left out: as the caller's program reads
     */
    @GET
    @Produces({ReportAnswer.PDF, ReportAnswer.DOCX, ReportAnswer.XLSX})
    @RolesAllowed(InternalControlPermissions.READ)
    @Answers(byte[].class)
    public Response report(
            @PathParam("id") UUID id,
            @QueryParam("period") @Nullable Period period,
            @QueryParam("format") @Nullable String format,
            @QueryParam("language") @Nullable String language,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        Period asked = ReportAnswer.required(period);
        return new ReportAnswer(renderer, format, language == null ? accepted : language)
                .of(() -> reporting.board(id, asked), reporting.fileName(id, asked));
    }
}
