// SPDX-License-Identifier: Apache-2.0
package se.rond.training.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureQuery;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.kernel.Reason;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.Municipality;
import se.rond.training.OnBothDatabases;
import se.rond.training.api.AbsenceGiven;
import se.rond.training.api.RequirementGiven;
import se.rond.training.api.TargetFilter;
import se.rond.training.api.TargetKind;
import se.rond.training.api.TargetView;

/** k.tr.03 to 05, counted by hand. Six people work at the school: four are trained, one too long ago, one never. */
public class CountingCoverageTest extends OnBothDatabases {

    @Test
    public void whoOfTheTargetGroupIsTrainedThatDay() {
        assertThat(count("k.tr.03", "/KOMMUN/BUN/")).isEqualTo(FigureCount.of(4, 6));
        assertThat(office.figures.count("k.tr.03", query("/KOMMUN/BUN/", "2024")))
                .as("at the end of a past year the fifth was trained still")
                .isEqualTo(FigureCount.of(5, 6));
        assertThat(listed(false)).hasSize(6);
        assertThat(listed(true)).extracting(view -> view.person().name()).containsExactly("S5 Ek", "S6 Ek");
        assertThat(office.figures.records("k.tr.03", query("/KOMMUN/BUN/", "2026")))
                .isEqualTo("/api/training/v1/targets?unitPath=%2FKOMMUN%2FBUN%2F&asOf=2026-03-02");
    }

    @Test
    public void theLastDayOfValidityStillCounts() {
        assertThat(office.figures.count("k.tr.03", on("2025-06-01"))).isEqualTo(FigureCount.of(5, 6));
        assertThat(office.figures.count("k.tr.03", on("2025-06-02"))).isEqualTo(FigureCount.of(4, 6));
    }

    @Test
    public void whoIsAwayForMoreThan90DaysIsNotInTheGroup() {
        away("S6", "2026-01-01", "2026-03-31"); // 90 days
        assertThat(count("k.tr.03", "/KOMMUN/BUN/")).isEqualTo(FigureCount.of(4, 6));

        away("S6", "2026-01-01", "2026-04-01"); // 91 days

        assertThat(count("k.tr.03", "/KOMMUN/BUN/")).isEqualTo(FigureCount.of(4, 5));
        away("S5", "2025-12-02", null); // the 91st day is today
        away("S4", "2025-12-03", null);
        office.employee("S7", "SKOLA");
        assertThat(count("k.tr.03", "/KOMMUN/BUN/")).isEqualTo(FigureCount.of(4, 5));
    }

    @Test
    public void theNewAreCountedWhenTheirTimeHasPassed() {
        long seen = office.book.requirement(requirement).version();
        office.book.saveRequirement(requirement, everybody(90), IfMatch.version(seen));
        office.town.person("new", "SKOLA", LocalDate.parse("2025-12-02"), null); // 90 days today
        office.town.person("newer", "SKOLA", LocalDate.parse("2026-03-01"), null);
        assertThat(count("k.tr.03", "/KOMMUN/BUN/")).isEqualTo(FigureCount.of(4, 6));

        office.town.person("new", "SKOLA", LocalDate.parse("2025-12-01"), null);

        assertThat(count("k.tr.03", "/KOMMUN/BUN/")).isEqualTo(FigureCount.of(4, 7));
    }

    @Test
    public void whoHasLeftIsNotInTheGroup() {
        office.town.person("S6", "SKOLA", LocalDate.parse("2020-01-01"), LocalDate.parse("2026-03-01"));

        assertThat(count("k.tr.03", "/KOMMUN/BUN/")).isEqualTo(FigureCount.of(4, 5));
    }

    @Test
    public void aGroupOfOneToFourIsNotTold() {
        office.employee("H1", "HEMMET");

        assertThat(count("k.tr.03", "/KOMMUN/VON/")).isEqualTo(FigureCount.tooFew());
        assertThat(office.figures
                        .countByPath("k.tr.03", query("/KOMMUN/", "2026"), List.of("/KOMMUN/BUN/", "/KOMMUN/VON/"))
                        .get("/KOMMUN/BUN/")
                        .isTooFew())
                .as("the whole less it would tell")
                .isTrue();
        office.town.unit("TOM", "VON", se.rond.organisation.UnitKind.UNIT);
        assertThat(count("k.tr.03", "/KOMMUN/VON/TOM/"))
                .as("nobody at all: a dash, too")
                .isEqualTo(FigureCount.of(0, 0));
    }

    @Test
    public void aRevokedTrainingIsNoneFromThatDayOn() {
        UUID record = office.as("administrator")
                .trained
                .records(
                        se.rond.training.api.RecordFilter.of(Municipality.id("S1"), java.util.Set.of()),
                        PageRequest.first(1))
                .items()
                .get(0)
                .id();
        office.revoke(record, "Deltog inte");

        assertThat(count("k.tr.03", "/KOMMUN/BUN/")).isEqualTo(FigureCount.of(3, 6));
        assertThat(office.figures.count("k.tr.03", on("2026-03-01"))).isEqualTo(FigureCount.of(4, 6));
    }

    @Test
    public void whatEndsWithin90DaysAndIsNotRenewed() {
        expires("S1", "2026-03-02"); // today: valid still, and not within the days to come
        expires("S2", "2026-03-03");
        expires("S3", "2026-05-31"); // the 90th day
        expires("S4", "2026-06-01");
        expires("S5", "2026-04-01");
        office.completed("S5", "tr.hlr", "2026-02-01"); // renewed

        assertThat(count("k.tr.04", "/KOMMUN/BUN/")).isEqualTo(new FigureCount(2, null, Map.of()));
        TargetFilter filter = new TargetFilter("/KOMMUN/BUN/", null, null, false, true, false);
        assertThat(office.targets.targets(filter, PageRequest.first(9)).items())
                .extracting(view -> view.person().name())
                .containsExactly("S2 Ek", "S3 Ek");
        office.town.person("S2", "SKOLA", LocalDate.parse("2020-01-01"), LocalDate.parse("2026-02-28"));
        assertThat(count("k.tr.04", "/KOMMUN/BUN/").numerator())
                .as("no longer in the target group")
                .isEqualTo(1);
    }

