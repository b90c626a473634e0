// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.figures.FigureQuery;
import se.rond.kernel.Listing;
import se.rond.kernel.Malformed;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.platform.followup.application.ExportTrail;
import se.rond.platform.followup.measures.CountedMeasures;
import se.rond.platform.followup.measures.MeasureView;

/** The measures behind a figure of measures. Such addresses come with a figure. */
@Component(service = DecidedMeasuresResource.class)
@JakartarsResource
@Path("v1/decided-measures")
@Produces("application/json")
public final class DecidedMeasuresResource {

    private final CountedMeasures measures;
    private final Clock clock;
    private final ExportTrail exports;

    @Activate
    public DecidedMeasuresResource(
            @Reference CountedMeasures measures, @Reference Clock clock, @Reference ExportTrail exports) {
        this.measures = measures;
        this.clock = clock;
        this.exports = exports;
    }

    /**
     * By unit, as far as the caller may read them.
     *
     * @param figure such as {@code k.gap.04}
     * @param unitPath path of the unit that the figure is about
     * @param asOf the moment from which one looks; left out: now
     */
    @GET
    @RolesAllowed("signed-in")
    public Listing<MeasureView> measures(
            @QueryParam("figure") @Nullable String figure,
            @QueryParam("unitPath") @Nullable String unitPath,
            @QueryParam("period") @Nullable Period period,
            @QueryParam("asOf") @Nullable Instant asOf,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        if (figure == null || period == null) {
            throw new Malformed(
                    "parameter-missing",
                    new Text("figure och period ska anges.", "figure and period have to be given."));
        }
        FigureQuery query =
                new FigureQuery(unitPath == null ? "/" : unitPath, null, period, asOf == null ? clock.instant() : asOf);
        return new Listing<>(
                        MeasureView.class,
                        PageRequest.of(limit, after, null),
                        request -> measures.page(figure, query, request))
                .noting(exports::decidedMeasures);
    }
}
