// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.BodyLimit;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;
import se.rond.organisation.OrganisationImport;
import se.rond.organisation.OrganisationImport.Format;
import se.rond.organisation.OrganisationImport.Kind;
import se.rond.platform.organisation.application.OrganisationPermissions;

/** Reads registers from CSV and XLSX. */
@Component(service = ImportsResource.class)
@JakartarsResource
@Path("v1/imports")
@Produces(MediaType.APPLICATION_JSON)
public final class ImportsResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final OrganisationImport files;

    @Activate
    public ImportsResource(@Reference OrganisationImport files) {
        this.files = files;
    }

    /** Imports a file, or says what that would do. With one error in it nothing is changed. */
    @POST
    @Consumes({"text/csv", "text/plain", "application/csv", "application/vnd.ms-excel", XLSX})
    @RolesAllowed(OrganisationPermissions.IMPORT)
    @BodyLimit(megabytes = 64)
    public Response read(
            @QueryParam("kind") @Nullable Kind kind,
            @QueryParam("dryRun") @DefaultValue("true") boolean dryRun,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            @Context HttpHeaders headers,
            @Context UriInfo address,
            InputStream file) {
        Format format = type != null && type.startsWith(XLSX) ? Format.XLSX : Format.CSV;
        ImportReport report = ImportReport.of(required(kind), dryRun, files.read(required(kind), format, file, dryRun));
        return ImportRefusal.isDue(report)
                ? ImportRefusal.of(report, headers, address)
                : Response.ok(report).build();
    }

    private static Kind required(@Nullable Kind kind) {
        if (kind == null) {
            throw new Malformed(
                    "kind-missing",
                    new Text(
                            "Ange kind: units, premises, people eller roles.",
                            "Give kind: units, premises, people or roles."));
        }
        return kind;
    }
}
