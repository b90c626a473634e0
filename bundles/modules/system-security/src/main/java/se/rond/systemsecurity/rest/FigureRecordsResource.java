// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.Constants;
import se.rond.kernel.Listing;
import se.rond.kernel.Malformed;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.systemsecurity.api.Band;
import se.rond.systemsecurity.api.DueMeasureView;
import se.rond.systemsecurity.api.NotingExports;
import se.rond.systemsecurity.api.OpenRiskView;
import se.rond.systemsecurity.api.ReadingFigureRecords;
import se.rond.systemsecurity.api.SystemSecurityPermissions;

/** The records behind the figures. */
@Component(service = FigureRecordsResource.class)
@JakartarsResource
@Path("v1")
@Produces("application/json")
public final class FigureRecordsResource {

    private final ReadingFigureRecords records;
    private final NotingExports noting;

    @Activate
    public FigureRecordsResource(@Reference ReadingFigureRecords records, @Reference NotingExports noting) {
        this.records = records;
        this.noting = noting;
    }

    /** Orange and red risks of systems that are approved. */
    @GET
    @Path("risks")
    @RolesAllowed(SystemSecurityPermissions.READ_INFOSEC)
    public Listing<OpenRiskView> risks(
            @QueryParam("unitPath") @Nullable String unitPath,
            @QueryParam("band") @Nullable List<String> band,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        Set<Band> bands = Constants.named(Band.class, band);
        return new Listing<>(
                        OpenRiskView.class,
                        PageRequest.of(limit, after, null),
                        request -> records.openRisks(unitPath, bands, asOf, request))
                .noting(() -> noting.list("risks"));
    }

    /** Measures that were due in a period. */
    @GET
    @Path("measures")
    @RolesAllowed(SystemSecurityPermissions.READ_INFOSEC)
    public Listing<DueMeasureView> measures(
            @QueryParam("unitPath") @Nullable String unitPath,
            @QueryParam("due") @Nullable Period due,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        if (due == null) {
            throw new Malformed(
                    "period-missing", new Text("Ange due, till exempel due=2026.", "Give due, such as due=2026."));
        }
        return new Listing<>(
                        DueMeasureView.class,
                        PageRequest.of(limit, after, null),
                        request -> records.measures(unitPath, due, asOf, request))
                .noting(() -> noting.list("measures"));
    }
}
