// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.followup;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource;
import se.rond.organisation.Organisation;
import se.rond.organisation.Unit;
import se.rond.persistence.UnitOfWork;
import se.rond.securityprotection.api.SecurityProtectionPermissions;
import se.rond.securityprotection.application.DutyFigures;
import se.rond.securityprotection.application.FigureWords;
import se.rond.securityprotection.application.KeyDesk;
import se.rond.securityprotection.application.ProtectionDesk;
import se.rond.securityprotection.domain.Release;
import se.rond.securityprotection.domain.Releases;

/**
 * k.sp.01 and 02: live within the compartment; outside only what was released, for the whole municipality, in the periods that
 * its day is in. A figure of which nothing is released does not exist outside.
 */
@Component
public final class ProtectionFigures implements FigureSource {

    private static final FigureCount NOTHING = new FigureCount(0, null, Map.of());

    private final DutyFigures figures;
    private final Releases releases;
    private final KeyDesk keys;
    private final ProtectionDesk desk;
    private final Organisation organisation;
    private final UnitOfWork work;

    @Activate
    public ProtectionFigures(
            @Reference DutyFigures figures,
            @Reference Releases releases,
            @Reference KeyDesk keys,
            @Reference ProtectionDesk desk,
            @Reference Organisation organisation,
            @Reference UnitOfWork work) {
        this.figures = figures;
        this.releases = releases;
        this.keys = keys;
        this.desk = desk;
        this.organisation = organisation;
        this.work = work;
    }

    @Override
    public List<FigureDefinition> definitions() {
        if (desk.isWithin() && keys.isReady()) {
            return FigureWords.DEFINITIONS;
        }
        List<String> shown =
                work.read(() -> releases.shown().stream().map(Release::figure).toList());
        return FigureWords.DEFINITIONS.stream()
                .filter(definition -> shown.contains(definition.id()))
                .toList();
    }

    @Override
    public FigureCount count(String figure, FigureQuery query) {
        if (query.premise() != null || !isWhole(query.unitPath())) {
            return nothing(figure);
        }
        return found(figure, query).orElse(nothing(figure));
    }

    private Optional<FigureCount> found(String figure, FigureQuery query) {
        if (isWithin(query)) {
            return keys.isReady() ? work.read(() -> figures.count(figure, moment(query))) : Optional.empty();
        }
        LocalDate last = ProtectionDesk.dayOf(moment(query));
        return work.read(() -> releases.shown().stream()
                .filter(release -> release.figure().equals(figure)
                        && !release.day().isBefore(query.period().from())
                        && !release.day().isAfter(last))
                .findFirst()
                .flatMap(ProtectionFigures::told));
    }

    /** What it comes to, as the note says it: of how many is not released. */
    private static Optional<FigureCount> told(Release release) {
        return Optional.ofNullable(release.value())
                .map(value -> new FigureCount(0, null, Map.of(), BigDecimal.valueOf(value)));
    }

    private static FigureCount nothing(String figure) {
        return figure.equals(DutyFigures.GOAL) ? NOTHING : FigureCount.NONE;
    }

    private static boolean isWithin(FigureQuery query) {
        return query.compartments().contains(Compartment.SECURITY_PROTECTION);
    }

    private boolean isWhole(String path) {
        return organisation.tree().root().map(Unit::path).filter(path::equals).isPresent();
    }

    /** What holds at a moment is looked at from the end of a past period. */
    private static Instant moment(FigureQuery query) {
        Instant end = query.period().end().minusMillis(1);
        return end.isBefore(query.asOf()) ? end : query.asOf();
    }

    @Override
    public Map<String, FigureCount> countByPath(String figure, FigureQuery query, List<String> paths) {
        Map<String, FigureCount> counts = new HashMap<>();
        paths.stream().filter(this::isWhole).forEach(path -> counts.put(path, count(figure, query.below(path))));
        return counts;
    }

    @Override
    public Map<YearMonth, FigureCount> countByMonth(String figure, FigureQuery query) {
        Map<YearMonth, FigureCount> counts = new TreeMap<>();
        query.period().months().forEach((month, part) -> {
            if (!part.start().isAfter(query.asOf())) {
                counts.put(month, count(figure, query.during(part, query.asOf())));
            }
        });
        return counts;
    }

    /** Outside, nothing but a note that it was released. */
    @Override
    public String records(String figure, FigureQuery query) {
        return "/api/security-protection/v1/" + (isWithin(query) ? "duties" : "released?figure=" + figure);
    }

    @Override
    public Set<String> recordReaders(String figure) {
        return Set.of(SecurityProtectionPermissions.READ, SecurityProtectionPermissions.READ_RELEASED);
    }
}
