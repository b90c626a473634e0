// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;
import se.rond.access.Scope;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.organisation.UnitKind;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.Municipality;
import se.rond.training.OnBothDatabases;
import se.rond.training.api.RequirementGiven;
import se.rond.training.api.TargetKind;
import se.rond.training.api.TrainingPermissions;
import se.rond.training.api.coverage.CoveragePart;
import se.rond.training.api.coverage.CoverageRow;
import se.rond.training.api.coverage.CoverageStatus;
import se.rond.training.application.Coverage;
import se.rond.training.application.PastStaff;
import se.rond.training.application.TargetGroups;

/** Six at the school, four of them trained; five at the home, all trained. */
public class CoverageOfPlacesTest extends OnBothDatabases {

    @Test
    public void eachUnitOnceForAllPremisesThatItUses() {
        office.town.premise("L1", "school_primary", "SKOLA");
        office.town.premise("L2", "school_primary", "SKOLA");
        office.town.premise("L3", "school_primary", "SKOLA", "ended", java.time.LocalDate.parse("2010-01-01"));

        assertThat(rows("/KOMMUN/BUN/")).extracting(row -> row.premise().code()).containsExactly("L1", "L2");
        assertThat(rows("/KOMMUN/BUN/")).allSatisfy(row -> {
            assertThat(row.people()).isEqualTo(6);
            assertThat(row.valid()).isEqualTo(4);
            assertThat(row.target()).isEqualTo(90);
            assertThat(row.status()).isEqualTo(CoverageStatus.UNMET);
        });
        assertThat(only("/KOMMUN/VON/").premise()).isNull();
        assertThat(only("/KOMMUN/VON/").status()).isEqualTo(CoverageStatus.MET);
    }

    @Test
    public void thePercentageAimedAtIsEnough() {
        long seen = office.book.requirement(EVERYBODY).version();
        office.book.saveRequirement(
                EVERYBODY,
                new RequirementGiven("brand", TargetKind.ALL_EMPLOYEES, List.of(), null, 66, null),
                IfMatch.version(seen));

        assertThat(only("/KOMMUN/BUN/").status()).as("4 of 6 is 66.7 %").isEqualTo(CoverageStatus.MET);
    }

    @Test
    public void ofOneToFourPeopleNothingIsToldAndNotOfTheNextSmallestBesideThem() {
        office.town.unit("LITEN", "BUN", UnitKind.UNIT);
        office.town.unit("STOR", "BUN", UnitKind.UNIT);
        staff("L", "LITEN", 4, 0);
        staff("B", "STOR", 7, 7);

        List<CoverageRow> rows = rows("/KOMMUN/BUN/");

        assertThat(rows)
                .extracting(row -> row.unit().code() + " " + row.people() + " " + row.valid() + " " + row.status())
                .containsExactly("LITEN null null TOO_FEW", "SKOLA null null TOO_FEW", "STOR 7 7 MET");
        assertThat(only("/KOMMUN/VON/").people()).as("elsewhere in the tree").isEqualTo(5);
    }

    @Test
    public void twoSmallOnesHideEachOther() {
        office.town.unit("LITEN", "BUN", UnitKind.UNIT);
        office.town.unit("PYTTE", "BUN", UnitKind.UNIT);
        staff("L", "LITEN", 4, 0);
        staff("P", "PYTTE", 1, 0);

        assertThat(rows("/KOMMUN/BUN/")).extracting(CoverageRow::people).containsExactly(null, null, 6);
    }

    @Test
    public void smallOnesThatAreFewTogetherHideTheNextAsWell() {
        office.town.unit("LITEN", "BUN", UnitKind.UNIT);
        office.town.unit("PYTTE", "BUN", UnitKind.UNIT);
        office.town.unit("STOR", "BUN", UnitKind.UNIT);
        staff("L", "LITEN", 2, 0);
        staff("P", "PYTTE", 2, 0);
        staff("B", "STOR", 7, 7);

        assertThat(rows("/KOMMUN/BUN/"))
                .as("the department less SKOLA and STOR would be four")
                .extracting(row -> row.unit().code() + " " + row.people())
                .containsExactly("LITEN null", "PYTTE null", "SKOLA null", "STOR 7");
    }

