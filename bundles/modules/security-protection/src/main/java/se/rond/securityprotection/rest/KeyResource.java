// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.securityprotection.api.KeepingKey;
import se.rond.securityprotection.api.KeyView;
import se.rond.securityprotection.api.SecurityProtectionPermissions;

/** The key, without the key. */
@Component(service = KeyResource.class)
@JakartarsResource
@Path("v1/key")
@Produces("application/json")
public final class KeyResource {

    private final KeepingKey keys;

    @Activate
    public KeyResource(@Reference KeepingKey keys) {
        this.keys = keys;
    }

    /** Whether it is there and the right one. Answers also without it. */
    @GET
    @RolesAllowed(SecurityProtectionPermissions.KEEP_KEY)
    public KeyView key() {
        return keys.key();
    }

    /** Makes the first one, or takes the one into use that was put there. Nothing is overwritten. */
    @POST
    @RolesAllowed(SecurityProtectionPermissions.KEEP_KEY)
    public KeyView make() {
        return keys.make();
    }

    /** Another key; everything is sealed by it, row by row. Goes on where it was interrupted. */
    @POST
    @Path("rotate")
    @RolesAllowed(SecurityProtectionPermissions.KEEP_KEY)
    public KeyView rotate() {
        return keys.rotate();
    }

    /** Takes keys that seal nothing any more out of the file, an hour after they were changed. */
    @POST
    @Path("forget")
    @RolesAllowed(SecurityProtectionPermissions.KEEP_KEY)
    public KeyView forget() {
        return keys.forget();
    }
}
