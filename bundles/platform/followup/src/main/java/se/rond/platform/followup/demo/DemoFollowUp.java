// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.findings.FindingState;
import se.rond.kernel.DemoContent;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Stale;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.followup.application.FilterDraft;
import se.rond.platform.followup.application.FindingRecords;
import se.rond.platform.followup.application.Order;
import se.rond.platform.followup.application.Reach;
import se.rond.platform.followup.domain.Finding;

/** Lets time pass for the findings that modules put into the demonstration: most are remedied, some late, some never. */
@Component(property = DemoContent.FOLLOWS + "=true")
public final class DemoFollowUp implements DemoContent {

    private static final Logger LOG = LoggerFactory.getLogger(DemoFollowUp.class);
    private static final int BATCH = 50;

    private final FindingRecords records;
    private final DemoCourse course;
    private final UnitOfWork work;
    private final Clock clock;

    @Activate
    public DemoFollowUp(
            @Reference FindingRecords records,
            @Reference DemoCourse course,
            @Reference UnitOfWork work,
            @Reference Clock clock) {
        this.records = records;
        this.course = course;
        this.work = work;
        this.clock = clock;
    }

    /** Asked after every module that has filled itself; what is followed up already changes nothing. */
    @Override
    public void fill() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Order order = Order.of(new PageRequest(BATCH, null, "reported"));
        int followed = 0;
        List<Finding> batch = after(order);
        if (isFollowedUp(batch)) {
            return;
        }
        while (!batch.isEmpty()) {
            List<UUID> ids = batch.stream().map(Finding::id).toList();
            followed += followed(ids, now);
            order = order.after(batch.get(batch.size() - 1));
            batch = after(order);
        }
        LOG.info("Demonstration: {} findings followed up", followed);
    }

    private List<Finding> after(Order order) {
        return work.read(() -> records.page(new FilterDraft().filter(), Reach.EVERYTHING, order, BATCH));
    }

    /** Somebody may have looked at one of them meanwhile: then once more. */
    private int followed(List<UUID> ids, Instant now) {
        try {
            return work.write(() -> follow(ids, now));
        } catch (Stale changedMeanwhile) {
            return work.write(() -> follow(ids, now));
        }
    }

    private int follow(List<UUID> ids, Instant now) {
        ids.forEach(id -> records.find(id).ifPresent(finding -> course.run(finding, now)));
        return ids.size();
    }

    /** Somebody has worked with them already: this demonstration, or whoever looks at it. */
    private static boolean isFollowedUp(List<Finding> oldest) {
        return oldest.stream()
                .anyMatch(finding -> !finding.origin().fixedOnSite() && finding.state() != FindingState.REPORTED);
    }
}
