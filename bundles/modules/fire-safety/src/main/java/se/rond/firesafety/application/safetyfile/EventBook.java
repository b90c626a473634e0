// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.safetyfile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.safetyfile.EventGiven;
import se.rond.firesafety.api.safetyfile.EventType;
import se.rond.firesafety.api.safetyfile.EventView;
import se.rond.firesafety.api.safetyfile.FileFilter;
import se.rond.firesafety.api.safetyfile.Observation;
import se.rond.firesafety.api.safetyfile.Observed;
import se.rond.firesafety.api.safetyfile.RecordState;
import se.rond.firesafety.api.safetyfile.RecordingEvents;
import se.rond.firesafety.api.safetyfile.Withdrawal;
import se.rond.firesafety.application.safetyfile.FileDesk.Listed;
import se.rond.firesafety.application.safetyfile.FileDesk.Put;
import se.rond.firesafety.domain.safetyfile.FileRecords.Attribute;
import se.rond.firesafety.domain.safetyfile.FireEvent;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Saved;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;

@Component
public final class EventBook implements RecordingEvents {

    private final FileDesk desk;
    private final FileViews views;
    private final FileFindings findings;
    private final UnitOfWork work;

    @Activate
    public EventBook(
            @Reference FileDesk desk,
            @Reference FileViews views,
            @Reference FileFindings findings,
            @Reference UnitOfWork work) {
        this.desk = desk;
        this.views = views;
        this.findings = findings;
        this.work = work;
    }

    @Override
    public Page<EventView> events(
            FileFilter filter, @Nullable EventType type, @Nullable Instant asOf, PageRequest request) {
        Listed<FireEvent, EventView> listed = new Listed<>(
                FireEvent.class,
                FireSafetyPermissions.READ,
                RecordState.class,
                type == null ? null : new Attribute("type", type),
                true,
                views::events);
        Instant moment = desk.places().moment(asOf);
        return desk.places().isPast(moment)
                ? desk.pageAsOf(moment, work, listed, filter, request)
                : work.read(() -> desk.page(listed, filter, request));
    }

    @Override
    public EventView event(UUID id) {
        return work.read(
                () -> views.events(List.of(desk.visible(FireEvent.class, id))).get(0));
    }

    @Override
    public Saved<EventView> save(UUID id, EventGiven given, IfMatch seen) {
        Put<FireEvent> put = new Put<>(FireEvent.class, id, given.premise(), FireSafetyPermissions.REPORT_EVENT, seen);
        boolean created = work.write(() -> desk.put(
                put,
                (site, by) -> new FireEvent(id, site, given, by),
                event -> event.says(given),
                event -> event.change(given, desk.places().now())));
        return new Saved<>(event(id), created);
    }

    @Override
    public EventView withdraw(UUID id, Withdrawal why) {
        work.write(() -> desk.withdraw(toChange(id), why.reason()));
        return event(id);
    }

    @Override
    public Observed observe(UUID id, Observation observation) {
        return work.write(() ->
                findings.report(toChange(id), new Text("Brand eller tillbud", "Fire or near miss"), observation, null));
    }

    private FireEvent toChange(UUID id) {
        return desk.toChange(FireEvent.class, id, FireSafetyPermissions.REPORT_EVENT);
    }
}
