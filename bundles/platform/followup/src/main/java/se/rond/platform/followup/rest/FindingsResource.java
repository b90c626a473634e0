// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.platform.followup.application.ExportTrail;
import se.rond.platform.followup.application.FindingDesk;
import se.rond.platform.followup.application.FindingDetails;
import se.rond.platform.followup.application.FindingFilter;
import se.rond.platform.followup.application.FindingView;

/** Findings of all modules, for whoever may read them where they are, and for whoever they are assigned to. */
@Component(service = FindingsResource.class)
@JakartarsResource
@Path("v1/findings")
@Produces("application/json")
public final class FindingsResource {

    private final FindingDesk findings;
    private final Filters filters;
    private final ExportTrail exports;

    @Activate
    public FindingsResource(
            @Reference FindingDesk findings, @Reference Filters filters, @Reference ExportTrail exports) {
        this.findings = findings;
        this.filters = filters;
        this.exports = exports;
    }

    /** Findings by due time, or by {@code sort=-due}, {@code reported} or {@code -reported}. */
    @GET
    @RolesAllowed("signed-in")
    public Listing<FindingView> list(
            @BeanParam FindingQuery query,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after,
            @QueryParam("sort") @Nullable String sort) {
        FindingFilter filter = filters.of(query);
        return new Listing<>(
                        FindingView.class,
                        PageRequest.of(limit, after, sort),
                        request -> findings.page(filter, request))
                .noting(exports::findings);
    }

    /** A finding with its history and what the caller may do with it. */
    @GET
    @Path("{id}")
    @RolesAllowed("signed-in")
    public FindingDetails finding(@PathParam("id") UUID id) {
        return findings.details(id);
    }
}
