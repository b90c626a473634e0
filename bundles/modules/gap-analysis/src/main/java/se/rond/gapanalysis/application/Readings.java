// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Caller;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.Assessments;
import se.rond.gapanalysis.domain.Reading;
import se.rond.persistence.UnitOfWork;

/** Keeps in the trail that somebody read free text: once for each person, assessment and day. */
@Component(service = Readings.class)
public final class Readings {

    private static final int MOST = 20_000;

    private final Assessments assessments;
    private final GapTrail trail;
    private final GapPlaces places;
    private final UnitOfWork work;
    private final Set<UUID> kept = ConcurrentHashMap.newKeySet();

    @Activate
    public Readings(
            @Reference Assessments assessments,
            @Reference GapTrail trail,
            @Reference GapPlaces places,
            @Reference UnitOfWork work) {
        this.assessments = assessments;
        this.trail = trail;
        this.places = places;
        this.work = work;
    }

    /** Outside the unit of work that read. */
    void keep(UUID assessment) {
        Caller caller = places.access().caller();
        UUID reader = caller.person() == null ? caller.account() : caller.person();
        UUID reading = Reading.idOf(assessment, reader, places.today());
        if (kept.contains(reading)) {
            return;
        }
        work.write(() -> assessments.findToChange(assessment).ifPresent(read -> keep(read, reading)));
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.add(reading);
    }

    /** Whoever reads twice at once waits for their own first reading. */
    private void keep(Assessment assessment, UUID reading) {
        if (!assessments.isRead(reading)) {
            assessments.add(new Reading(reading, places.today()));
            trail.changed(assessment, "read", Map.of(), Map.of());
        }
    }
}
