// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import se.rond.figures.FigureDefinition;
import se.rond.kernel.Listing;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.platform.followup.figures.Breakdown;
import se.rond.platform.followup.figures.By;
import se.rond.platform.followup.figures.FigureDesk;
import se.rond.platform.followup.figures.FigureView;
import se.rond.platform.followup.figures.RankedUnit;
import se.rond.platform.followup.figures.Ranking;

/** Key figures of all modules that run. */
@Component(service = FiguresResource.class)
@JakartarsResource
@Path("v1/figures")
@Produces("application/json")
public final class FiguresResource {

    private final FigureDesk figures;
    private final Ranking ranking;

    @Activate
    public FiguresResource(@Reference FigureDesk figures, @Reference Ranking ranking) {
        this.figures = figures;
        this.ranking = ranking;
    }

    /** What each figure means that can be counted now. */
    @GET
    @RolesAllowed("followup.read_figures")
    public Page<FigureDefinition> definitions() {
        List<FigureDefinition> definitions = figures.definitions();
        return new Page<>(definitions, null);
    }

    /**
     * A figure for a unit with all below it, or for one premise.
     *
     * @param unit id or code; left out: the widest that the caller may read
     * @param premise id or code
     * @param period such as {@code 2026-Q3}; left out: this quarter
     * @param asOf the moment from which one looks, or the end of a day; left out: now
     */
    @GET
    @Path("{figure}")
    @RolesAllowed("followup.read_figures")
    public FigureView figure(
            @PathParam("figure") String figure,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("premise") @Nullable String premise,
            @QueryParam("period") @Nullable Period period,
            @QueryParam("asOf") @Nullable Moment asOf) {
        return figures.figure(figure, new FigureDesk.Asked(unit, premise, period, Moment.of(asOf)));
    }

    /** The same, divided by department, by the units directly below, or by month. */
    @GET
    @Path("{figure}/breakdown")
    @RolesAllowed("followup.read_figures")
    public Breakdown breakdown(
            @PathParam("figure") String figure,
            @QueryParam("by") @Nullable By by,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("premise") @Nullable String premise,
            @QueryParam("period") @Nullable Period period,
            @QueryParam("asOf") @Nullable Moment asOf) {
        return figures.breakdown(
                figure, new FigureDesk.Asked(unit, premise, period, Moment.of(asOf)), by == null ? By.DEPARTMENT : by);
    }

    /**
     * The units at the bottom of the tree, worst first, or best first with {@code sort=best}.
     *
     * @param minimum so many cases a unit must have to be compared; left out: 3
     */
    @GET
    @Path("{figure}/ranking")
    @RolesAllowed("followup.read_figures")
    public Listing<RankedUnit> ranking(
            @PathParam("figure") String figure,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("period") @Nullable Period period,
            @QueryParam("asOf") @Nullable Moment asOf,
            @QueryParam("minimum") @Nullable Integer minimum,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after,
            @QueryParam("sort") @Nullable String sort) {
        FigureDesk.Asked asked = new FigureDesk.Asked(unit, null, period, Moment.of(asOf));
        int least = minimum == null ? Ranking.USUAL_MINIMUM : minimum;
        return new Listing<>(
                RankedUnit.class,
                PageRequest.of(limit, after, sort),
                request -> ranking.page(figure, asked, least, request));
    }
}
