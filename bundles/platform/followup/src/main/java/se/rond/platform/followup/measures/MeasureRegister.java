// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.access.Place;
import se.rond.findings.MeasureState;
import se.rond.findings.MeasureSummary;
import se.rond.findings.Measures;
import se.rond.findings.NewMeasure;
import se.rond.kernel.Ids;
import se.rond.kernel.Invalid;
import se.rond.kernel.Period;
import se.rond.organisation.Organisation;
import se.rond.organisation.Unit;
import se.rond.platform.followup.application.Confidants;
import se.rond.platform.followup.application.FindingRecords;
import se.rond.platform.followup.domain.Actor;
import se.rond.platform.followup.domain.Finding;
import se.rond.platform.followup.domain.Site;
import se.rond.platform.followup.domain.Violations;

/** Takes what modules and people propose, in the unit of work that they are in. */
@Component(service = {Measures.class, MeasureRegister.class})
public final class MeasureRegister implements Measures {

    static final int MOST_FINDINGS = 200;

    private static final String FORGOTTEN = "Borttaget: hanteras utanför Rond";

    private final MeasureRecords records;
    private final FindingRecords findings;
    private final MeasureChronicle chronicle;
    private final MeasureAuthority authority;
    private final Organisation organisation;
    private final Confidants confidants;
    private final Clock clock;

    @Activate
    public MeasureRegister(
            @Reference MeasureRecords records,
            @Reference FindingRecords findings,
            @Reference MeasureChronicle chronicle,
            @Reference MeasureAuthority authority,
            @Reference Organisation organisation,
            @Reference Confidants confidants,
            @Reference Clock clock) {
        this.records = records;
        this.findings = findings;
        this.chronicle = chronicle;
        this.authority = authority;
        this.organisation = organisation;
        this.confidants = confidants;
        this.clock = clock;
    }

    @Override
    public UUID propose(NewMeasure measure) {
        return records.find(measure.module(), measure.source(), measure.sourceKey())
                .map(Measure::id)
                .orElseGet(() ->
                        open(Ids.next(clock), measure, null, finding -> true).id());
    }

    @Override
    public List<MeasureSummary> of(String module, UUID source) {
        return records.of(module, source).stream()
                .map(measure -> new MeasureSummary(
                        measure.id(),
                        measure.sourceKey(),
                        measure.title(),
                        measure.state(),
                        measure.priority(),
                        measure.owner(),
                        measure.dueOn(),
                        doneOn(measure),
                        measure.effect()))
                .toList();
    }

    /** What is to be done once more is not done. */
    private static @Nullable LocalDate doneOn(Measure measure) {
        Instant finished = measure.finishedAt();
        return measure.state() == MeasureState.DONE && finished != null
                ? LocalDate.ofInstant(finished, Period.ZONE)
                : null;
    }

    @Override
    public void forget(String module, UUID source) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (Measure measure : records.of(module, source)) {
            if (measure.state() == MeasureState.PROPOSED) {
                Map<String, Object> before = MeasureChronicle.facts(measure);
                List<MeasureChange> changes = measure.reject(FORGOTTEN);
                chronicle.changed(measure, MeasureAction.REJECT, changes, authority.actor(), before, FORGOTTEN, now);
            }
            records.forgetWords(measure.id(), FORGOTTEN);
        }
    }

    /** @param visible which findings the proposer may name */
    Measure open(UUID id, NewMeasure proposed, @Nullable LocalDate effectCheckOn, Predicate<Finding> visible) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LocalDate today = now.atZone(Period.ZONE).toLocalDate();
        Place place = new Place(proposed.unit(), proposed.premise());
        refuseStranger(proposed.owner(), proposed.compartment(), place, today);
        Actor by = authority.actor();
        Site site = new Site(proposed.unit(), unit(proposed.unit()).path(), proposed.premise());
        Measure measure = Measure.proposed(id, proposed, effectCheckOn, site, by, now, today);
        Set<UUID> served = new TreeSet<>(proposed.findings());
        refuseUnknown(served, visible, proposed.compartment());
        records.add(measure);
        served.forEach(finding -> records.add(new ServedFinding(measure.id(), finding, now)));
        chronicle.born(measure, by, now);
        return measure;
    }

    /** @throws Invalid if nobody of that id is employed today */
    void refuseStranger(@Nullable UUID owner, Measure measure, LocalDate today) {
        refuseStranger(owner, measure.compartment(), measure.site().place(), today);
    }

    private void refuseStranger(@Nullable UUID owner, Compartment compartment, Place place, LocalDate today) {
        new Violations()
                .unless(
                        owner == null
                                || organisation
                                        .person(owner)
                                        .filter(person -> person.isEmployedOn(today))
                                        .isPresent(),
                        "/owner",
                        "measure-owner-unknown",
                        "Personen finns inte eller är inte anställd. Välj någon annan.",
                        "The person does not exist or is not employed. Choose somebody else.")
                .refuse();
        if (owner != null && !confidants.mayBeGiven(owner, compartment, place)) {
            throw MeasureRefusals.ownerOutside();
        }
    }

    private void refuseUnknown(Set<UUID> served, Predicate<Finding> visible, Compartment compartment) {
        new Violations()
                .unless(
                        served.size() <= MOST_FINDINGS,
                        "/findings",
                        "measure-findings-too-many",
                        "En åtgärd kan avse högst " + MOST_FINDINGS + " brister.",
                        "A measure can serve " + MOST_FINDINGS + " deficiencies at most.")
                .refuse();
        List<Finding> found = findings.findAll(served).stream().filter(visible).toList();
        new Violations()
                .unless(
                        found.size() == served.size(),
                        "/findings",
                        "measure-finding-unknown",
                        "En av bristerna finns inte.",
                        "One of the deficiencies does not exist.")
                .refuse();
        found.forEach(finding -> refuseOutside(finding, compartment));
    }

    /** Whoever reads a measure sees what it serves, or how much. */
    static void refuseOutside(Finding finding, Compartment compartment) {
        if (finding.compartment() != Compartment.GENERAL && finding.compartment() != compartment) {
            throw MeasureRefusals.findingOutside();
        }
    }

    /** The compartment of what a measure by hand serves. */
    Compartment compartmentOf(Collection<UUID> served, Predicate<Finding> visible) {
        return findings.findAll(served).stream()
                .filter(visible)
                .map(Finding::compartment)
                .filter(compartment -> compartment != Compartment.GENERAL)
                .findFirst()
                .orElse(Compartment.GENERAL);
    }

    private Unit unit(UUID id) {
        return organisation
                .tree()
                .unit(id)
                .orElseThrow(() -> new Invalid(
                        "/unit",
                        "unit-unknown",
                        "Enheten som åtgärden gäller finns inte.",
                        "The unit that the measure concerns does not exist."));
    }
}
