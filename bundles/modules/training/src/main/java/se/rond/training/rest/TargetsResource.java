// SPDX-License-Identifier: Apache-2.0
package se.rond.training.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.Listing;
import se.rond.kernel.Malformed;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Text;
import se.rond.training.api.HeldUnitView;
import se.rond.training.api.NotingExports;
import se.rond.training.api.ReadingTargets;
import se.rond.training.api.TargetFilter;
import se.rond.training.api.TargetView;
import se.rond.training.api.TrainingPermissions;

/** The records behind the figures of coverage. */
@Component(service = TargetsResource.class)
@JakartarsResource
@Path("v1")
@Produces("application/json")
public final class TargetsResource {

    private final ReadingTargets targets;
    private final NotingExports noting;

    @Activate
    public TargetsResource(@Reference ReadingTargets targets, @Reference NotingExports noting) {
        this.targets = targets;
        this.noting = noting;
    }

    /** Who has to be trained, and until when they are. */
    @GET
    @Path("targets")
    @RolesAllowed(TrainingPermissions.READ_RECORDS)
    public Listing<TargetView> targets(
            @QueryParam("unitPath") @Nullable String unitPath,
            @QueryParam("course") @Nullable String course,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("byRole") @DefaultValue("false") boolean byRole,
            @QueryParam("expiring") @DefaultValue("false") boolean expiring,
            @QueryParam("missing") @DefaultValue("false") boolean missing,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        TargetFilter filter = new TargetFilter(unitPath, course, asOf, byRole, expiring, missing);
        return new Listing<>(
                        TargetView.class,
                        PageRequest.of(limit, after, null),
                        request -> targets.targets(filter, request))
                .noting(() -> noting.list("targets"));
    }

    /** What those whom the caller may read lack today; of the new what they have time left for, too. */
    @GET
    @Path("targets/lacking")
    @RolesAllowed(TrainingPermissions.READ_RECORDS)
    public Listing<TargetView> lacking(
            @QueryParam("unitPath") @Nullable String unitPath,
            @QueryParam("course") @Nullable String course,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return new Listing<>(
                        TargetView.class,
                        PageRequest.of(limit, after, null),
                        request -> targets.lacking(unitPath, course, request))
                .noting(() -> noting.list("targets"));
    }

    /**
     * What the caller has to take still, the earliest first.
     *
     * @param expiring with what is valid and ends within 90 days
     */
    @GET
    @Path("targets/own")
    @RolesAllowed(TrainingPermissions.OWN)
    public Listing<TargetView> own(
            @QueryParam("expiring") @DefaultValue("false") boolean expiring,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return new Listing<>(
                TargetView.class, PageRequest.of(limit, after, null), request -> targets.own(expiring, request));
    }

    /** Units that courses were held for. */
    @GET
    @Path("held-units")
    @RolesAllowed(TrainingPermissions.READ)
    public Listing<HeldUnitView> heldUnits(
            @QueryParam("unitPath") @Nullable String unitPath,
            @QueryParam("course") @Nullable String course,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        if (from == null || to == null) {
            throw new Malformed(
                    "period-missing",
                    new Text(
                            "Ange from och to, till exempel from=2026-01-01.",
                            "Give from and to, such as from=2026-01-01."));
        }
        return new Listing<>(
                HeldUnitView.class,
                PageRequest.of(limit, after, null),
                request -> targets.heldUnits(unitPath, course, from, to, request));
    }
}
