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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.ReleasingRecords;
import se.rond.kernel.Answers;
import se.rond.reporting.PublicRecord;
import se.rond.reporting.ReportFile;
import se.rond.reporting.ReportRenderer;

/** What was decided, as a public record. */
@Component(service = PublicRecordResource.class)
@JakartarsResource
@Path("v1/assessments/{id}/public-record")
public final class PublicRecordResource {

    private final ReleasingRecords records;

    @Activate
    public PublicRecordResource(@Reference ReleasingRecords records) {
        this.records = records;
    }

    /**
     * A PDF in which every free text is masked; it is in the trail.
     *
     * @param rule cited in the place of what is masked; left out: OSL 18 kap. 8 §
     * @param registrationNumber of the request
     * @param language {@code sv} or {@code en}; left out: as the caller's program reads
     */
    @GET
    @Produces("application/pdf")
    @RolesAllowed(GapPermissions.RELEASE)
    @Answers(byte[].class)
    public Response release(
            @PathParam("id") UUID id,
            @QueryParam("rule") @Nullable String rule,
            @QueryParam("registrationNumber") @Nullable String registrationNumber,
            @QueryParam("language") @Nullable String language,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        ReportFile file = records.release(
                id,
                PublicRecord.of(rule, registrationNumber),
                ReportRenderer.language(language == null ? accepted : language));
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition("gap-analysis-masked-" + id))
                .build();
    }
}
