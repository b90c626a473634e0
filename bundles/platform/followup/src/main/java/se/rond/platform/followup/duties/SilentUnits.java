// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource;
import se.rond.kernel.Cursor;
import se.rond.kernel.Malformed;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.Unit;

/** Finds who has not reported: units for which something fell due and that did nothing of it, module by module. */
@Component(service = SilentUnits.class)
public final class SilentUnits {

    private static final int FIRST = 5;
    private static final Comparator<Silence> ORDER = Comparator.comparing(Silence::silent)
            .reversed()
            .thenComparing(Silence::path)
            .thenComparing(Silence::module);

    private record Silence(String module, String path, long silent) {}

    /** What fell due, and for whom. */
    private record Reckoning(int units, long duties, long silent, List<Silence> silences) {}

    private final DutyDesk desk;
    private final DutySources sources;
    private final Contacts contacts;
    private final Organisation organisation;

    @Activate
    public SilentUnits(
            @Reference DutyDesk desk,
            @Reference DutySources sources,
            @Reference Contacts contacts,
            @Reference Organisation organisation) {
        this.desk = desk;
        this.sources = sources;
        this.contacts = contacts;
        this.organisation = organisation;
    }

    /** Those with most that was not done first. */
    public Page<SilentUnit> page(DutyFilter filter, PageRequest request) {
        List<DutyQuery> queries = desk.queries(filter);
        if (queries.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        Silence last = request.cursor(3).map(SilentUnits::seen).orElse(null);
        List<Silence> found = reckon(queries).silences().stream()
                .filter(silence -> last == null || ORDER.compare(silence, last) > 0)
                .toList();
        Page<Silence> page = Page.of(found, request.limit(), silence -> silence, SilentUnits::mark);
        return new Page<>(views(page.items(), queries.get(0)), page.next());
    }

    public SilenceView view(DutyFilter filter) {
        List<DutyQuery> queries = desk.queries(filter);
        DutyQuery query = queries.get(0);
        Reckoning reckoning = reckon(queries);
        List<Silence> silences = reckoning.silences();
        return new SilenceView(
                query.period().label(),
                query.asOf(),
                reckoning.units(),
                (int) silences.stream().map(Silence::path).distinct().count(),
                reckoning.duties(),
                reckoning.silent(),
                records(null, query.unitPath(), query),
                views(silences.subList(0, Math.min(FIRST, silences.size())), query));
    }

    private Reckoning reckon(List<DutyQuery> queries) {
        List<Silence> silences = new ArrayList<>();
        Set<String> units = new HashSet<>();
        long duties = 0;
        long silent = 0;
        for (Map.Entry<String, Map<String, DutyCount>> module :
                byModule(queries).entrySet()) {
            for (Map.Entry<String, DutyCount> unit : module.getValue().entrySet()) {
                DutyCount count = unit.getValue();
                if (count.reckoned() > 0) {
                    units.add(unit.getKey());
                    duties += count.reckoned();
                    silent += count.silent();
                }
                if (count.isSilent()) {
                    silences.add(new Silence(module.getKey(), unit.getKey(), count.silent()));
                }
            }
        }
        silences.sort(ORDER);
        return new Reckoning(units.size(), duties, silent, List.copyOf(silences));
    }

    /** A module may have several sources: who did something of one of them has reported. */
    private Map<String, Map<String, DutyCount>> byModule(List<DutyQuery> queries) {
        Map<String, Map<String, DutyCount>> modules = new TreeMap<>();
        for (DutySource source : sources.reports()) {
            Map<String, DutyCount> counts = modules.computeIfAbsent(source.module(), module -> new HashMap<>());
            DutySources.ask(
                    source,
                    queries,
                    query -> source.countByUnit(query)
                            .forEach((path, count) -> counts.merge(path, count, DutyCount::plus)));
        }
        return modules;
    }

    private List<SilentUnit> views(List<Silence> silences, DutyQuery query) {
        Map<String, Map<UUID, Instant>> last = lastReports(silences, query.asOf());
        List<SilentUnit> views = new ArrayList<>();
        for (Silence silence : silences) {
            views.add(view(silence, last.getOrDefault(silence.module(), Map.of()), query));
        }
        return views;
    }

    private SilentUnit view(Silence silence, Map<UUID, Instant> last, DutyQuery query) {
        Unit unit = unit(silence).orElse(null);
        Contacts.Contact contact = unit == null ? null : contacts.of(unit).orElse(null);
        return new SilentUnit(
                unit == null ? null : unit.id(),
                silence.path(),
                unit == null ? DutyDesk.code(silence.path()) : unit.name(),
                unit == null
                        ? null
                        : organisation
                                .tree()
                                .departmentOf(unit.id())
                                .map(Unit::name)
                                .orElse(null),
                silence.module(),
                silence.silent(),
                unit == null ? null : last.get(unit.id()),
                contact == null ? null : contact.name(),
                contact == null ? null : contact.role(),
                contact == null ? null : contact.email(),
                records(silence.module(), silence.path(), query));
    }

    private Map<String, Map<UUID, Instant>> lastReports(List<Silence> silences, Instant asOf) {
        Map<String, Map<UUID, Instant>> last = new HashMap<>();
        for (DutySource source : sources.reports()) {
            Set<UUID> units = new HashSet<>();
            silences.stream()
                    .filter(silence -> silence.module().equals(source.module()))
                    .forEach(silence -> unit(silence).ifPresent(unit -> units.add(unit.id())));
            Map<UUID, Instant> reports = last.computeIfAbsent(source.module(), module -> new HashMap<>());
            source.lastDone(units, asOf)
                    .forEach((unit, at) -> reports.merge(unit, at, (one, other) -> one.isAfter(other) ? one : other));
        }
        return last;
    }

    private Optional<Unit> unit(Silence silence) {
        return organisation.tree().unitByCode(DutyDesk.code(silence.path()));
    }

    private static String records(@Nullable String module, @Nullable String path, DutyQuery query) {
        return "/api/followup/v1/duties?reports=true&state=late,missed&period="
                + encoded(query.period().label())
                + (module == null ? "" : "&module=" + encoded(module))
                + (path == null ? "" : "&unitPath=" + encoded(path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> mark(Silence last) {
        return List.of(Long.toString(last.silent()), last.path(), last.module());
    }

    private static Silence seen(Cursor cursor) {
        try {
            return new Silence(cursor.part(2), cursor.part(1), Long.parseLong(cursor.part(0)));
        } catch (NumberFormatException ofAnotherList) {
            throw new Malformed(
                    "cursor-unreadable",
                    new Text(
                            "Värdet i after hör inte till den här listan. Börja om utan after.",
                            "The value of after does not belong to this list. Start again without it."));
        }
    }
}
