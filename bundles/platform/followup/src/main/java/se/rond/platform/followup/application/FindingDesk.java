// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.audit.ReadLog;
import se.rond.kernel.IfMatch;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.followup.domain.Actor;
import se.rond.platform.followup.domain.Change;
import se.rond.platform.followup.domain.Finding;

/** Reading findings, and the frame within which each action happens. */
@Component(service = FindingDesk.class)
public final class FindingDesk {

    private final FindingRecords records;
    private final Chronicle chronicle;
    private final FindingViews views;
    private final Authority authority;
    private final Reaches reaches;
    private final FollowUpSettings settings;
    private final ReadLog readings;
    private final UnitOfWork work;
    private final Clock clock;

    @Activate
    public FindingDesk(
            @Reference FindingRecords records,
            @Reference Chronicle chronicle,
            @Reference FindingViews views,
            @Reference Authority authority,
            @Reference Reaches reaches,
            @Reference FollowUpSettings settings,
            @Reference ReadLog readings,
            @Reference UnitOfWork work,
            @Reference Clock clock) {
        this.records = records;
        this.chronicle = chronicle;
        this.views = views;
        this.authority = authority;
        this.reaches = reaches;
        this.settings = settings;
        this.readings = readings;
        this.work = work;
        this.clock = clock;
    }

    /** Those that the caller may read. */
    public Page<FindingView> page(FindingFilter filter, PageRequest request) {
        Order order = Order.of(request);
        List<Finding> found = work.read(() -> found(filter, order, request.limit() + 1));
        Page<Finding> page = Page.of(found, request.limit(), finding -> finding, order::cursor);
        return new Page<>(views.views(page.items(), now()), page.next());
    }

    /** @throws NotFound if there is none, or the caller may not read it */
    public FindingDetails details(UUID id) {
        FindingDetails read = work.read(() -> details(readable(id)));
        FindingView finding = read.finding();
        if (finding.compartment() != Compartment.GENERAL) {
            readings.reads("followup.finding.read", "finding", id, finding.unit(), finding.compartment());
        }
        return read;
    }

    /** Does something to a finding. The same caller asking for what has already taken effect is told how it stands. */
    FindingDetails act(UUID id, IfMatch seen, Deed deed) {
        return work.write(() -> {
            Finding finding = readable(id);
            Actor by = authority.actor();
            if (deed.done().test(finding) && chronicle.isRepeated(finding, deed.action(), deed.words(), by)) {
                return details(finding);
            }
            authority.require(deed.action(), finding);
            seen.requireIfPresent(finding.version());
            Instant now = now();
            var before = Chronicle.facts(finding);
            List<Change> changes = deed.change().apply(finding, now);
            if (!changes.isEmpty()) {
                chronicle.changed(finding, deed.action(), changes, by, before, deed.why(), now);
                records.flush();
            }
            return details(finding);
        });
    }

    private List<Finding> found(FindingFilter filter, Order order, int limit) {
        return Ways.merged(
                reaches.of(filter.held()),
                reach -> records.page(filter, reach, order, limit),
                Finding::id,
                order::compare,
                limit);
    }

    Finding readable(UUID id) {
        return records.find(id)
                .filter(authority::mayRead)
                .orElseThrow(() -> new NotFound(new Text("Bristen", "The deficiency"), id));
    }

    private FindingDetails details(Finding finding) {
        Instant now = now();
        return views.details(
                finding, records.history(finding.id()), authority.actions(finding, settings.reopenDays(), now), now);
    }

    /** To the millisecond: what every database keeps. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
