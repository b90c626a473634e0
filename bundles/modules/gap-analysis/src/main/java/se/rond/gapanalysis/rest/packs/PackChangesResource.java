// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.rest.packs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.packs.ImportingPacks;
import se.rond.gapanalysis.api.packs.PackChanges;

/** What a version of a question set has otherwise than another. */
@Component(service = PackChangesResource.class)
@JakartarsResource
@Path("v1/packs/{id}/changes")
@Produces("application/json")
public final class PackChangesResource {

    private final ImportingPacks imports;

    @Activate
    public PackChangesResource(@Reference ImportingPacks imports) {
        this.imports = imports;
    }

    /** What it adds, removes and changes, and how many answers of open assessments that concerns. */
    @GET
    @RolesAllowed({GapPermissions.READ_RESULTS, GapPermissions.READ})
    public PackChanges changes(@PathParam("id") UUID id, @QueryParam("against") @Nullable UUID against) {
        return imports.changes(id, against);
    }
}
