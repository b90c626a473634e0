// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.access.Place;
import se.rond.audit.ReadLog;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Invalid;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.Premise;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.followup.application.Authority;
import se.rond.platform.followup.application.Reaches;
import se.rond.platform.followup.application.Ways;
import se.rond.platform.followup.domain.Actor;

/** Reading and proposing measures, and the frame within which each action happens. */
@Component(service = MeasureDesk.class)
public final class MeasureDesk {

    private final MeasureRecords records;
    private final MeasureRegister register;
    private final MeasureChronicle chronicle;
    private final HandingOn handingOn;
    private final MeasureViews views;
    private final MeasureAuthority authority;
    private final Authority visible;
    private final Reaches reaches;
    private final Organisation organisation;
    private final ReadLog readings;
    private final UnitOfWork work;
    private final Clock clock;

    @Activate
    public MeasureDesk(
            @Reference MeasureRecords records,
            @Reference MeasureRegister register,
            @Reference MeasureChronicle chronicle,
            @Reference HandingOn handingOn,
            @Reference MeasureViews views,
            @Reference MeasureAuthority authority,
            @Reference Authority visible,
            @Reference Reaches reaches,
            @Reference Organisation organisation,
            @Reference ReadLog readings,
            @Reference UnitOfWork work,
            @Reference Clock clock) {
        this.records = records;
        this.register = register;
        this.chronicle = chronicle;
        this.handingOn = handingOn;
        this.views = views;
        this.authority = authority;
        this.visible = visible;
        this.reaches = reaches;
        this.organisation = organisation;
        this.readings = readings;
        this.work = work;
        this.clock = clock;
    }

    /** Those that the caller may read. */
    public Page<MeasureView> page(MeasureFilter filter, PageRequest request) {
        MeasureOrder order = MeasureOrder.of(request);
        List<Measure> found = work.read(() -> Ways.merged(
                reaches.ofMeasures(filter.held()),
                reach -> records.page(filter, reach, order, request.limit() + 1),
                Measure::id,
                order.comparator(),
                request.limit() + 1));
        Page<Measure> page = Page.of(found, request.limit(), measure -> measure, order::cursor);
        return new Page<>(views.views(page.items(), today(now())), page.next());
    }

    /** @throws NotFound if there is none, or the caller may not read it */
    public MeasureDetails details(UUID id) {
        MeasureDetails read = work.read(() -> details(readable(id)));
        MeasureView measure = read.measure();
        if (measure.compartment() != Compartment.GENERAL) {
            readings.reads("followup.measure.read", "measure", id, measure.unit(), measure.compartment());
        }
        return read;
    }

    /**
     * Proposes a measure, or changes one that is there.
     *
     * @throws se.rond.kernel.VersionMissing if it is there and the caller has not said which version they saw
     */
    public Saved save(UUID id, IfMatch seen, Proposal proposal) {
        return work.write(() -> {
            Optional<Measure> known = records.find(id);
            if (known.isPresent()) {
                Measure measure = readable(id);
                boolean sentAgain = seen.isMissing() && measure.isAsWanted(proposal.plan());
                return new Saved(false, sentAgain ? details(measure) : change(measure, seen, proposal.plan()));
            }
            Place place = place(proposal);
            Compartment within = proposal.compartment() == null
                    ? register.compartmentOf(proposal.findings(), visible::mayRead)
                    : proposal.compartment();
            authority.requirePropose(place, within);
            UUID unit = Objects.requireNonNull(place.unit());
            Measure measure = register.open(
                    id, proposal.named(id, unit, within), proposal.plan().effectCheckOn(), visible::mayRead);
            records.flush();
            return new Saved(true, details(measure));
        });
    }

    /** Does something to a measure. The same caller asking for what has already taken effect is told how it stands. */
    MeasureDetails act(UUID id, IfMatch seen, MeasureDeed deed) {
        return work.write(() -> {
            Measure measure = readable(id);
            Actor by = authority.actor();
            if (deed.done().test(measure) && chronicle.isRepeated(measure, deed.action(), deed.words(), by)) {
                return details(measure);
            }
            authority.require(deed.action(), measure);
            seen.requireIfPresent(measure.version());
            carryOut(measure, deed, by);
            return details(measure);
        });
    }

    private void carryOut(Measure measure, MeasureDeed deed, Actor by) {
        Instant now = now();
        UUID former = measure.owner();
        var before = MeasureChronicle.facts(measure);
        List<MeasureChange> changes = deed.change().apply(measure, new MeasureDeed.Moment(now, today(now), by));
        if (!changes.isEmpty()) {
            chronicle.changed(measure, deed.action(), changes, by, before, deed.why(), now);
            handingOn.follow(measure, former, by, now);
            records.flush();
        }
    }

    private MeasureDetails change(Measure measure, IfMatch seen, Plan plan) {
        authority.require(MeasureAction.CHANGE, measure);
        seen.require(measure.version());
        BiFunction<Measure, MeasureDeed.Moment, List<MeasureChange>> change = (present, at) -> {
            if (plan.owner() != null && !plan.owner().equals(present.owner())) {
                register.refuseStranger(plan.owner(), present, at.today());
            }
            return present.change(plan, at.today());
        };
        carryOut(
                measure,
                new MeasureDeed(MeasureAction.CHANGE, plan.reason(), plan.reason(), present -> false, change),
                authority.actor());
        return details(measure);
    }

    /** The premise's unit holds it, unless another is named. */
    private Place place(Proposal proposal) {
        UUID unit = proposal.unit();
        if (unit == null) {
            unit = Optional.ofNullable(proposal.premise())
                    .flatMap(organisation::premise)
                    .map(Premise::occupant)
                    .orElseThrow(() -> new Invalid(
                            "/unit",
                            "measure-unit-missing",
                            "Ange vilken enhet åtgärden gäller.",
                            "Say which unit the measure concerns."));
        }
        return new Place(unit, proposal.premise());
    }

    Measure readable(UUID id) {
        return records.find(id)
                .filter(authority::mayRead)
                .orElseThrow(() -> new NotFound(new Text("Åtgärden", "The measure"), id));
    }

    private MeasureDetails details(Measure measure) {
        Set<UUID> served = records.links(measure.id()).stream()
                .filter(ServedFinding::isServed)
                .map(ServedFinding::finding)
                .collect(Collectors.toSet());
        return views.details(measure, records.history(measure.id()), served, authority.actions(measure), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static LocalDate today(Instant now) {
        return now.atZone(Period.ZONE).toLocalDate();
    }

    /** What was saved, and whether it is new. */
    public record Saved(boolean created, MeasureDetails measure) {}
}
