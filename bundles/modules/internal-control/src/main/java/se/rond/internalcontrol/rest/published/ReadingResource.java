// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.rest.published;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.published.DecidingReading;
import se.rond.internalcontrol.api.published.ReadingGiven;
import se.rond.internalcontrol.api.published.ReadingView;
import se.rond.kernel.IfMatch;

/** Whether everybody who is employed reads adopted plans and reports. */
@Component(service = ReadingResource.class)
@JakartarsResource
@Path("v1/reading")
@Consumes("application/json")
@Produces("application/json")
public final class ReadingResource {

    private final DecidingReading deciding;

    @Activate
    public ReadingResource(@Reference DecidingReading deciding) {
        this.deciding = deciding;
    }

    /** How it is, since when and by which decision. */
    @GET
    @RolesAllowed({InternalControlPermissions.READ, InternalControlPermissions.READ_PUBLISHED})
    public ReadingView reading() {
        return deciding.reading();
    }

    /** Records what the executive board has decided. A change needs the version that was seen. */
    @PUT
    @RolesAllowed({InternalControlPermissions.EDIT_PLAN, InternalControlPermissions.RECORD_DECISION})
    public ReadingView decide(@HeaderParam("If-Match") @Nullable IfMatch ifMatch, ReadingGiven given) {
        return deciding.decide(given, IfMatch.of(ifMatch));
    }
}