    @Test
    public void whoHoldsTwoRolesCountsInBoth() {
        office.course("tr.chef", 48);
        requires("tr.chef", "manager");
        requires("tr.brand", "fire_safety_inspector");
        List.of("S1", "S2", "S3", "S4", "S6").forEach(name -> office.town.holds("manager", name, "unit", "SKOLA"));
        office.town.holds("fire_safety_inspector", "S1", "unit", "SKOLA");
        office.town.holds("fire_safety_inspector", "S6", "unit", "SKOLA");
        office.completed("S1", "tr.chef", "2026-01-01");

        // managers: S1 of five; inspectors: S1 of two
        assertThat(count("k.tr.05", "/KOMMUN/BUN/")).isEqualTo(FigureCount.of(2, 7));
        TargetFilter filter = new TargetFilter("/KOMMUN/BUN/", null, null, true, false, false);
        assertThat(office.targets.targets(filter, PageRequest.first(50)).items())
                .hasSize(7);
        office.town.dismiss("S6", "manager");
        assertThat(count("k.tr.05", "/KOMMUN/BUN/")).isEqualTo(FigureCount.of(2, 6));
    }

    @Test
    public void whoWorksInPremisesOfAKindIsInItsGroup() {
        office.course("tr.pdv", 48);
        IntStream.rangeClosed(1, 5).forEach(i -> office.employee("H" + i, "HEMMET"));
        office.town.premise("L1", "school_primary", "SKOLA");
        office.book.saveRequirement(
                UUID.randomUUID(),
                new RequirementGiven(
                        "tr.pdv",
                        TargetKind.UNIT_TYPE,
                        List.of("school_primary", "school_upper_secondary"),
                        null,
                        80,
                        null),
                IfMatch.none());
        office.completed("S1", "tr.pdv", "2026-01-01");

        TargetFilter filter = new TargetFilter("/KOMMUN/", "tr.pdv", null, false, false, false);
        assertThat(office.targets.targets(filter, PageRequest.first(50)).items())
                .hasSize(6)
                .filteredOn(TargetView::valid)
                .hasSize(1);
    }

    @Test
    public void whereSomeOfEachUnitAreEnoughNobodyInParticularHasTo() {
        office.course("tr.hlr", 24);
        office.book.saveRequirement(
                UUID.randomUUID(),
                new RequirementGiven("tr.hlr", TargetKind.ALL_EMPLOYEES, List.of(), null, 90, 1),
                IfMatch.none());

        assertThat(count("k.tr.03", "/KOMMUN/BUN/")).isEqualTo(FigureCount.of(4, 6));
    }

    private List<TargetView> listed(boolean missing) {
        TargetFilter filter = new TargetFilter("/KOMMUN/BUN/", null, null, false, false, missing);
        return office.targets.targets(filter, PageRequest.first(50)).items();
    }

    private void requires(String course, String role) {
        office.book.saveRequirement(
                UUID.randomUUID(),
                new RequirementGiven(course, TargetKind.ROLE, List.of(role), null, 100, null),
                IfMatch.none());
    }

    private void away(String name, String from, String to) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        office.absences.remove(id);
        office.absences.save(
                id,
                new AbsenceGiven(Municipality.id(name), LocalDate.parse(from), to == null ? null : LocalDate.parse(to)),
                IfMatch.none());
    }

    /** Of another course that everybody must have, of which nobody has anything but this. */
    private void expires(String name, String until) {
        if (office.book.courses(false, PageRequest.first(9)).items().size() == 1) {
            office.course("tr.hlr", 12);
            office.book.endRequirement(requirement, new Reason("Annat prov"));
            office.book.saveRequirement(
                    UUID.randomUUID(),
                    new RequirementGiven("tr.hlr", TargetKind.ALL_EMPLOYEES, List.of(), null, 90, null),
                    IfMatch.none());
        }
        office.completed(name, "tr.hlr", LocalDate.parse(until).minusMonths(12).toString());
    }

    private FigureCount count(String figure, String path) {
        return office.figures.count(figure, query(path, "2026"));
    }

    private static FigureQuery query(String path, String period) {
        return new FigureQuery(path, null, Period.valueOf(period), Instant.parse("2026-03-02T12:00:00Z"));
    }

    private static FigureQuery on(String day) {
        return new FigureQuery(
                "/KOMMUN/BUN/", null, Period.valueOf(day.substring(0, 4)), Instant.parse(day + "T12:00:00Z"));
    }

    private static RequirementGiven everybody(Integer days) {
        return new RequirementGiven("tr.brand", TargetKind.ALL_EMPLOYEES, List.of(), days, 90, null);
    }

    private final UUID requirement = UUID.randomUUID();

    @Before
    public void givenSixPeopleAtTheSchool() {
        office.course("tr.brand", 48);
        office.book.saveRequirement(requirement, everybody(null), IfMatch.none());
        IntStream.rangeClosed(1, 6).forEach(i -> office.employee("S" + i, "SKOLA"));
        IntStream.rangeClosed(1, 4).forEach(i -> office.completed("S" + i, "tr.brand", "2024-02-0" + i));
        office.completed("S5", "tr.brand", "2021-06-01");
    }

    public CountingCoverageTest(Database database) {
        super(database);
    }
}
