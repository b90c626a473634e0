// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Test;
import se.rond.duties.Duty;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyKind;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource;
import se.rond.duties.DutyState;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Listing;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.platform.followup.duties.DutyFilter.Kind;
import se.rond.platform.followup.figures.AwayModules;
import se.rond.platform.followup.rest.DutiesResource;
import se.rond.platform.followup.town.Badge;
import se.rond.platform.followup.town.MovableClock;
import se.rond.platform.followup.town.Town;

/** Who has not reported, since when, and whom to ask. */
public class SilentUnitsTest {

    private static final String ALSKOLAN = "/KOMMUN/BUN/BUN-F/ALSKOLAN/";
    private static final String EKSKOLAN = "/KOMMUN/BUN/BUN-F/EKSKOLAN/";
    private static final String BJORKEN = "/KOMMUN/VON/VON-F/BJORKEN/";

    @Test
    public void whoDidNothingOfWhatFellDueIsSilent() {
        rounds.counts.put(ALSKOLAN, new DutyCount(0, 0, 0, 0, 1, 2));
        rounds.counts.put(EKSKOLAN, new DutyCount(0, 0, 1, 0, 0, 5));
        rounds.counts.put(BJORKEN, new DutyCount(3, 1, 0, 0, 0, 0));

        SilenceView seen = silent().view(asked(null));

        assertThat(seen.first()).extracting(SilentUnit::name).containsExactly("Alskolan");
        assertThat(seen.silentUnits()).isEqualTo(1);
        assertThat(seen.units()).as("nothing has fallen due for Björken").isEqualTo(2);
        assertThat(seen.silentDuties()).isEqualTo(8);
        assertThat(seen.duties()).isEqualTo(9);
    }

    @Test
    public void whoRemediesADeficiencyHasNotReportedByThat() {
        rounds.counts.put(ALSKOLAN, new DutyCount(0, 0, 0, 0, 0, 2));
        remedies.counts.put(ALSKOLAN, new DutyCount(0, 0, 4, 0, 0, 0));
        remedies.counts.put(EKSKOLAN, new DutyCount(0, 0, 0, 0, 3, 0));

        assertThat(names(10)).containsExactly("Alskolan");
    }

    @Test
    public void whoReportsToOneOfTheSourcesOfAModuleIsNotSilent() {
        rounds.counts.put(ALSKOLAN, new DutyCount(0, 0, 0, 0, 0, 2));
        services.counts.put(ALSKOLAN, new DutyCount(0, 0, 1, 0, 0, 0));
        rounds.counts.put(EKSKOLAN, new DutyCount(0, 0, 0, 0, 0, 2));
        services.counts.put(EKSKOLAN, new DutyCount(0, 0, 0, 0, 1, 0));
        rounds.last.put(Town.id("EKSKOLAN"), Instant.parse("2025-10-02T07:00:00Z"));
        services.last.put(Town.id("EKSKOLAN"), Instant.parse("2025-11-02T07:00:00Z"));

        List<SilentUnit> silent = silent().view(asked(null)).first();

        assertThat(silent).extracting(SilentUnit::name).containsExactly("Ekskolan");
        assertThat(silent.get(0).silent()).isEqualTo(3);
        assertThat(silent.get(0).lastReport()).isEqualTo("2025-11-02T07:00:00Z");
    }

    @Test
    public void theNumberOfWhatWasNotDoneLeadsToJustThose() {
        rounds.counts.put(ALSKOLAN, new DutyCount(0, 0, 0, 0, 1, 2));
        services.counts.put(ALSKOLAN, new DutyCount(0, 0, 0, 0, 0, 1));
        services.counts.put(EKSKOLAN, new DutyCount(0, 0, 2, 0, 3, 0));
        remedies.counts.put(ALSKOLAN, new DutyCount(0, 0, 0, 0, 5, 0));
        reminders.counts.put(ALSKOLAN, new DutyCount(0, 0, 0, 0, 4, 0));

        SilenceView seen = silent().view(asked(null));

        assertThat(seen.silentDuties()).isEqualTo(7);
        assertThat(listed(seen.records()))
                .extracting(DutyView::module)
                .hasSize(7)
                .containsOnly("fire-safety");
        assertThat(seen.first()).extracting(SilentUnit::silent).containsExactly(4L);
        assertThat(listed(seen.first().get(0).records())).hasSize(4);
    }

