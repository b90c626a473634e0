// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.firesafety.api.ChecklistSummary;
import se.rond.firesafety.api.ChecklistView;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.ReadingChecklists;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;

/** Check lists, to read. */
@Component(service = ChecklistsResource.class)
@JakartarsResource
@Path("v1/checklists")
@Produces("application/json")
public final class ChecklistsResource {

    private final ReadingChecklists checklists;

    @Activate
    public ChecklistsResource(@Reference ReadingChecklists checklists) {
        this.checklists = checklists;
    }

    /** The newest version of each check list. */
    @GET
    @RolesAllowed(FireSafetyPermissions.READ)
    public Listing<ChecklistSummary> checklists(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return new Listing<>(ChecklistSummary.class, PageRequest.of(limit, after, null), checklists::checklists);
    }

    /** A version of a check list with its points in order. */
    @GET
    @Path("{id}")
    @RolesAllowed(FireSafetyPermissions.READ)
    public ChecklistView checklist(@PathParam("id") UUID id) {
        return checklists.checklist(id);
    }
}
