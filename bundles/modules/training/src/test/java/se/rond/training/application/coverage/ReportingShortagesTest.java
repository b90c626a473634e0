// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.findings.FindingSummary;
import se.rond.findings.Findings;
import se.rond.findings.NewFinding;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Reason;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.Municipality;
import se.rond.training.OnBothDatabases;
import se.rond.training.api.AbsenceGiven;
import se.rond.training.api.RequirementGiven;
import se.rond.training.api.TargetKind;
import se.rond.training.application.PastStaff;
import se.rond.training.application.TargetGroups;
import se.rond.training.persistence.coverage.JpaShortages;

/** At least one trained at each unit with a school: nobody is, at first. */
public class ReportingShortagesTest extends OnBothDatabases {

    @Test
    public void aUnitWithoutTheTrainedPeopleItNeedsIsAFindingOnce() {
        round.run();
        round.run();

        assertThat(reported).hasSize(1);
        NewFinding finding = reported.get(0);
        assertThat(finding.title().sv()).isEqualTo("Enhet SKOLA saknar personal med utbildningen hlr (minst 1)");
        assertThat(finding.unit()).isEqualTo(Municipality.id("SKOLA"));
        assertThat(finding.premise()).isEqualTo(Municipality.id("L1"));
        assertThat(finding.compartment()).isEqualTo(Compartment.GENERAL);
        assertThat(finding.source()).isEqualTo(REQUIREMENT);
    }

    @Test
    public void whoIsTrainedMakesItEnoughAndTheManagerIsToldToSaySo() {
        office.manager("chef", "SKOLA");
        round.run();

        office.completed("eva", "hlr", "2026-02-02");
        round.run();
        round.run();

        assertThat(reported).hasSize(1);
        assertThat(office.tellings()).containsExactly("chef training.shortage-over");
        assertThat(store.work().read(() -> shortages.open())).isEmpty();
    }

    @Test
    public void whatIsLackingAgainIsAnotherFinding() {
        round.run();
        UUID record = office.completed("eva", "hlr", "2026-02-02").id();
        round.run();

        office.as("administrator").revoke(record, "Fel person");
        store.clock().set("2026-03-10T08:00:00Z");
        round.run();

        assertThat(reported)
                .extracting(NewFinding::sourceKey)
                .containsExactly(Municipality.id("SKOLA") + "/2026-03-02", Municipality.id("SKOLA") + "/2026-03-10");
    }

    @Test
    public void whoIsAwayForLongOrWhoseTrainingHasEndedIsNotThere() {
        office.employee("bo", "SKOLA");
        office.completed("eva", "hlr", "2026-02-02");
        round.run();
        assertThat(reported).isEmpty();

        office.as("administrator")
                .absences
                .save(
                        UUID.randomUUID(),
                        new AbsenceGiven(Municipality.id("eva"), LocalDate.parse("2026-01-01"), null),
                        IfMatch.none());
        store.clock().set("2026-04-10T08:00:00Z");
        round.run();

        assertThat(reported).hasSize(1);
    }

    @Test
    public void aUnitWhereNobodyWorksNeedsNobody() {
        office.town.premise("L2", "school_primary", "HEMMET");

        round.run();

        assertThat(reported).extracting(NewFinding::unit).containsExactly(Municipality.id("SKOLA"));
    }

    @Test
    public void whatIsNotRequiredAnyMoreIsOver() {
        round.run();

        office.as("administrator").book.endRequirement(REQUIREMENT, new Reason("Ny utbildningsplan"));
        round.run();

        assertThat(store.work().read(() -> shortages.open())).isEmpty();
    }

    private static final UUID REQUIREMENT = Municipality.id("requirement");

    private final List<NewFinding> reported = new ArrayList<>();
    private JpaShortages shortages;
    private ShortageRound round;

    public ReportingShortagesTest(Database database) {
        super(database);
    }

    @Before
    public void givenASchoolThatNeedsSomebody() {
        office.course("hlr", 24);
        office.employee("eva", "SKOLA");
        office.town.premise("L1", "school_primary", "SKOLA");
        office.book.saveRequirement(
                REQUIREMENT,
                new RequirementGiven("hlr", TargetKind.UNIT_TYPE, List.of("school_primary"), null, 100, 1),
                IfMatch.none());
        shortages = new JpaShortages(store.entities("training"));
        round = new ShortageRound(
                new UnitNeeds(
                        new TargetGroups(
                                office.courses,
                                office.absenceRows,
                                new PastStaff(office.desk, store.work()),
                                office.desk),
                        office.records,
                        office.desk),
                shortages,
                office.courses,
                new FindingRegister(),
                office::tell,
                office.desk,
                office.callers,
                store.work());
    }

    /** Keeps what is reported. */
    private final class FindingRegister implements Findings {

        @Override
        public UUID report(NewFinding finding) {
            reported.add(finding);
            return UUID.randomUUID();
        }

        @Override
        public List<FindingSummary> of(String module, UUID source) {
            return List.of();
        }

        @Override
        public int sourceApproved(String module, UUID source) {
            return 0;
        }
    }
}