    @Test
    public void theRowSaysWhenTheyLastReportedAndWhomToAsk() {
        town.person("rektor", "Rita", "Rektor", "ALSKOLAN");
        town.appoint("manager", "ALSKOLAN", "rektor");
        rounds.counts.put(ALSKOLAN, new DutyCount(0, 0, 0, 0, 0, 2));
        rounds.last.put(Town.id("ALSKOLAN"), Instant.parse("2025-10-02T07:00:00Z"));

        SilentUnit row =
                silent().page(asked(null), PageRequest.first(10)).items().get(0);

        assertThat(row.lastReport()).isEqualTo("2025-10-02T07:00:00Z");
        assertThat(row.contactName()).isEqualTo("Rita Rektor");
        assertThat(row.contactEmail()).isEqualTo("rektor@smastad.example");
        assertThat(row.departmentName()).isEqualTo("Barn- och utbildningsförvaltningen");
        assertThat(row.records())
                .isEqualTo("/api/followup/v1/duties?reports=true&state=late,missed&period=2026-Q1&module=fire-safety"
                        + "&unitPath=%2FKOMMUN%2FBUN%2FBUN-F%2FALSKOLAN%2F");
    }

    @Test
    public void withoutAManagerTheHeadOfTheDepartmentIsAsked() {
        town.person("chef", "Hans", "Rönn", "BUN-F");
        town.appoint("department_head", "BUN-F", "chef");
        rounds.counts.put(ALSKOLAN, new DutyCount(0, 0, 0, 0, 0, 2));

        assertThat(silent().view(asked(null)).first().get(0).contactName()).isEqualTo("Hans Rönn");
    }

    @Test
    public void aProtectedManagerIsNotNamed() {
        town.person("hemlig", "Siv", "Hemlig", "ALSKOLAN", null, true);
        town.appoint("manager", "ALSKOLAN", "hemlig");
        rounds.counts.put(ALSKOLAN, new DutyCount(0, 0, 0, 0, 0, 2));

        SilentUnit row = silent().view(asked(null)).first().get(0);

        assertThat(row.contactName()).isEqualTo("skyddad");
        assertThat(row.contactEmail()).isNull();
    }

    @Test
    public void aUnitThatIsNoMoreKeepsItsRow() {
        rounds.counts.put("/KOMMUN/BUN/GAMLA/", new DutyCount(0, 0, 0, 0, 0, 2));

        SilentUnit row = silent().view(asked(null)).first().get(0);

        assertThat(row.unit()).isNull();
        assertThat(row.name()).isEqualTo("GAMLA");
        assertThat(row.contactName()).isNull();
    }

    @Test
    public void pagesFollowEachOtherWithThoseFirstThatOweMost() {
        rounds.counts.put(ALSKOLAN, new DutyCount(0, 0, 0, 0, 0, 2));
        rounds.counts.put(EKSKOLAN, new DutyCount(0, 0, 0, 0, 0, 2));
        rounds.counts.put(BJORKEN, new DutyCount(0, 0, 0, 0, 0, 9));

        assertThat(names(1)).containsExactly("Björkens äldreboende", "Alskolan", "Ekskolan");
        assertThat(names(2)).containsExactly("Björkens äldreboende", "Alskolan", "Ekskolan");
    }

    @Test
    public void whoMayReadNothingIsRefused() {
        badge.wornBy("nobody");
        assertThatThrownBy(() -> silent().view(asked(null))).isInstanceOf(Forbidden.class);
    }

    private List<String> names(int limit) {
        List<String> names = new ArrayList<>();
        String after = null;
        do {
            Page<SilentUnit> page = silent().page(asked(null), PageRequest.of(limit, after, null));
            page.items().forEach(row -> names.add(row.name()));
            after = page.next();
        } while (after != null);
        return names;
    }

