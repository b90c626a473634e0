// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Period;
import se.rond.persistence.UnitOfWork;

/** Counts as they stand, or as they stood at the end of a day of the past. */
@Component(service = Statistics.class)
public final class Statistics {

    private final UnitOfWork work;
    private final Clock clock;

    @Activate
    public Statistics(@Reference UnitOfWork work, @Reference Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** Reads what was stored at the moment; what is now where that has not been yet. */
    public <T> T asOf(Instant moment, Supplier<T> question) {
        return Moments.isPast(moment, clock.instant()) ? work.readAsOf(moment, question) : work.read(question);
    }

    /** @param day at the end of which; {@code null} for now */
    <T> T then(@Nullable LocalDate day, Supplier<T> question) {
        return day == null ? work.read(question) : asOf(endOf(day), question);
    }

    /** The last moment of a day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Period.ZONE).toInstant().minusMillis(1);
    }
}
