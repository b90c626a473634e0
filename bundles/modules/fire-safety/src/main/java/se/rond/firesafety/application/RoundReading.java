// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Scope;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.ReadingRounds;
import se.rond.firesafety.api.RoundDetail;
import se.rond.firesafety.api.RoundFilter;
import se.rond.firesafety.api.RoundView;
import se.rond.firesafety.domain.Round;
import se.rond.firesafety.domain.RoundSelection;
import se.rond.firesafety.domain.RoundSelection.Seen;
import se.rond.firesafety.domain.Rounds;
import se.rond.firesafety.domain.Tally;
import se.rond.kernel.Malformed;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;

@Component
public final class RoundReading implements ReadingRounds {

    private static final Duration SOON = Duration.ofDays(14);

    private final Rounds rounds;
    private final RoundViews views;
    private final RoundDetails details;
    private final RoundPlaces places;
    private final InspectedPremises inspected;
    private final AccessControl access;
    private final UnitOfWork work;

    @Activate
    public RoundReading(
            @Reference Rounds rounds,
            @Reference RoundViews views,
            @Reference RoundDetails details,
            @Reference RoundPlaces places,
            @Reference InspectedPremises inspected,
            @Reference AccessControl access,
            @Reference UnitOfWork work) {
        this.rounds = rounds;
        this.views = views;
        this.details = details;
        this.places = places;
        this.inspected = inspected;
        this.access = access;
        this.work = work;
    }

    @Override
    public Page<RoundView> rounds(RoundFilter filter, PageRequest request) {
        boolean descending = isDescending(request.sort());
        Seen after = request.cursor(2).map(Cursors::seen).orElse(null);
        RoundSelection selection = selection(filter);
        if (selection.premises() != null && selection.premises().isEmpty()) {
            return new Page<>(List.of(), null);
        }
        Supplier<Page<Round>> rows = () -> Page.of(
                rounds.page(selection, after, descending, request.limit() + 1),
                request.limit(),
                round -> round,
                RoundReading::cursor);
        if (places.isPast(selection.now())) {
            return then(selection.now(), rows);
        }
        return work.read(() -> {
            Page<Round> page = rows.get();
            return new Page<>(views.of(page.items()), page.next());
        });
    }

    /** The rounds as they stood; what premises and people are called as of today. */
    private Page<RoundView> then(Instant moment, Supplier<Page<Round>> rows) {
        Past past = work.readAsOf(moment, () -> {
            Page<Round> page = rows.get();
            return new Past(page, views.tallies(page.items()));
        });
        Page<Round> page = past.page();
        return work.read(() -> new Page<>(views.asOf(moment, page.items(), past.tallies()), page.next()));
    }

    private record Past(Page<Round> page, Map<UUID, Tally> tallies) {}

    @Override
    public RoundDetail round(UUID id) {
        return work.read(() -> {
            Round round = rounds.find(id).orElseThrow(() -> RoundPlaces.noRound(id));
            places.requireVisible(round);
            return details.of(round);
        });
    }

    private RoundSelection selection(RoundFilter filter) {
        Instant now = places.moment(filter.asOf());
        return new RoundSelection(
                filter, places.premiseOrNull(filter.premise()), path(filter), premises(filter), now.plus(SOON), now);
    }

    private @Nullable Set<UUID> premises(RoundFilter filter) {
        Scope scope = access.scope(FireSafetyPermissions.READ);
        if (filter.mine()) {
            return inspected.by(access.caller().person(), scope);
        }
        return scope.everything() ? null : scope.premises();
    }

    private @Nullable String path(RoundFilter filter) {
        if (filter.unitPath() != null) {
            return filter.unitPath();
        }
        return filter.unit() == null ? null : places.unit(filter.unit()).path();
    }

    private static boolean isDescending(@Nullable String sort) {
        if (sort == null || sort.equals("due")) {
            return false;
        }
        if (sort.equals("-due")) {
            return true;
        }
        throw new Malformed("sort-unknown", new Text("Sortera på due eller -due.", "Sort by due or -due."));
    }

    private static List<String> cursor(Round last) {
        return List.of(last.window().dueAt().toString(), last.id().toString());
    }
}
