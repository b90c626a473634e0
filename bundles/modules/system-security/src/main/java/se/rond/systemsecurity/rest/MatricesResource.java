// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.IfMatch;
import se.rond.systemsecurity.api.KeepingMatrices;
import se.rond.systemsecurity.api.MatrixChange;
import se.rond.systemsecurity.api.MatrixGiven;
import se.rond.systemsecurity.api.MatrixView;
import se.rond.systemsecurity.api.SystemSecurityPermissions;

/** Scales and matrices that risks are measured by. */
@Component(service = MatricesResource.class)
@JakartarsResource
@Path("v1/matrices")
@Produces("application/json")
public final class MatricesResource {

    private final KeepingMatrices matrices;

    @Activate
    public MatricesResource(@Reference KeepingMatrices matrices) {
        this.matrices = matrices;
    }

    /** Those in use. */
    @GET
    @RolesAllowed(SystemSecurityPermissions.READ)
    public List<MatrixView> matrices() {
        return matrices.matrices();
    }

    /**
     * Says what a changed matrix would do to open analyses; with {@code dryRun=false} and the version that was seen does it.
     *
     * @param code likelihoods and consequences, from 3x3 to 6x6
     */
    @PUT
    @Path("{code}")
    @RolesAllowed(SystemSecurityPermissions.EDIT_SCALES)
    public MatrixChange change(
            @PathParam("code") String code,
            @QueryParam("dryRun") @DefaultValue("true") boolean dryRun,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            MatrixGiven given) {
        return matrices.change(code, given, dryRun, IfMatch.of(ifMatch));
    }
}
