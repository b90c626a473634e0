// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.NotingExports;
import se.rond.gapanalysis.api.ReportingCampaigns;
import se.rond.kernel.Answers;
import se.rond.reporting.ReportFile;
import se.rond.reporting.ReportFormat;
import se.rond.reporting.ReportRenderer;

/** The compilation of a campaign as a file. */
@Component(service = CampaignReportResource.class)
@JakartarsResource
@Path("v1/campaigns/{id}/report")
public final class CampaignReportResource {

    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReportingCampaigns campaigns;
    private final ReportRenderer renderer;
    private final NotingExports noting;

    @Activate
    public CampaignReportResource(
            @Reference ReportingCampaigns campaigns,
            @Reference ReportRenderer renderer,
            @Reference NotingExports noting) {
        this.campaigns = campaigns;
        this.renderer = renderer;
        this.noting = noting;
    }

    /**
     * The compilation, without free text.
     *
     * @param format {@code pdf}, {@code docx} or {@code xlsx}
     * @param language {@code sv} or {@code en}; left out: as the caller's program reads
     */
    @GET
    @Produces({PDF, DOCX, XLSX})
    @RolesAllowed({GapPermissions.READ_RESULTS, GapPermissions.READ})
    @Answers(byte[].class)
    public Response report(
            @PathParam("id") UUID id,
            @QueryParam("format") @Nullable String format,
            @QueryParam("language") @Nullable String language,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        ReportFormat wanted = ReportFormat.of(format);
        ReportFile file = renderer.render(
                campaigns.report(id), wanted, ReportRenderer.language(language == null ? accepted : language));
        noting.campaign(id, "report-" + wanted.name().toLowerCase(Locale.ROOT));
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition("gap-analysis"))
                .build();
    }
}
