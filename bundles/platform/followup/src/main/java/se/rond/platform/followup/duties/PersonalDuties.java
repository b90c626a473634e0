// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.access.Scope;
import se.rond.duties.Duties;
import se.rond.duties.Duty;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutyState;
import se.rond.kernel.Period;
import se.rond.platform.followup.application.Confidants;

/** A person's duties, for whoever shows them elsewhere: in a calendar, say. */
@Component
public final class PersonalDuties implements Duties {

    private final DutySources sources;
    private final Doers doers;
    private final Confidants confidants;
    private final Clock clock;

    @Activate
    public PersonalDuties(
            @Reference DutySources sources,
            @Reference Doers doers,
            @Reference Confidants confidants,
            @Reference Clock clock) {
        this.sources = sources;
        this.doers = doers;
        this.confidants = confidants;
        this.clock = clock;
    }

    @Override
    public List<Duty> of(UUID person, Period period, Set<DutyState> states, int limit) {
        DutyQuery query = new DutyQuery(null, Scope.EVERYTHING, doers.of(person), period, states, clock.instant());
        List<DutyQuery> queries = Arrays.stream(Compartment.values())
                .filter(compartment ->
                        Confidants.isGivenAway(compartment) || confidants.mayReadAnywhere(person, compartment))
                .map(compartment -> query.of(compartment, Scope.EVERYTHING))
                .toList();
        return sources.duties(queries, null, limit);
    }
}
