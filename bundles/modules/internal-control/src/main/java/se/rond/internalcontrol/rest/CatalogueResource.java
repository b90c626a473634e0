// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.internalcontrol.api.Catalogue;
import se.rond.internalcontrol.api.CommonGiven;
import se.rond.internalcontrol.api.CommonView;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.ReadingCatalogue;
import se.rond.kernel.IfMatch;

/** Typical controls, and which of them every board must have. */
@Component(service = CatalogueResource.class)
@JakartarsResource
@Path("v1")
@Produces("application/json")
public final class CatalogueResource {

    private final ReadingCatalogue catalogue;

    @Activate
    public CatalogueResource(@Reference ReadingCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The controls that ship with Rond, with the words of areas, results and frequencies. */
    @GET
    @Path("catalogue")
    @RolesAllowed(InternalControlPermissions.READ)
    public Catalogue catalogue() {
        return catalogue.catalogue();
    }

    /** The controls that every board must have in its plan for a year. */
    @GET
    @Path("common-controls/{year}")
    @RolesAllowed(InternalControlPermissions.READ)
    public CommonView common(@PathParam("year") int year) {
        return catalogue.common(year);
    }

    /** Decides them, for the executive board. A change needs the version that was seen. */
    @PUT
    @Path("common-controls/{year}")
    @RolesAllowed(InternalControlPermissions.EDIT_PLAN)
    public CommonView decideCommon(
            @PathParam("year") int year, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, CommonGiven given) {
        return catalogue.decideCommon(year, given, IfMatch.of(ifMatch));
    }
}
