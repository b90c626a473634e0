// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.Page;

/** The modules of this installation. */
@Component(service = ModulesResource.class)
@JakartarsResource
@Path("v1/modules")
@Produces(MediaType.APPLICATION_JSON)
public final class ModulesResource {

    private final ModuleAdministration modules;

    @Activate
    public ModulesResource(@Reference ModuleAdministration modules) {
        this.modules = modules;
    }

    @GET
    @RolesAllowed(ModulePermissions.READ)
    public Page<ModuleView> modules() {
        return new Page<>(modules.modules(), null);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(ModulePermissions.READ)
    public ModuleView module(@PathParam("id") String id) {
        return modules.module(id);
    }

    @POST
    @Path("{id}/start")
    @RolesAllowed(ModulePermissions.MANAGE)
    public ModuleView start(@PathParam("id") String id) {
        return modules.start(id);
    }

    @POST
    @Path("{id}/stop")
    @RolesAllowed(ModulePermissions.MANAGE)
    public ModuleView stop(@PathParam("id") String id) {
        return modules.stop(id);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(ModulePermissions.MANAGE)
    public ModuleView remove(@PathParam("id") String id) {
        return modules.remove(id);
    }

    @POST
    @Consumes("application/java-archive")
    @RolesAllowed(ModulePermissions.MANAGE)
    public ModuleView upload(InputStream jar, @HeaderParam("X-Confirm-Password") @Nullable String password) {
        return modules.upload(jar, password);
    }
}
