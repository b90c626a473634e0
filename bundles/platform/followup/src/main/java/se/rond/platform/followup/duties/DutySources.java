// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.rond.duties.Duty;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource;
import se.rond.duties.DutySource.Seen;

/** The duties that are known just now, of all modules in one order. They come with their module and go with it. */
@Component(service = DutySources.class)
public final class DutySources {

    private static final Comparator<Duty> ORDER =
            Comparator.comparing(Duty::dueAt).thenComparing(duty -> duty.id().toString());

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<DutySource> sources = List.of();

    @Activate
    public DutySources() {}

    DutySources(List<DutySource> sources) {
        this.sources = sources;
    }

    /** The first of all sources: each gives as many as are asked for, the rest comes with the next page. */
    List<Duty> duties(DutyQuery query, @Nullable Seen after, int limit) {
        return duties(null, query, after, limit);
    }

    /** @param module only the duties of this one; {@code null} for all */
    List<Duty> duties(@Nullable String module, DutyQuery query, @Nullable Seen after, int limit) {
        List<Duty> found = new ArrayList<>();
        for (DutySource source : sources) {
            if (module != null && !module.equals(source.module())) {
                continue;
            }
            found.addAll(source.duties(query, after, limit));
        }
        return found.stream().sorted(ORDER).limit(limit).toList();
    }

    /** Those by which a unit reports. */
    List<DutySource> reports() {
        return sources.stream().filter(DutySource::areReports).toList();
    }

    Map<String, DutyCount> countByUnit(DutyQuery query) {
        Map<String, DutyCount> counts = new HashMap<>();
        for (DutySource source : sources) {
            source.countByUnit(query).forEach((path, count) -> counts.merge(path, count, DutyCount::plus));
        }
        return counts;
    }

    Map<YearMonth, DutyCount> countByMonth(DutyQuery query) {
        Map<YearMonth, DutyCount> counts = new TreeMap<>();
        for (DutySource source : sources) {
            source.countByMonth(query).forEach((month, count) -> counts.merge(month, count, DutyCount::plus));
        }
        return counts;
    }
}
