// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.Answers;
import se.rond.securityprotection.api.KeepingKey;
import se.rond.securityprotection.api.KeyChange;
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

    /** Makes the first one, or takes the one into use that was put there: 201. Nothing is overwritten: {@code key-exists}. */
    @POST
    @RolesAllowed(SecurityProtectionPermissions.KEEP_KEY)
    @Answers(value = KeyView.class, status = 201)
    public Response make() {
        return Response.status(Response.Status.CREATED).entity(keys.make()).build();
    }

    /**
     * Another key instead of the one that is named; everything is sealed by it, row by row. Sent again it goes on where it was
     * interrupted, and makes no third one.
     */
    @POST
    @Path("rotate")
    @RolesAllowed(SecurityProtectionPermissions.KEEP_KEY)
    public KeyView rotate(KeyChange change) {
        return keys.rotate(change);
    }

    /** Takes keys that seal nothing any more out of the file, an hour after they were changed. */
    @POST
    @Path("forget")
    @RolesAllowed(SecurityProtectionPermissions.KEEP_KEY)
    public KeyView forget() {
        return keys.forget();
    }
}