    @Test
    public void fewAtTheDepartmentItselfAreNotWorkedOutFromItAndItsUnits() {
        office.town.unit("STOR", "BUN", UnitKind.UNIT);
        staff("B", "STOR", 7, 7);
        staff("D", "BUN", 2, 0);

        assertThat(coverage.parts("brand", null))
                .extracting(part -> part.unit().code() + " " + part.people())
                .contains("BUN 15");
        assertThat(rows("/KOMMUN/BUN/"))
                .as("15 less 6 and 7 would tell")
                .extracting(row -> row.unit().code() + " " + row.people())
                .containsExactly("BUN null", "SKOLA null", "STOR 7");
    }

    @Test
    public void departmentsAreCountedWithAllBelowThem() {
        office.town.unit("STOR", "BUN", UnitKind.UNIT);
        staff("B", "STOR", 7, 7);

        assertThat(coverage.parts("brand", null))
                .extracting(part -> part.unit().code() + " " + part.people() + " " + part.valid())
                .containsExactlyInAnyOrder("BUN 13 11", "VON 5 5");
        assertThat(coverage.parts("brand", "/KOMMUN/BUN/"))
                .extracting(CoveragePart::people)
                .containsExactlyInAnyOrder(6, 7);
    }

    @Test
    public void someOfEachUnitMustBeTrainedWhoeverTheyAre() {
        UUID least = UUID.randomUUID();
        office.course("hlr", 24);
        office.town.premise("L1", "school_primary", "SKOLA");
        office.book.saveRequirement(
                least,
                new RequirementGiven("hlr", TargetKind.UNIT_TYPE, List.of("school_primary"), null, 100, 2),
                IfMatch.none());
        office.completed("S1", "hlr", "2026-01-01");

        CoverageRow lacking =
                coverage.rows("hlr", null, PageRequest.first(9)).items().get(0);
        assertThat(lacking.least()).isEqualTo(2);
        assertThat(lacking.leastMet()).isFalse();
        assertThat(lacking.status()).isEqualTo(CoverageStatus.UNMET);
        assertThat(lacking.people()).as("nobody in particular has to").isZero();

        office.completed("S6", "hlr", "2026-01-01");

        CoverageRow met =
                coverage.rows("hlr", null, PageRequest.first(9)).items().get(0);
        assertThat(met.leastMet()).isTrue();
        assertThat(met.status()).isEqualTo(CoverageStatus.MET);
    }

    @Test
    public void whoSeesOneDepartmentSeesThatOnly() {
        office.town.person("head", "BUN");
        office.callers.grant(
                "head",
                TrainingPermissions.READ,
                new Scope(
                        false, java.util.Set.of(Municipality.id("BUN"), Municipality.id("SKOLA")), java.util.Set.of()));
        office.as("head");

        assertThat(rows(null)).extracting(row -> row.unit().code()).containsOnly("BUN", "SKOLA");
    }

    @Test
    public void theRowsAreReadPageByPage() {
        var first = coverage.rows("brand", null, PageRequest.first(1));
        var second = coverage.rows("brand", null, new PageRequest(10, first.next(), null));

        assertThat(first.items()).hasSize(1);
        assertThat(second.items()).isNotEmpty().doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isNull();
    }

    private static final UUID EVERYBODY = Municipality.id("requirement");

    private CoverageBook coverage;

    public CoverageOfPlacesTest(Database database) {
        super(database);
    }

    @Before
    public void givenPeopleAtTwoUnits() {
        office.town.clearPeople();
        office.course("brand", 24);
        office.book.saveRequirement(
                EVERYBODY,
                new RequirementGiven("brand", TargetKind.ALL_EMPLOYEES, List.of(), null, 90, null),
                IfMatch.none());
        staff("S", "SKOLA", 6, 4);
        staff("H", "HEMMET", 5, 5);
        TargetGroups groups = new TargetGroups(
                office.courses, office.absenceRows, new PastStaff(office.desk, store.work()), office.desk);
        coverage = new CoverageBook(
                new Coverage(groups, office.records),
                new UnitNeeds(groups, office.records, office.desk),
                office.desk,
                store.work());
    }

    /** So many of a unit, the first of them trained. */
    private void staff(String prefix, String unit, int people, int trained) {
        IntStream.rangeClosed(1, people).forEach(i -> office.town.person(prefix + i, unit));
        IntStream.rangeClosed(1, trained).forEach(i -> office.completed(prefix + i, "brand", "2026-01-01"));
    }

    private List<CoverageRow> rows(String path) {
        return coverage.rows("brand", path, PageRequest.first(100)).items();
    }

    private CoverageRow only(String path) {
        List<CoverageRow> rows = rows(path);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }
}
