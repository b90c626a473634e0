// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.rond.access.Compartment;
import se.rond.duties.Duty;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource;
import se.rond.duties.DutySource.Seen;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;
import se.rond.platform.followup.duties.DutyFilter.Kind;
import se.rond.platform.followup.figures.AbsentModules;

/** The duties that are known just now, of all modules in one order. They come with their module and go with it. */
@Component(service = DutySources.class)
public final class DutySources {

    private static final Comparator<Duty> ORDER =
            Comparator.comparing(Duty::dueAt).thenComparing(duty -> duty.id().toString());

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<DutySource> sources = List.of();

    private final AbsentModules absent;

    @Activate
    public DutySources(@Reference AbsentModules absent) {
        this.absent = absent;
    }

    DutySources(List<DutySource> sources, AbsentModules absent) {
        this(absent);
        this.sources = sources;
    }

    /** The first of all sources: each gives as many as are asked for, the rest comes with the next page. */
    List<Duty> duties(List<DutyQuery> queries, @Nullable Seen after, int limit) {
        return duties(Kind.EVERY, null, queries, after, limit);
    }

    /**
     * @param module only the duties of this one; {@code null} for all
     * @param queries what is asked of each compartment
     * @throws se.rond.kernel.Unavailable if it is known and not running: nothing to do would be an answer
     * @throws Malformed if no module of this name has duties
     */
    List<Duty> duties(Kind kind, @Nullable String module, List<DutyQuery> queries, @Nullable Seen after, int limit) {
        List<Duty> found = new ArrayList<>();
        for (DutySource source : of(module, queries)) {
            if (kind == Kind.EVERY || source.areReports()) {
                ask(
                        source,
                        queries,
                        query -> source.duties(query, after, limit)
                                .forEach(duty -> found.add(duty.in(query.compartment()))));
            }
        }
        return found.stream().sorted(ORDER).limit(limit).toList();
    }

    /** Each source is asked for the compartments that it has something in. */
    static void ask(DutySource source, List<DutyQuery> queries, Consumer<DutyQuery> asking) {
        Set<Compartment> has = source.compartments();
        queries.stream().filter(query -> has.contains(query.compartment())).forEach(asking);
    }

    /** A module whose duties the caller is not to know of is none that has any. */
    private List<DutySource> of(@Nullable String module, List<DutyQuery> queries) {
        List<DutySource> all = sources.stream()
                .filter(source ->
                        queries.stream().anyMatch(query -> source.compartments().contains(query.compartment())))
                .toList();
        if (module == null || module.isBlank()) {
            return all;
        }
        List<DutySource> asked =
                all.stream().filter(source -> source.module().equals(module)).toList();
        if (asked.isEmpty()) {
            absent.refuseIfAway(module);
            String known =
                    all.stream().map(DutySource::module).distinct().sorted().collect(Collectors.joining(", "));
            throw new Malformed(
                    "module-unknown",
                    new Text(
                            "Modulen " + module + " har inga uppgifter här. Utelämna module, eller ange: " + known
                                    + ".",
                            "The module " + module + " has no duties here. Leave out module, or give: " + known + "."));
        }
        return asked;
    }

    /** Those by which a unit reports. */
    List<DutySource> reports() {
        return sources.stream().filter(DutySource::areReports).toList();
    }

    Map<String, DutyCount> countByUnit(List<DutyQuery> queries) {
        Map<String, DutyCount> counts = new HashMap<>();
        for (DutySource source : sources) {
            ask(
                    source,
                    queries,
                    query -> source.countByUnit(query)
                            .forEach((path, count) -> counts.merge(path, count, DutyCount::plus)));
        }
        return counts;
    }

    Map<YearMonth, DutyCount> countByMonth(List<DutyQuery> queries) {
        Map<YearMonth, DutyCount> counts = new TreeMap<>();
        for (DutySource source : sources) {
            ask(
                    source,
                    queries,
                    query -> source.countByMonth(query)
                            .forEach((month, count) -> counts.merge(month, count, DutyCount::plus)));
        }
        return counts;
    }
}
