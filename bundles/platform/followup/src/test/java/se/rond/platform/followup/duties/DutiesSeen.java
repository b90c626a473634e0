// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;
import se.rond.duties.Duty;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyKind;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource;
import se.rond.duties.DutyState;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.kernel.Problem;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.followup.application.Confidants;
import se.rond.platform.followup.application.Office;
import se.rond.platform.followup.figures.AwayModules;
import se.rond.platform.followup.town.Town;

/** What is to be done, in every way that it is shown to whoever acts, as text. Beside findings, a module with secrets. */
public final class DutiesSeen {

    /** Whether the module has anything to do by now. */
    public boolean begun;

    private final Office office;
    private final DutyDesk desk;
    private final SilentUnits silent;
    private final PersonalDuties personal;

    public DutiesSeen(Office office, AssignedFindings findings, UnitOfWork work, Clock clock) {
        this.office = office;
        DutySources sources = new DutySources(
                List.of(
                        new FindingDuties(findings, work),
                        new Secrets("system-security", Compartment.INFOSEC),
                        new Secrets("security-protection", Compartment.SECURITY_PROTECTION)),
                AwayModules.none(office.badge));
        Doers doers = new Doers(office.town, clock);
        Confidants confidants = new Confidants(office.badge);
        desk = DutyDesks.of(sources, office.town, office.badge, clock);
        silent = new SilentUnits(desk, sources, new Contacts(office.town, clock), office.town);
        personal = new PersonalDuties(sources, doers, confidants, clock);
    }

    public List<String> all() {
        List<String> seen = new ArrayList<>();
        for (boolean mine : new boolean[] {true, false}) {
            for (DutyState state : DutyState.values()) {
                seen.add(text(() -> desk.page(asked(mine, null, Set.of(state)), PageRequest.first(100))));
            }
            seen.add(text(() -> desk.summary(asked(mine, null, Set.of()))));
            seen.add(text(() -> desk.year(asked(mine, null, Set.of()), 2026)));
            for (String module : List.of("system-security", "security-protection")) {
                seen.add(text(() -> desk.page(asked(mine, module, Set.of()), PageRequest.first(100))));
            }
        }
        seen.add(text(() -> silent.view(asked(false, null, Set.of()))));
        seen.add(text(() -> silent.page(asked(false, null, Set.of()), PageRequest.first(100))));
        UUID person = office.badge.caller().person();
        seen.add(person == null ? "" : calendar(person).toString());
        return seen;
    }

    /** What a calendar of the person has in it. */
    public List<Duty> calendar(UUID person) {
        return personal.of(person, Period.year(2026), EnumSet.allOf(DutyState.class), 100);
    }

    private static DutyFilter asked(boolean mine, @Nullable String module, Set<DutyState> states) {
        return new DutyFilter(null, null, module, DutyFilter.Kind.EVERY, mine, states, Period.year(2026));
    }

    private static String text(Supplier<Object> asked) {
        try {
            return asked.get().toString();
        } catch (Problem refusal) {
            return refusal.rule() + " " + refusal.detail();
        }
    }

    /** Something to do at the school that nobody did. */
    private final class Secrets implements DutySource {

        private static final String SCHOOL = "/KOMMUN/BUN/BUN-F/ALSKOLAN/";

        private final String module;
        private final Compartment compartment;

        Secrets(String module, Compartment compartment) {
            this.module = module;
            this.compartment = compartment;
        }

        @Override
        public String module() {
            return module;
        }

        @Override
        public Set<Compartment> compartments() {
            return Set.of(compartment);
        }

        @Override
        public List<Duty> duties(DutyQuery query, @Nullable Seen after, int limit) {
            return isAsked(query) && after == null ? List.of(duty()) : List.of();
        }

        /** Nobody here has to do it alone. */
        private boolean isAsked(DutyQuery query) {
            return begun && query.doer() == null;
        }

        private Duty duty() {
            return Duty.of(
                            new DutyKind(module, "analysis", Text.same("Analys")),
                            Town.id(module),
                            Text.same("Analys av journalsystemet"),
                            Town.id("ALSKOLAN"),
                            SCHOOL,
                            "/" + module + "/1")
                    .of("manager")
                    .from(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-02-01T00:00:00Z"))
                    .standing(DutyState.LATE)
                    .ready();
        }

        @Override
        public Map<String, DutyCount> countByUnit(DutyQuery query) {
            return isAsked(query) ? Map.of(SCHOOL, DutyCount.of(DutyState.LATE, 1)) : Map.of();
        }

        @Override
        public Map<YearMonth, DutyCount> countByMonth(DutyQuery query) {
            return isAsked(query) ? Map.of(YearMonth.of(2026, 2), DutyCount.of(DutyState.LATE, 1)) : Map.of();
        }
    }
}
