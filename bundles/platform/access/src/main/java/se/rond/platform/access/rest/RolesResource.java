// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.Listing;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.platform.access.application.RoleViews;
import se.rond.platform.access.application.RoleViews.RoleView;

/** The roles there are. */
@Component(service = RolesResource.class)
@JakartarsResource
@Path("v1/roles")
@Produces(MediaType.APPLICATION_JSON)
public final class RolesResource {

    private final RoleViews roles;

    @Activate
    public RolesResource(@Reference RoleViews roles) {
        this.roles = roles;
    }

    /** All of them: there are few. */
    @GET
    @RolesAllowed("signed-in")
    public Listing<RoleView> roles() {
        return new Listing<>(
                RoleView.class, PageRequest.first(PageRequest.MAX_LIMIT), page -> new Page<>(roles.all(), null));
    }
}
