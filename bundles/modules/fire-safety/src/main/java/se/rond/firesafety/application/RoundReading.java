// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
        return work.read(() -> {
            List<Round> rows = rounds.page(selection, after, descending, request.limit() + 1);
            Page<Round> page = Page.of(rows, request.limit(), round -> round, RoundReading::cursor);
            return new Page<>(views.of(page.items()), page.next());
        });
    }

    @Override
    public RoundDetail round(UUID id) {
        return work.read(() -> {
            Round round = rounds.find(id).orElseThrow(() -> RoundPlaces.noRound(id));
            places.requireVisible(round);
            return details.of(round);
        });
    }

    private RoundSelection selection(RoundFilter filter) {
        Instant now = places.now();
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
