// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.systemsecurity.api.SecurityContent;
import se.rond.systemsecurity.api.SystemSecurityPermissions;
import se.rond.systemsecurity.application.ShippedContent;

/** What ships with the module: the gate, levels with their guidance, required measures, threats, words. */
@Component(service = ContentResource.class)
@JakartarsResource
@Path("v1/content")
@Produces("application/json")
public final class ContentResource {

    private final ShippedContent content;

    @Activate
    public ContentResource(@Reference ShippedContent content) {
        this.content = content;
    }

    @GET
    @RolesAllowed(SystemSecurityPermissions.READ)
    public SecurityContent content() {
        return content.content();
    }
}
