// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.access.AccessControl;
import se.rond.access.Caller;
import se.rond.organisation.Organisation;
import se.rond.organisation.Unit;
import se.rond.platform.console.module.DeployedModule;
import se.rond.platform.console.module.DeployedModules;
import se.rond.platform.console.module.PlatformPages;
import se.rond.platform.console.site.SiteFile;

/** Which modules have pages, and the menu of the caller. Nobody signed in: only the modules that have pages without sign-in. */
@Component(service = ConsoleModulesResource.class)
@JakartarsResource
@Path("v1/modules")
@Produces(MediaType.APPLICATION_JSON)
public final class ConsoleModulesResource {

    private final DeployedModules modules;
    private final AccessControl access;
    private volatile @Nullable Organisation organisation;

    @Activate
    public ConsoleModulesResource(@Reference DeployedModules modules, @Reference AccessControl access) {
        this.modules = modules;
        this.access = access;
    }

    /** Dynamic: the menu stays on the air while the register comes and goes. */
    @Reference(
            service = Organisation.class,
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "leaves")
    void arrives(Organisation register) {
        organisation = register;
    }

    void leaves(Organisation register) {
        if (register.equals(organisation)) { // a new one may have come already
            organisation = null;
        }
    }

    /** Asked again and again by every open console: answers 304 while nothing has changed. */
    @GET
    @PermitAll
    public Response modules(@HeaderParam("If-None-Match") @Nullable String known) {
        boolean signedIn = access.caller().via() != Caller.Via.NOBODY;
        Set<String> permissions = signedIn ? access.permissions() : Set.of();
        ConsoleView view = view(modules.all(), municipality(), permissions, signedIn);
        EntityTag tag = new EntityTag(view.revision());
        Response.ResponseBuilder answer =
                ('"' + view.revision() + '"').equals(known) ? Response.notModified() : Response.ok(view);
        return answer.tag(tag).header("Cache-Control", "private, no-cache").build();
    }

    static ConsoleView view(
            List<DeployedModule> deployed, @Nullable String municipality, Set<String> permissions, boolean signedIn) {
        List<ConsoleView.Module> shown = deployed.stream()
                .filter(module ->
                        isForAnybody(module) || (signedIn && module.manifest().isFor(permissions)))
                .map(module -> ConsoleView.Module.of(module, permissions, signedIn))
                .toList();
        String revision = SiteFile.hash((municipality + "\n" + signedIn + shown).getBytes(StandardCharsets.UTF_8));
        return new ConsoleView(revision, signedIn, municipality, shown);
    }

    private static boolean isForAnybody(DeployedModule module) {
        return module.id().equals(PlatformPages.ID) || !module.manifest().open().isEmpty();
    }

    private @Nullable String municipality() {
        Organisation register = organisation;
        return register == null ? null : register.tree().root().map(Unit::name).orElse(null);
    }
}
