// SPDX-License-Identifier: Apache-2.0
package se.rond.training.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.training.api.TrainingPermissions;
import se.rond.training.api.coverage.CoveragePart;
import se.rond.training.api.coverage.CoverageRow;
import se.rond.training.api.coverage.ReadingCoverage;

/** How far units and premises have come with a course; nobody is named. */
@Component(service = CoverageResource.class)
@JakartarsResource
@Path("v1/coverage")
@Produces("application/json")
public final class CoverageResource {

    private final ReadingCoverage coverage;

    @Activate
    public CoverageResource(@Reference ReadingCoverage coverage) {
        this.coverage = coverage;
    }

    /**
     * Units that something is required of, with the premises that they use.
     *
     * @param course code of the course
     * @param unitPath of a unit, and all below
     */
    @GET
    @RolesAllowed(TrainingPermissions.READ)
    public Listing<CoverageRow> rows(
            @QueryParam("course") @DefaultValue("") String course,
            @QueryParam("unitPath") @Nullable String unitPath,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return new Listing<>(
                CoverageRow.class,
                PageRequest.of(limit, after, null),
                request -> coverage.rows(course, unitPath, request));
    }

    /** Departments and companies, or the units directly below the one asked for. */
    @GET
    @Path("parts")
    @RolesAllowed(TrainingPermissions.READ)
    public List<CoveragePart> parts(
            @QueryParam("course") @DefaultValue("") String course, @QueryParam("unitPath") @Nullable String unitPath) {
        return coverage.parts(course, unitPath);
    }
}
