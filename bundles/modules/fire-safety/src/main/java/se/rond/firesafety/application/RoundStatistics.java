// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.firesafety.domain.RoundCounts;
import se.rond.persistence.UnitOfWork;

/** Counts of rounds as they stand, or as they stood at a moment of the past. */
@Component(service = RoundStatistics.class)
public final class RoundStatistics {

    private final RoundCounts counts;
    private final UnitOfWork work;
    private final Clock clock;

    @Activate
    public RoundStatistics(@Reference RoundCounts counts, @Reference UnitOfWork work, @Reference Clock clock) {
        this.counts = counts;
        this.work = work;
        this.clock = clock;
    }

    public <T> T asOf(Instant moment, Function<RoundCounts, T> question) {
        return moment.isBefore(clock.instant().minusSeconds(60))
                ? work.readAsOf(moment, () -> question.apply(counts))
                : work.read(() -> question.apply(counts));
    }
}
