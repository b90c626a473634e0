// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.findings.FindingState;
import se.rond.kernel.PageRequest;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.followup.domain.Finding;

/** The findings of a list as a board: counted by one query, and the first few of each column. */
@Component(service = Board.class)
public final class Board {

    static final int CARDS = 20;

    private static final List<FindingState> COLUMNS = List.of(
            FindingState.REPORTED,
            FindingState.ASSIGNED,
            FindingState.IN_PROGRESS,
            FindingState.WAITING,
            FindingState.REMEDIED,
            FindingState.RISK_ACCEPTED);

    private final FindingRecords records;
    private final FindingViews views;
    private final Reaches reaches;
    private final UnitOfWork work;
    private final Clock clock;

    @Activate
    public Board(
            @Reference FindingRecords records,
            @Reference FindingViews views,
            @Reference Reaches reaches,
            @Reference UnitOfWork work,
            @Reference Clock clock) {
        this.records = records;
        this.views = views;
        this.reaches = reaches;
        this.work = work;
        this.clock = clock;
    }

    /** Those that the caller may read; where the filter names states, only their columns. */
    public BoardView of(FindingFilter filter) {
        List<FindingState> shown = COLUMNS.stream()
                .filter(state -> filter.states().isEmpty() || filter.states().contains(state))
                .toList();
        Instant now = clock.instant();
        return new BoardView(work.read(() -> columns(shown, filter, now)));
    }

    private List<BoardView.Column> columns(List<FindingState> shown, FindingFilter filter, Instant now) {
        List<Reach> ways = reaches.of(filter.held());
        if (ways.isEmpty() || shown.isEmpty()) {
            return shown.stream()
                    .map(state -> new BoardView.Column(state, 0, List.of()))
                    .toList();
        }
        Map<FindingState, Long> counts = records.counts(filter.inStates(Set.copyOf(shown)), ways);
        Order byDue = Order.of(PageRequest.first(CARDS));
        List<BoardView.Column> columns = new ArrayList<>();
        for (FindingState state : shown) {
            long count = counts.getOrDefault(state, 0L);
            FindingFilter of = filter.inStates(Set.of(state));
            List<Finding> first = count == 0
                    ? List.of()
                    : Ways.merged(ways, way -> records.page(of, way, byDue, CARDS), Finding::id, byDue::compare, CARDS);
            columns.add(new BoardView.Column(state, count, views.views(first, now)));
        }
        return columns;
    }
}
