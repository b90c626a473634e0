// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Caller;
import se.rond.findings.FindingSummary;
import se.rond.findings.Findings;
import se.rond.findings.NewFinding;
import se.rond.kernel.Ids;
import se.rond.kernel.Invalid;
import se.rond.kernel.Period;
import se.rond.organisation.Organisation;
import se.rond.organisation.Unit;
import se.rond.platform.followup.domain.Action;
import se.rond.platform.followup.domain.Actor;
import se.rond.platform.followup.domain.Change;
import se.rond.platform.followup.domain.Finding;
import se.rond.platform.followup.domain.Site;
import se.rond.platform.followup.domain.Violations;

/** Takes what modules report, in the unit of work that found it. */
@Component
public final class FindingsRegister implements Findings {

    private final FindingRecords records;
    private final Chronicle chronicle;
    private final Numbers numbers;
    private final FollowUpSettings settings;
    private final Organisation organisation;
    private final Photos photos;
    private final AccessControl access;
    private final Clock clock;

    @Activate
    public FindingsRegister(
            @Reference FindingRecords records,
            @Reference Chronicle chronicle,
            @Reference Numbers numbers,
            @Reference FollowUpSettings settings,
            @Reference Organisation organisation,
            @Reference Photos photos,
            @Reference AccessControl access,
            @Reference Clock clock) {
        this.records = records;
        this.chronicle = chronicle;
        this.numbers = numbers;
        this.settings = settings;
        this.organisation = organisation;
        this.photos = photos;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public UUID report(NewFinding reported) {
        return records.find(reported.module(), reported.source(), reported.sourceKey())
                .map(Finding::id)
                .orElseGet(() -> open(reported));
    }

    @Override
    public List<FindingSummary> of(String module, UUID source) {
        return records.of(module, source).stream()
                .map(finding -> new FindingSummary(
                        finding.id(),
                        finding.number(),
                        finding.origin().sourceKey(),
                        finding.origin().title(),
                        finding.severity(),
                        finding.state()))
                .toList();
    }

    @Override
    public int sourceApproved(String module, UUID source) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Finding> closing = records.of(module, source).stream()
                .filter(Finding::closesByItself)
                .toList();
        for (Finding finding : closing) {
            var before = Chronicle.facts(finding);
            List<Change> changes = finding.autoClose(now);
            chronicle.changed(finding, Action.AUTO_CLOSE, changes, Actor.SYSTEM, before, null, now);
        }
        return closing.size();
    }

    private UUID open(NewFinding reported) {
        refuseOverlong(reported);
        Instant now = clock.instant();
        // the clock of a phone may be ahead: nothing is seen before now
        Instant seenAt =
                (reported.reportedAt().isAfter(now) ? now : reported.reportedAt()).truncatedTo(ChronoUnit.MILLIS);
        LocalDate day = seenAt.atZone(Period.ZONE).toLocalDate();
        Site site = new Site(reported.unit(), unitThen(reported.unit(), day).path(), reported.premise());
        Actor reporter = reporter(reported);
        Finding finding = new Finding(
                Ids.next(clock), numbers.next(day.getYear()), reported, site, seenAt, settings.dueTimes(), reporter);
        records.add(finding);
        chronicle.born(finding, reporter);
        photos.attachFound(finding, reported.photos());
        return finding.id();
    }

    private static void refuseOverlong(NewFinding reported) {
        new Violations()
                .atMost(400, reported.title().sv(), "/title/sv")
                .atMost(400, reported.title().en(), "/title/en")
                .atMost(4000, reported.description(), "/description")
                .refuse();
    }

    /** Whoever saw it; the account on this thread is theirs only if they are the same person. */
    private Actor reporter(NewFinding reported) {
        Caller caller = access.caller();
        UUID person = reported.reportedBy();
        if (person == null || person.equals(caller.person())) {
            return Actor.of(caller);
        }
        return new Actor(null, person, "");
    }

    /** The unit as it was placed on that day; as it is today, if it came later. */
    private Unit unitThen(UUID id, LocalDate day) {
        Optional<Unit> then = organisation.tree(day).unit(id);
        return then.or(() -> organisation.tree().unit(id))
                .orElseThrow(() -> new Invalid(
                        "/unit",
                        "unit-unknown",
                        "Enheten som bristen hör till finns inte.",
                        "The unit that the deficiency belongs to does not exist."));
    }
}
