// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.rond.access.AccessControl;
import se.rond.access.Place;
import se.rond.access.Scope;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.kernel.Forbidden;
import se.rond.kernel.NotFound;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Unit;
import se.rond.persistence.UnitOfWork;
import se.rond.reporting.Report;
import se.rond.reporting.ReportDefinition;
import se.rond.reporting.ReportRequest;
import se.rond.reporting.ReportSource;

/** What is common to all reports: which there are, who may make them of which unit, and that it stands in the trail. */
@Component(service = ReportDesk.class)
public final class ReportDesk {

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<ReportSource> sources = List.of();

    private final Organisation organisation;
    private final AccessControl access;
    private final AuditTrail trail;
    private final UnitOfWork work;
    private final Clock clock;

    @Activate
    public ReportDesk(
            @Reference Organisation organisation,
            @Reference AccessControl access,
            @Reference AuditTrail trail,
            @Reference UnitOfWork work,
            @Reference Clock clock) {
        this.organisation = organisation;
        this.access = access;
        this.trail = trail;
        this.work = work;
        this.clock = clock;
    }

    ReportDesk(
            Organisation organisation,
            AccessControl access,
            AuditTrail trail,
            UnitOfWork work,
            Clock clock,
            List<ReportSource> sources) {
        this(organisation, access, trail, work, clock);
        this.sources = sources;
    }

    List<ReportDefinition> definitions() {
        return sources.stream()
                .flatMap(source -> source.reports().stream())
                .sorted(Comparator.comparing(ReportDefinition::id))
                .toList();
    }

    /**
     * @param unit id or code; {@code null} for the widest of which the caller may make reports
     * @param period {@code null} for this quarter
     */
    Report make(String id, @Nullable String unit, @Nullable Period period) {
        ReportSource source = sources.stream()
                .filter(one ->
                        one.reports().stream().anyMatch(report -> report.id().equals(id)))
                .findFirst()
                .orElseThrow(() -> new NotFound(new Text("Rapporten", "The report"), id));
        Unit subject = unit == null ? widest() : named(unit);
        access.require(ReportingPermissions.READ, Place.unit(subject.id()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Period asked = period == null ? quarterOf(now) : period;
        Report report = source.make(id, new ReportRequest(subject, asked, now));
        work.write(() -> {
            trail.record(AuditEntry.of(
                    "reporting.report.make",
                    "report",
                    id,
                    subject.id(),
                    Map.of(),
                    Map.of("unit", subject.code(), "period", asked.label())));
            return id;
        });
        return report;
    }

    private Unit widest() {
        OrganisationTree tree = organisation.tree();
        Scope scope = access.scope(ReportingPermissions.READ);
        if (scope.everything()) {
            return tree.root().orElseThrow(() -> noUnit("–"));
        }
        return scope.units().stream()
                .flatMap(id -> tree.unit(id).stream())
                .min(Comparator.comparing((Unit found) -> found.path().length()).thenComparing(Unit::path))
                .orElseThrow(() -> new Forbidden(ReportingPermissions.READ));
    }

    private Unit named(String name) {
        OrganisationTree tree = organisation.tree();
        return tree.unitByCode(name).or(() -> id(name).flatMap(tree::unit)).orElseThrow(() -> noUnit(name));
    }

    private static java.util.Optional<UUID> id(String text) {
        try {
            return java.util.Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return java.util.Optional.empty();
        }
    }

    private static NotFound noUnit(String name) {
        return new NotFound(new Text("Enheten", "The unit"), name);
    }

    private static Period quarterOf(Instant now) {
        var day = now.atZone(Period.ZONE).toLocalDate();
        return Period.valueOf(day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3));
    }
}
