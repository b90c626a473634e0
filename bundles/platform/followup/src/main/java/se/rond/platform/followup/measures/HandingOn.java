// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.platform.followup.application.Chronicle;
import se.rond.platform.followup.application.Confidants;
import se.rond.platform.followup.application.FindingRecords;
import se.rond.platform.followup.application.FollowUpSettings;
import se.rond.platform.followup.domain.Action;
import se.rond.platform.followup.domain.Actor;
import se.rond.platform.followup.domain.Assignee;
import se.rond.platform.followup.domain.Assignment;
import se.rond.platform.followup.domain.Change;
import se.rond.platform.followup.domain.Finding;

/**
 * A finding and the measure that mends it, both out of one record of a module, are one matter: where the measure is given to
 * somebody else, the finding goes with it. One that was given to another person, or found elsewhere, stays where it is.
 */
@Component(service = HandingOn.class)
public final class HandingOn {

    private final MeasureRecords records;
    private final FindingRecords findings;
    private final Chronicle chronicle;
    private final Confidants confidants;
    private final FollowUpSettings settings;

    @Activate
    public HandingOn(
            @Reference MeasureRecords records,
            @Reference FindingRecords findings,
            @Reference Chronicle chronicle,
            @Reference Confidants confidants,
            @Reference FollowUpSettings settings) {
        this.records = records;
        this.findings = findings;
        this.chronicle = chronicle;
        this.confidants = confidants;
        this.settings = settings;
    }

    /** @param former who had to do it before the change */
    void follow(Measure measure, @Nullable UUID former, Actor by, Instant now) {
        UUID owner = measure.owner();
        if (former == null || owner == null || Objects.equals(former, owner)) {
            return;
        }
        Set<UUID> served = records.links(measure.id()).stream()
                .filter(ServedFinding::isServed)
                .map(ServedFinding::finding)
                .collect(Collectors.toSet());
        findings.findAll(served).stream()
                .filter(finding -> isOneMatter(measure, finding)
                        && finding.state().isOpen()
                        && former.equals(finding.assignee().person())
                        && confidants.mayBeGiven(
                                owner, finding.compartment(), finding.site().place()))
                .forEach(finding -> give(finding, owner, by, now));
    }

    private static boolean isOneMatter(Measure measure, Finding finding) {
        return finding.origin().module().equals(measure.module())
                && finding.origin().source().equals(measure.source());
    }

    private void give(Finding finding, UUID owner, Actor by, Instant now) {
        var before = Chronicle.facts(finding);
        List<Change> changes = finding.assign(
                new Assignment(null, null, new Assignee(owner, null), null, null, null), settings.dueTimes(), now);
        chronicle.changed(finding, Action.ASSIGN, changes, by, before, null, now);
    }
}
