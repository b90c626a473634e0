// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.rest.packs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.packs.ImportingPacks;
import se.rond.gapanalysis.api.packs.PackImport;
import se.rond.gapanalysis.api.packs.SentFile;
import se.rond.kernel.BodyLimit;

/** Reads question sets from files of others. */
@Component(service = PackImportsResource.class)
@JakartarsResource
@Path("v1/pack-imports")
@Produces(MediaType.APPLICATION_JSON)
public final class PackImportsResource {

    private final ImportingPacks imports;

    @Activate
    public PackImportsResource(@Reference ImportingPacks imports) {
        this.imports = imports;
    }

    /**
     * Imports OSCAL catalogs and profiles (JSON, XML, YAML) and libraries of CISO Assistant (YAML), or says what that would do.
     * One file is the body; several that belong together, such as a profile and its catalogs, are multipart/form-data. What is
     * not as the format demands is imported where it can be, and listed.
     */
    @POST
    @Consumes({
        MediaType.MULTIPART_FORM_DATA,
        MediaType.APPLICATION_JSON,
        MediaType.APPLICATION_XML,
        MediaType.TEXT_XML,
        "application/yaml",
        "application/x-yaml",
        "text/yaml",
        "text/x-yaml",
        MediaType.TEXT_PLAIN,
        MediaType.APPLICATION_OCTET_STREAM
    })
    @RolesAllowed(GapPermissions.IMPORT)
    @BodyLimit(megabytes = 256)
    public PackImport read(
            @QueryParam("dryRun") @DefaultValue("true") boolean dryRun,
            @QueryParam("code") @Nullable String code,
            @QueryParam("name") @Nullable String name,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            InputStream body) {
        return imports.read(files(name, type, body), code, dryRun);
    }

    private static Iterator<SentFile> files(@Nullable String name, @Nullable String type, InputStream body) {
        if (type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA)) {
            return new FormFiles(type, body);
        }
        return List.of(new SentFile(name == null || name.isBlank() ? "file" : name.strip(), body))
                .iterator();
    }
}
