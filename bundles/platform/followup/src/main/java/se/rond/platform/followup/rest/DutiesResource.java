// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.duties.DutyState;
import se.rond.kernel.Listing;
import se.rond.kernel.Malformed;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.platform.followup.duties.DutyDesk;
import se.rond.platform.followup.duties.DutyFilter;
import se.rond.platform.followup.duties.DutyFilter.Kind;
import se.rond.platform.followup.duties.DutySummary;
import se.rond.platform.followup.duties.DutyView;
import se.rond.platform.followup.duties.YearView;

/** What must be done, by whom and by when, and whether it was: of all modules. */
@Component(service = DutiesResource.class)
@JakartarsResource
@Path("v1/duties")
@Produces("application/json")
public final class DutiesResource {

    private static final String ME = "me";

    private final DutyDesk duties;
    private final Clock clock;

    @Activate
    public DutiesResource(@Reference DutyDesk duties, @Reference Clock clock) {
        this.duties = duties;
        this.clock = clock;
    }

    /**
     * Duties by due time.
     *
     * @param unit id or code: the unit and all below it
     * @param unitPath path that the unit had then
     * @param module only the duties of this module
     * @param reports whether only those by which a unit reports: what a silent unit has not done
     * @param person {@code me} for the caller's own; left out: everybody's within reach
     * @param state divided by commas or repeated
     * @param period those due in it; left out: this year, or what is near for one's own
     */
    @GET
    @RolesAllowed("signed-in")
    public Listing<DutyView> list(
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("unitPath") @Nullable String unitPath,
            @QueryParam("module") @Nullable String module,
            @QueryParam("reports") @Nullable Boolean reports,
            @QueryParam("person") @Nullable String person,
            @QueryParam("state") @Nullable List<String> state,
            @QueryParam("period") @Nullable Period period,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        DutyFilter filter = new DutyFilter(
                unit,
                unitPath,
                module,
                Boolean.TRUE.equals(reports) ? Kind.REPORTS : Kind.EVERY,
                isMine(person),
                states(state),
                period);
        return new Listing<>(
                DutyView.class, PageRequest.of(limit, after, null), request -> duties.page(filter, request));
    }

    /** How the units below a unit do their duties, silent ones first. */
    @GET
    @Path("summary")
    @RolesAllowed({"followup.read", "followup.read_infosec", "followup.read_security_protection"})
    public Listing<DutySummary> summary(
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("unitPath") @Nullable String unitPath,
            @QueryParam("period") @Nullable Period period) {
        DutyFilter filter = new DutyFilter(unit, unitPath, null, Kind.EVERY, false, Set.of(), period);
        return new Listing<>(
                DutySummary.class,
                PageRequest.of(null, null, null),
                request -> new Page<>(duties.summary(filter), null));
    }

    /** The year wheel: the annual cycle, and how many duties are due each month. */
    @GET
    @Path("year")
    @RolesAllowed("signed-in")
    public YearView year(
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("person") @Nullable String person) {
        int asked =
                year == null ? LocalDate.ofInstant(clock.instant(), Period.ZONE).getYear() : year;
        if (asked < 2000 || asked > 2200) {
            throw new Malformed(
                    "year-out-of-range", new Text("Året ska vara 2000 till 2200.", "The year must be 2000 to 2200."));
        }
        return duties.year(new DutyFilter(unit, null, null, Kind.EVERY, isMine(person), Set.of(), null), asked);
    }

    private static boolean isMine(@Nullable String person) {
        if (person == null || person.isBlank() || person.equals(ME)) {
            return ME.equals(person);
        }
        throw new Malformed(
                "person-unreadable",
                new Text("person ska vara me eller utelämnas.", "person must be me, or left out."));
    }

    private static Set<DutyState> states(@Nullable List<String> words) {
        Set<DutyState> states = EnumSet.noneOf(DutyState.class);
        if (words != null) {
            for (String word : String.join(",", words).split(",")) {
                if (!word.isBlank()) {
                    states.add(state(word.strip()));
                }
            }
        }
        return states;
    }

    private static DutyState state(String word) {
        for (DutyState state : DutyState.values()) {
            if (state.name().toLowerCase(Locale.ROOT).equals(word)) {
                return state;
            }
        }
        String known = Stream.of(DutyState.values())
                .map(state -> state.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw new Malformed(
                "state-unknown",
                new Text(
                        "Det finns inget tillstånd " + word + ". Ange något av: " + known + ".",
                        "There is no state " + word + ". Give one of: " + known + "."));
    }
}