    private static DutyFilter asked(@Nullable String unit) {
        return new DutyFilter(unit, null, null, Kind.REPORTS, false, Set.of(), Period.valueOf("2026-Q1"));
    }

    private SilentUnits silent() {
        return new SilentUnits(desk(), sources(), new Contacts(town, clock), town);
    }

    private DutyDesk desk() {
        return DutyDesks.of(sources(), town, badge, clock);
    }

    private DutySources sources() {
        return new DutySources(List.of(rounds, services, reminders, remedies), AwayModules.none(badge));
    }

    /** The list that an address leads to, as the resource reads it. */
    private List<DutyView> listed(String address) {
        Map<String, String> asked = new HashMap<>();
        for (String pair : address.substring(address.indexOf('?') + 1).split("&")) {
            String[] parts = pair.split("=", 2);
            asked.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        Listing<DutyView> list = new DutiesResource(desk(), clock)
                .list(
                        null,
                        asked.get("unitPath"),
                        asked.get("module"),
                        Boolean.valueOf(asked.get("reports")),
                        null,
                        List.of(asked.getOrDefault("state", "")),
                        Period.valueOf(asked.getOrDefault("period", "")),
                        PageRequest.MAX_LIMIT,
                        null);
        return list.page().items();
    }

    private final Town town = new Town();
    private final Badge badge = new Badge(town);
    private final MovableClock clock = new MovableClock();
    private final Kept rounds = new Kept("fire-safety", true);
    private final Kept services = new Kept("fire-safety", true);
    private final Kept reminders = new Kept("fire-safety", false);
    private final Kept remedies = new Kept("followup", false);

    @Before
    public void givenAnAuditor() {
        clock.set("2026-03-31T08:00:00Z");
        town.person("auditor", "Aina", "Rev", "KOMMUN");
        badge.grantForUnit("auditor", "KOMMUN", "read_all_except_security_protection");
        badge.wornBy("auditor");
    }

    /** Duties whose counts a test sets. */
    private static final class Kept implements DutySource {

        private final Map<String, DutyCount> counts = new HashMap<>();
        private final Map<UUID, Instant> last = new HashMap<>();
        private final String module;
        private final boolean reports;

        Kept(String module, boolean reports) {
            this.module = module;
            this.reports = reports;
        }

        @Override
        public String module() {
            return module;
        }

        @Override
        public boolean areReports() {
            return reports;
        }

        @Override
        public List<Duty> duties(DutyQuery query, @Nullable Seen after, int limit) {
            List<Duty> duties = new ArrayList<>();
            counts.forEach((path, count) -> {
                if (path.startsWith(Objects.requireNonNullElse(query.unitPath(), "/"))) {
                    duties.addAll(some(path, DutyState.DONE, count.done(), query));
                    duties.addAll(some(path, DutyState.LATE, count.late(), query));
                    duties.addAll(some(path, DutyState.MISSED, count.missed(), query));
                }
            });
            return duties;
        }

        private List<Duty> some(String path, DutyState state, long count, DutyQuery query) {
            Text name = new Text(module, module);
            Instant due = Instant.parse("2026-03-01T08:00:00Z");
            Duty duty = Duty.of(
                            new DutyKind(module, "check", name),
                            UUID.randomUUID(),
                            name,
                            Town.id(DutyDesk.code(path)),
                            path,
                            "/x")
                    .of("fire_safety_inspector")
                    .from(due, due)
                    .standing(state)
                    .ready();
            return query.states().contains(state) ? Collections.nCopies((int) count, duty) : List.of();
        }

        @Override
        public Map<String, DutyCount> countByUnit(DutyQuery query) {
            return counts;
        }

        @Override
        public Map<YearMonth, DutyCount> countByMonth(DutyQuery query) {
            return Map.of();
        }

        @Override
        public Map<UUID, Instant> lastDone(Set<UUID> units, Instant asOf) {
            return last;
        }
    }
}
