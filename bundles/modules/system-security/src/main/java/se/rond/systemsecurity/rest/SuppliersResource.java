// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.BodyLimit;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.systemsecurity.api.AskingSuppliers;
import se.rond.systemsecurity.api.ImportReport;
import se.rond.systemsecurity.api.NotingExports;
import se.rond.systemsecurity.api.SupplierLine;
import se.rond.systemsecurity.api.SystemSecurityPermissions;

/** The supplier's part of an analysis. */
@Component(service = SuppliersResource.class)
@JakartarsResource
@Path("v1/analyses/{id}/supplier")
@Produces("application/json")
public final class SuppliersResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final AskingSuppliers suppliers;
    private final NotingExports noting;

    @Activate
    public SuppliersResource(@Reference AskingSuppliers suppliers, @Reference NotingExports noting) {
        this.suppliers = suppliers;
        this.noting = noting;
    }

    /** What the supplier is asked, as rows of a file: {@code ?format=xlsx}. */
    @GET
    @RolesAllowed(SystemSecurityPermissions.EDIT_ANALYSIS)
    public Listing<SupplierLine> questions(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return new Listing<>(
                        SupplierLine.class,
                        PageRequest.of(limit, after, null),
                        request -> suppliers.questions(id, request))
                .noting(() -> noting.analysis(id, "supplier"));
    }

    /** The same file with answers: with one error nothing is changed; rows without an answer are passed over. */
    @POST
    @Consumes({"text/csv", "text/plain", "application/csv", "application/vnd.ms-excel", XLSX})
    @RolesAllowed(SystemSecurityPermissions.EDIT_ANALYSIS)
    @BodyLimit(megabytes = 4)
    public ImportReport answers(
            @PathParam("id") UUID id, @QueryParam("dryRun") @DefaultValue("true") boolean dryRun, InputStream file) {
        return RefusedRows.unlessApplied(suppliers.answers(id, file, dryRun));
    }
}
