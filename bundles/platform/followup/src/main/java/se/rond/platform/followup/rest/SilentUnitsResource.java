// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.platform.followup.duties.DutyFilter;
import se.rond.platform.followup.duties.DutyFilter.Kind;
import se.rond.platform.followup.duties.SilenceView;
import se.rond.platform.followup.duties.SilentUnit;
import se.rond.platform.followup.duties.SilentUnits;

/** Who has not reported, as of now. */
@Component(service = SilentUnitsResource.class)
@JakartarsResource
@Path("v1/silent-units")
@Produces("application/json")
public final class SilentUnitsResource {

    private final SilentUnits silent;

    @Activate
    public SilentUnitsResource(@Reference SilentUnits silent) {
        this.silent = silent;
    }

    /**
     * Units for which something fell due and that did nothing of it, those with most first.
     *
     * @param unit id or code: the unit and all below it
     * @param unitPath path that the unit had then
     * @param period what fell due in it; left out: this year
     */
    @GET
    @RolesAllowed({"followup.read", "followup.read_infosec", "followup.read_security_protection"})
    public Listing<SilentUnit> list(
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("unitPath") @Nullable String unitPath,
            @QueryParam("period") @Nullable Period period,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        DutyFilter filter = new DutyFilter(unit, unitPath, null, Kind.REPORTS, false, Set.of(), period);
        return new Listing<>(
                SilentUnit.class, PageRequest.of(limit, after, null), request -> silent.page(filter, request));
    }

    /** How many they are, of how many, and the first of them. */
    @GET
    @Path("summary")
    @RolesAllowed({"followup.read", "followup.read_infosec", "followup.read_security_protection"})
    public SilenceView summary(
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("unitPath") @Nullable String unitPath,
            @QueryParam("period") @Nullable Period period) {
        return silent.view(new DutyFilter(unit, unitPath, null, Kind.REPORTS, false, Set.of(), period));
    }
}
