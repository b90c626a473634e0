// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.rest.safetyfile;

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
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.safetyfile.DocumentGiven;
import se.rond.firesafety.api.safetyfile.DocumentView;
import se.rond.firesafety.api.safetyfile.FileFilter;
import se.rond.firesafety.api.safetyfile.KeepingDocuments;
import se.rond.firesafety.api.safetyfile.Withdrawal;
import se.rond.firesafety.rest.Answered;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;

/** Documents of the fire-safety file. */
@Component(service = DocumentsResource.class)
@JakartarsResource
@Path("v1/documents")
@Produces("application/json")
public final class DocumentsResource {

    private final KeepingDocuments documents;

    @Activate
    public DocumentsResource(@Reference KeepingDocuments documents) {
        this.documents = documents;
    }

    /** The latest first. */
    @GET
    @RolesAllowed(FireSafetyPermissions.READ)
    public Listing<DocumentView> documents(
            @BeanParam FileQuery query,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        FileFilter filter = query.filter();
        return new Listing<>(
                DocumentView.class,
                PageRequest.of(limit, after, null),
                request -> documents.documents(filter, request));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(FireSafetyPermissions.READ)
    public DocumentView document(@PathParam("id") UUID id) {
        return documents.document(id);
    }

    /** The document of an evidence of this id, which is sent before. Created once however often it is sent; changed with the version that was seen. */
    @PUT
    @Path("{id}")
    @RolesAllowed(FireSafetyPermissions.EDIT_FILE)
    public Response save(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, DocumentGiven given) {
        return Answered.with(documents.save(id, given, IfMatch.of(ifMatch)));
    }

    /** It does not hold any more, or never did. */
    @POST
    @Path("{id}/withdraw")
    @RolesAllowed(FireSafetyPermissions.EDIT_FILE)
    public DocumentView withdraw(@PathParam("id") UUID id, Withdrawal why) {
        return documents.withdraw(id, why);
    }
}
