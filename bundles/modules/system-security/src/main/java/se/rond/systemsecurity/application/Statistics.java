// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Period;
import se.rond.persistence.UnitOfWork;
import se.rond.systemsecurity.domain.Counts;
import se.rond.systemsecurity.domain.Moments;

/** Counts as they stand, or as they stood at the end of a day of the past. */
@Component(service = Statistics.class)
public final class Statistics {

    private final Counts counts;
    private final UnitOfWork work;
    private final Clock clock;

    @Activate
    public Statistics(@Reference Counts counts, @Reference UnitOfWork work, @Reference Clock clock) {
        this.counts = counts;
        this.work = work;
        this.clock = clock;
    }

    public <T> T asOf(Instant moment, Function<Counts, T> question) {
        return then(moment, () -> question.apply(counts));
    }

    /** Reads what was stored at the moment; what is now where that has not been yet. */
    <T> T then(Instant moment, Supplier<T> question) {
        return Moments.isPast(moment, clock.instant()) ? work.readAsOf(moment, question) : work.read(question);
    }

    /** The last moment of a day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Period.ZONE).toInstant().minusMillis(1);
    }
}
