// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.firesafety.api.Cancellation;
import se.rond.firesafety.api.ChecklistView;
import se.rond.firesafety.api.DraftGiven;
import se.rond.firesafety.api.DraftSource;
import se.rond.firesafety.api.DraftView;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.PointLibrary;
import se.rond.firesafety.api.Publication;
import se.rond.firesafety.api.WritingChecklists;
import se.rond.kernel.IfMatch;

/** Check lists that are being written, and those that are no longer wanted. */
@Component(service = ChecklistDraftsResource.class)
@JakartarsResource
@Path("v1/checklist-drafts")
@Produces("application/json")
public final class ChecklistDraftsResource {

    private final WritingChecklists writing;

    @Activate
    public ChecklistDraftsResource(@Reference WritingChecklists writing) {
        this.writing = writing;
    }

    /** All of them: a list has one draft at most. */
    @GET
    @RolesAllowed(FireSafetyPermissions.EDIT_CHECKLISTS)
    public List<DraftView> drafts() {
        return writing.drafts();
    }

    /** Checkpoints to choose from. */
    @GET
    @Path("library")
    @RolesAllowed(FireSafetyPermissions.EDIT_CHECKLISTS)
    public PointLibrary library() {
        return writing.library();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(FireSafetyPermissions.EDIT_CHECKLISTS)
    public DraftView draft(@PathParam("id") UUID id) {
        return writing.draft(id);
    }

    /** Begins a draft as a copy of a published version, under an id of the sender's own making. */
    @POST
    @Path("{id}/begin")
    @RolesAllowed(FireSafetyPermissions.EDIT_CHECKLISTS)
    public DraftView begin(@PathParam("id") UUID id, DraftSource source) {
        return writing.begin(id, source);
    }

    /** Writes the whole draft, with the version that was seen. */
    @PUT
    @Path("{id}")
    @RolesAllowed(FireSafetyPermissions.EDIT_CHECKLISTS)
    public DraftView save(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, DraftGiven given) {
        return writing.save(id, given, IfMatch.of(ifMatch));
    }

    /** It becomes the newest version, and never changes again. */
    @POST
    @Path("{id}/publish")
    @RolesAllowed(FireSafetyPermissions.EDIT_CHECKLISTS)
    public ChecklistView publish(@PathParam("id") UUID id, Publication how) {
        return writing.publish(id, how);
    }

    /** The draft is given up. */
    @POST
    @Path("{id}/discard")
    @RolesAllowed(FireSafetyPermissions.EDIT_CHECKLISTS)
    public void discard(@PathParam("id") UUID id) {
        writing.discard(id);
    }

    /** No schedule can choose the list any more. */
    @POST
    @Path("retire/{code}")
    @RolesAllowed(FireSafetyPermissions.EDIT_CHECKLISTS)
    public void retire(@PathParam("code") String code, Cancellation why) {
        writing.retire(code, why);
    }
}
