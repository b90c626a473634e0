// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.BodyLimit;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;
import se.rond.systemsecurity.api.ImportPreview;
import se.rond.systemsecurity.api.ImportReport;
import se.rond.systemsecurity.api.ImportingSystems;
import se.rond.systemsecurity.api.SystemSecurityPermissions;

/** Reads the register from CSV and XLSX. */
@Component(service = SystemImportsResource.class)
@JakartarsResource
@Path("v1/imports/systems")
@Produces("application/json")
public final class SystemImportsResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportingSystems files;

    @Activate
    public SystemImportsResource(@Reference ImportingSystems files) {
        this.files = files;
    }

    /** Which columns a file has, and which are recognised: to choose the mapping by. */
    @POST
    @Path("look")
    @Consumes({"text/csv", "text/plain", "application/csv", "application/vnd.ms-excel", XLSX})
    @RolesAllowed(SystemSecurityPermissions.IMPORT)
    @BodyLimit(megabytes = 16)
    public ImportPreview look(InputStream file) {
        return files.look(file);
    }

    /**
     * Imports a file, or says what that would do. With one error in it nothing is changed.
     *
     * @param map {@code field:heading}, repeated; without any, headings are recognised by their names
     */
    @POST
    @Consumes({"text/csv", "text/plain", "application/csv", "application/vnd.ms-excel", XLSX})
    @RolesAllowed(SystemSecurityPermissions.IMPORT)
    @BodyLimit(megabytes = 16)
    public ImportReport read(
            @QueryParam("map") @Nullable List<String> map,
            @QueryParam("dryRun") @DefaultValue("true") boolean dryRun,
            InputStream file) {
        return RefusedRows.unlessApplied(files.read(file, mapping(map), dryRun));
    }

    private static Map<String, String> mapping(@Nullable List<String> pairs) {
        Map<String, String> mapping = new LinkedHashMap<>();
        for (String pair : pairs == null ? List.<String>of() : pairs) {
            int colon = pair.indexOf(':');
            if (colon < 1) {
                throw new Malformed(
                        "map-unreadable",
                        new Text(
                                "Skriv map=fält:rubrik, till exempel map=code:Systemkod.",
                                "Write map=field:heading, such as map=code:System code."));
            }
            mapping.put(pair.substring(0, colon), pair.substring(colon + 1));
        }
        return mapping;
    }
}
