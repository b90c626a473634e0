// SPDX-License-Identifier: Apache-2.0
package se.rond.training.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.Answers;
import se.rond.reporting.ReportFile;
import se.rond.reporting.ReportFormat;
import se.rond.reporting.ReportRenderer;
import se.rond.training.api.TrainingPermissions;
import se.rond.training.api.certificates.IssuedCertificate;
import se.rond.training.api.certificates.IssuingCertificates;

/** Certificates as PDF. */
@Component(service = CertificatesResource.class)
@JakartarsResource
@Path("v1/certificates")
public final class CertificatesResource {

    private final IssuingCertificates certificates;
    private final ReportRenderer renderer;

    @Activate
    public CertificatesResource(@Reference IssuingCertificates certificates, @Reference ReportRenderer renderer) {
        this.certificates = certificates;
        this.renderer = renderer;
    }

    /**
     * Of one training record: one's own, or one that the caller may read.
     *
     * @param language {@code sv} or {@code en}; else as {@code Accept-Language} says
     */
    @GET
    @Path("{record}")
    @Produces("application/pdf")
    @RolesAllowed({TrainingPermissions.OWN, TrainingPermissions.READ_RECORDS})
    @Answers(byte[].class)
    public Response certificate(
            @PathParam("record") UUID id,
            @QueryParam("language") @Nullable String language,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        ReportFile file =
                render(certificates.certificate(id), ReportRenderer.language(language == null ? accepted : language));
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition("certificate-" + id))
                .build();
    }

    /** Of all who completed a session, each a PDF, packed together. */
    @GET
    @Path("sessions/{session}")
    @Produces("application/zip")
    @RolesAllowed(TrainingPermissions.READ_RECORDS)
    @Answers(byte[].class)
    public Response ofSession(
            @PathParam("session") UUID session,
            @QueryParam("language") @Nullable String language,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        byte[] packed = packed(
                certificates.certificates(session), ReportRenderer.language(language == null ? accepted : language));
        return Response.ok(packed, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"certificates-" + session + ".zip\"")
                .build();
    }

    private byte[] packed(List<IssuedCertificate> issued, Locale language) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (IssuedCertificate each : issued) {
                zip.putNextEntry(new ZipEntry("certificate-" + each.number() + ".pdf"));
                zip.write(render(each, language).content());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private ReportFile render(IssuedCertificate issued, Locale language) {
        return renderer.render(issued.report(), ReportFormat.PDF, language);
    }
}
