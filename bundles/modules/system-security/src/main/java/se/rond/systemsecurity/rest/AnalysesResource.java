// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import se.rond.kernel.Answers;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.reporting.ReportFile;
import se.rond.reporting.ReportFormat;
import se.rond.reporting.ReportRenderer;
import se.rond.systemsecurity.api.AnalysisDetail;
import se.rond.systemsecurity.api.AnalysisFilter;
import se.rond.systemsecurity.api.AnalysisStart;
import se.rond.systemsecurity.api.AnalysisView;
import se.rond.systemsecurity.api.NotingExports;
import se.rond.systemsecurity.api.ReadingAnalyses;
import se.rond.systemsecurity.api.ReportingAnalyses;
import se.rond.systemsecurity.api.RiskView;
import se.rond.systemsecurity.api.RunningAnalyses;
import se.rond.systemsecurity.api.SystemSecurityPermissions;

/** What has been analysed. */
@Component(service = AnalysesResource.class)
@JakartarsResource
@Path("v1/analyses")
@Produces("application/json")
public final class AnalysesResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReadingAnalyses reading;
    private final RunningAnalyses running;
    private final ReportingAnalyses reporting;
    private final ReportRenderer renderer;
    private final NotingExports noting;

    @Activate
    public AnalysesResource(
            @Reference ReadingAnalyses reading,
            @Reference RunningAnalyses running,
            @Reference ReportingAnalyses reporting,
            @Reference ReportRenderer renderer,
            @Reference NotingExports noting) {
        this.reading = reading;
        this.running = running;
        this.reporting = reporting;
        this.renderer = renderer;
        this.noting = noting;
    }

    /** The latest first. */
    @GET
    @RolesAllowed(SystemSecurityPermissions.READ)
    public Listing<AnalysisView> analyses(
            @BeanParam AnalysisQuery query,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        AnalysisFilter filter = query.filter();
        return new Listing<>(
                        AnalysisView.class,
                        PageRequest.of(limit, after, null),
                        request -> reading.analyses(filter, request))
                .noting(() -> noting.list("analyses"));
    }

    /** An analysis as a whole. That it was read is in the trail, once for a person and day. */
    @GET
    @Path("{id}")
    @RolesAllowed(SystemSecurityPermissions.READ)
    public AnalysisDetail analysis(@PathParam("id") UUID id) {
        return reading.analysis(id);
    }

    /** Begins an analysis, once however often it is sent: a copy of the latest decided one where there is one. */
    @PUT
    @Path("{id}")
    @RolesAllowed(SystemSecurityPermissions.EDIT_ANALYSIS)
    public Response start(@PathParam("id") UUID id, AnalysisStart start) {
        return Answered.with(running.start(id, start));
    }

    /** Its risks, as rows. */
    @GET
    @Path("{id}/risks")
    @RolesAllowed(SystemSecurityPermissions.READ)
    public Listing<RiskView> risks(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return new Listing<>(RiskView.class, PageRequest.of(limit, after, null), request -> reading.risks(id, request))
                .noting(() -> noting.analysis(id, "risks"));
    }

    /**
     * The analysis as a report, for the archive.
     *
     * @param format pdf, docx or xlsx
     */
    @GET
    @Path("{id}/report")
    @Produces({"application/pdf", DOCX, XLSX})
    @RolesAllowed(SystemSecurityPermissions.READ)
    @Answers(byte[].class)
    public Response report(
            @PathParam("id") UUID id,
            @QueryParam("format") @Nullable String format,
            @QueryParam("language") @Nullable String language,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        ReportFormat wanted = ReportFormat.of(format);
        ReportFile file = renderer.render(
                reporting.report(id), wanted, ReportRenderer.language(language == null ? accepted : language));
        noting.analysis(id, "report-" + wanted.name().toLowerCase(Locale.ROOT));
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition("system-analysis-" + id))
                .build();
    }

    /** Word for word what was decided: its SHA-256 is the hash of the decision. */
    @GET
    @Path("{id}/decisions/{decision}/content")
    @Produces("text/plain;charset=UTF-8")
    @RolesAllowed(SystemSecurityPermissions.READ_INFOSEC)
    public String decided(@PathParam("id") UUID id, @PathParam("decision") UUID decision) {
        String words = reading.decided(id, decision);
        noting.analysis(id, "decided-content");
        return words;
    }
}
