// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.rest.safetyfile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.safetyfile.BoundaryGiven;
import se.rond.firesafety.api.safetyfile.BoundaryView;
import se.rond.firesafety.api.safetyfile.DrawingBoundaries;
import se.rond.kernel.IfMatch;

/** Boundary lists between owner and occupant. */
@Component(service = BoundariesResource.class)
@JakartarsResource
@Path("v1/boundaries/{premise}")
@Produces("application/json")
public final class BoundariesResource {

    private final DrawingBoundaries boundaries;

    @Activate
    public BoundariesResource(@Reference DrawingBoundaries boundaries) {
        this.boundaries = boundaries;
    }

    /** The premises' own list, or the default. */
    @GET
    @RolesAllowed(FireSafetyPermissions.READ)
    public BoundaryView boundary(@PathParam("premise") UUID premise) {
        return boundaries.boundary(premise);
    }

    @PUT
    @RolesAllowed(FireSafetyPermissions.EDIT_FILE)
    public BoundaryView adjust(
            @PathParam("premise") UUID premise,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            BoundaryGiven given) {
        return boundaries.adjust(premise, given, IfMatch.of(ifMatch));
    }
}
