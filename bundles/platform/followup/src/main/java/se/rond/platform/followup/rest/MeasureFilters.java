// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.rest;

import java.time.Clock;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.findings.MeasureState;
import se.rond.findings.Priority;
import se.rond.kernel.Period;
import se.rond.platform.followup.application.Places;
import se.rond.platform.followup.measures.MeasureFilter;

/** Understands the parameters of the list of measures. */
@Component(service = MeasureFilters.class)
public final class MeasureFilters {

    private final Places places;
    private final AccessControl access;
    private final Clock clock;

    @Activate
    public MeasureFilters(@Reference Places places, @Reference AccessControl access, @Reference Clock clock) {
        this.places = places;
        this.access = access;
        this.clock = clock;
    }

    MeasureFilter of(MeasureParameters query) {
        LocalDate today = clock.instant().atZone(Period.ZONE).toLocalDate();
        return new MeasureFilter(
                Parameters.constants(MeasureState.class, "state", query.state),
                query.open,
                Parameters.constants(Priority.class, "priority", query.priority),
                Boolean.TRUE.equals(query.overdue) ? today : null,
                Boolean.TRUE.equals(query.effectDue) ? today : null,
                Parameters.person("owner", query.owner, access.caller()),
                query.unit == null ? null : places.heldBy(places.unit(query.unit)),
                query.premise == null ? null : places.premise(query.premise).id(),
                query.module,
                query.source,
                query.finding,
                query.q == null || query.q.isBlank() ? null : query.q.strip());
    }
}
