// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.rest;

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
import se.rond.gapanalysis.api.FigureRecordView;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.NotingExports;
import se.rond.gapanalysis.api.ReadingFigureRecords;
import se.rond.gapanalysis.application.GapPlaces;
import se.rond.kernel.Listing;
import se.rond.kernel.Malformed;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.kernel.Text;

/** The records behind a figure. */
@Component(service = FigureRecordsResource.class)
@JakartarsResource
@Path("v1/figure-records")
@Produces("application/json")
public final class FigureRecordsResource {

    private final ReadingFigureRecords records;
    private final GapPlaces places;
    private final NotingExports noting;

    @Activate
    public FigureRecordsResource(
            @Reference ReadingFigureRecords records, @Reference GapPlaces places, @Reference NotingExports noting) {
        this.records = records;
        this.places = places;
        this.noting = noting;
    }

    /**
     * By unit. Such addresses come with a figure.
     *
     * @param figure such as {@code k.gap.01}
     * @param set code of the question set of which levels are; left out: every set
     * @param unitPath path of the unit that the figure is about
     * @param asOf the moment from which one looks; left out: now
     */
    @GET
    @RolesAllowed({GapPermissions.READ_RESULTS, GapPermissions.READ})
    public Listing<FigureRecordView> records(
            @QueryParam("figure") @Nullable String figure,
            @QueryParam("unitPath") @Nullable String unitPath,
            @QueryParam("period") @Nullable Period period,
            @QueryParam("set") @Nullable String set,
            @QueryParam("asOf") @Nullable Instant asOf,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        if (figure == null || period == null) {
            throw new Malformed(
                    "parameter-missing",
                    new Text("figure och period ska anges.", "figure and period have to be given."));
        }
        FigureQuery query =
                new FigureQuery(unitPath == null ? "/" : unitPath, null, period, asOf == null ? places.now() : asOf);
        return new Listing<>(
                        FigureRecordView.class,
                        PageRequest.of(limit, after, null),
                        request -> records.records(figure, query, set, request))
                .noting(() -> noting.list("figure-records"));
    }
}
