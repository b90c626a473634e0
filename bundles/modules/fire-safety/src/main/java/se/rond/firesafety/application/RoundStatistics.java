// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.firesafety.domain.Moments;
import se.rond.firesafety.domain.PlaceCounts;
import se.rond.firesafety.domain.RoundCounts;
import se.rond.persistence.UnitOfWork;

/** Counts as they stand, or as they stood at a moment of the past. */
@Component(service = RoundStatistics.class)
public final class RoundStatistics {

    private final RoundCounts counts;
    private final PlaceCounts places;
    private final UnitOfWork work;
    private final Clock clock;

    @Activate
    public RoundStatistics(
            @Reference RoundCounts counts,
            @Reference PlaceCounts places,
            @Reference UnitOfWork work,
            @Reference Clock clock) {
        this.counts = counts;
        this.places = places;
        this.work = work;
        this.clock = clock;
    }

    public <T> T asOf(Instant moment, Function<RoundCounts, T> question) {
        return then(moment, () -> question.apply(counts));
    }

    public <T> T placesAsOf(Instant moment, Function<PlaceCounts, T> question) {
        return then(moment, () -> question.apply(places));
    }

    /** Whether a moment is asked for as it stood, in a list as in a count. */
    public boolean isPast(Instant moment) {
        return Moments.isPast(moment, clock.instant());
    }

    private <T> T then(Instant moment, Supplier<T> question) {
        return isPast(moment) ? work.readAsOf(moment, question::get) : work.read(question::get);
    }
}
