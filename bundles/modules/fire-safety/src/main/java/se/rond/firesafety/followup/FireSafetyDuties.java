// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.duties.Duty;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource;
import se.rond.firesafety.application.RoundDuties;

/** Check rounds as duties: a unit that stays silent has its missed rounds in every count. */
@Component
public final class FireSafetyDuties implements DutySource {

    private final RoundDuties rounds;

    @Activate
    public FireSafetyDuties(@Reference RoundDuties rounds) {
        this.rounds = rounds;
    }

    @Override
    public String module() {
        return RoundDuties.MODULE;
    }

    @Override
    public List<Duty> duties(DutyQuery query, @Nullable Seen after, int limit) {
        return rounds.page(query, after, limit);
    }

    @Override
    public Map<String, DutyCount> countByUnit(DutyQuery query) {
        return rounds.countByUnit(query);
    }

    @Override
    public Map<YearMonth, DutyCount> countByMonth(DutyQuery query) {
        return rounds.countByMonth(query);
    }

    @Override
    public Map<UUID, Instant> lastDone(Set<UUID> units, Instant asOf) {
        return rounds.lastDone(units, asOf);
    }
}
