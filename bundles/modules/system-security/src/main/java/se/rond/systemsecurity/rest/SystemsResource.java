// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.systemsecurity.api.KeepingSystems;
import se.rond.systemsecurity.api.NotingExports;
import se.rond.systemsecurity.api.SystemEnd;
import se.rond.systemsecurity.api.SystemFilter;
import se.rond.systemsecurity.api.SystemGiven;
import se.rond.systemsecurity.api.SystemSecurityPermissions;
import se.rond.systemsecurity.api.SystemView;

/** The register of IT systems. */
@Component(service = SystemsResource.class)
@JakartarsResource
@Path("v1/systems")
@Produces("application/json")
public final class SystemsResource {

    private final KeepingSystems systems;
    private final NotingExports noting;

    @Activate
    public SystemsResource(@Reference KeepingSystems systems, @Reference NotingExports noting) {
        this.systems = systems;
        this.noting = noting;
    }

    /** By name, code or validUntil; those without a valid analysis come first in the last. */
    @GET
    @RolesAllowed(SystemSecurityPermissions.READ)
    public Listing<SystemView> systems(
            @BeanParam SystemQuery query,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after,
            @QueryParam("sort") @Nullable String sort) {
        SystemFilter filter = query.filter();
        return new Listing<>(
                        SystemView.class,
                        PageRequest.of(limit, after, sort),
                        request -> systems.systems(filter, request))
                .noting(() -> noting.list("systems"));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(SystemSecurityPermissions.READ)
    public SystemView system(@PathParam("id") UUID id) {
        return systems.system(id);
    }

    /** Created once however often it is sent; changed with the version that was seen. */
    @PUT
    @Path("{id}")
    @RolesAllowed(SystemSecurityPermissions.EDIT_SYSTEM)
    public Response save(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, SystemGiven given) {
        return Answered.with(systems.save(id, given, IfMatch.of(ifMatch)));
    }

    /** It is not used any more: it stays in the register, and needs no analysis. */
    @POST
    @Path("{id}/end")
    @RolesAllowed(SystemSecurityPermissions.EDIT_SYSTEM)
    public SystemView end(@PathParam("id") UUID id, SystemEnd why) {
        return systems.end(id, why);
    }
}
