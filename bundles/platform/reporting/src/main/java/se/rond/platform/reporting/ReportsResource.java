// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.Answers;
import se.rond.kernel.Page;
import se.rond.kernel.Period;
import se.rond.reporting.ReportDefinition;
import se.rond.reporting.ReportFile;
import se.rond.reporting.ReportFormat;
import se.rond.reporting.ReportRenderer;

/** The reports of all modules that run. */
@Component(service = ReportsResource.class)
@JakartarsResource
@Path("v1/reports")
public final class ReportsResource {

    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReportDesk desk;
    private final ReportRenderer renderer;

    @Activate
    public ReportsResource(@Reference ReportDesk desk, @Reference ReportRenderer renderer) {
        this.desk = desk;
        this.renderer = renderer;
    }

    @GET
    @Produces("application/json")
    @RolesAllowed(ReportingPermissions.READ)
    public Page<ReportDefinition> reports() {
        return new Page<>(desk.definitions(), null);
    }

    /**
     * A report as a file.
     *
     * @param unit id or code; left out: the widest of which the caller may make reports
     * @param period such as {@code 2026-Q3}; left out: this quarter
     * @param format {@code pdf}, {@code docx} or {@code xlsx}
     * @param language {@code sv} or {@code en}; left out: as the caller's program reads
     */
    @GET
    @Path("{report}")
    @Produces({PDF, DOCX, XLSX})
    @RolesAllowed(ReportingPermissions.READ)
    @Answers(byte[].class)
    public Response report(
            @PathParam("report") String report,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("period") @Nullable Period period,
            @QueryParam("format") @Nullable String format,
            @QueryParam("language") @Nullable String language,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        ReportFormat wanted = ReportFormat.of(format);
        ReportFile file = renderer.render(
                desk.make(report, unit, period),
                wanted,
                ReportRenderer.language(language == null ? accepted : language));
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition(report))
                .build();
    }
}
