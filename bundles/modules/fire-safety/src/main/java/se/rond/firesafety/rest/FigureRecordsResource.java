// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.figures.FigureQuery;
import se.rond.firesafety.api.FigureRecordView;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.ReadingFigureRecords;
import se.rond.firesafety.application.RoundPlaces;
import se.rond.kernel.Listing;
import se.rond.kernel.Malformed;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.kernel.Text;

/** The premises and units behind a figure that is counted from them. */
@Component(service = FigureRecordsResource.class)
@JakartarsResource
@Path("v1/figure-records")
@Produces("application/json")
public final class FigureRecordsResource {

    private final ReadingFigureRecords records;
    private final RoundPlaces places;

    @Activate
    public FigureRecordsResource(@Reference ReadingFigureRecords records, @Reference RoundPlaces places) {
        this.records = records;
        this.places = places;
    }

    /**
     * By code. Such addresses come with a figure.
     *
     * @param figure such as {@code k.sba.02}
     * @param unitPath path of the unit that the figure is about
     * @param premise id or code of the premises that it is about
     * @param asOf the moment from which one looks; left out: now
     */
    @GET
    @RolesAllowed(FireSafetyPermissions.READ)
    public Listing<FigureRecordView> records(
            @QueryParam("figure") @Nullable String figure,
            @QueryParam("unitPath") @Nullable String unitPath,
            @QueryParam("premise") @Nullable String premise,
            @QueryParam("period") @Nullable Period period,
            @QueryParam("asOf") @Nullable Instant asOf,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        if (figure == null || period == null) {
            throw new Malformed(
                    "parameter-missing",
                    new Text("figure och period ska anges.", "figure and period have to be given."));
        }
        FigureQuery query = new FigureQuery(
                unitPath == null ? "/" : unitPath, places.premiseOrNull(premise), period, places.moment(asOf));
        return new Listing<>(
                FigureRecordView.class,
                PageRequest.of(limit, after, null),
                request -> records.records(figure, query, request));
    }
}
