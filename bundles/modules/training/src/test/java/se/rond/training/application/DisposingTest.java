// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.training.TrainingOffice.refusal;
import static se.rond.training.TrainingOffice.violations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;
import se.rond.audit.AuditEntry;
import se.rond.figures.FigureQuery;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.kernel.Saved;
import se.rond.platform.persistence.testing.Database;
import se.rond.reporting.Block;
import se.rond.training.OnBothDatabases;
import se.rond.training.api.DisposalGiven;
import se.rond.training.api.DisposalView;
import se.rond.training.api.RecordFilter;

/** Today is 2026-03-02: what ended before 2021-03-02 may go. */
public class DisposingTest extends OnBothDatabases {

    @Test
    public void fiveYearsAfterTheEndOfValidityAndOfEmploymentWhicheverIsLater() {
        left("both", "2020-12-31");
        office.completed("both", "tr.brand", "2016-05-01"); // until 2020-05-01
        office.completed("both", "tr.brand", "2017-03-02"); // until 2021-03-02: not yet
        left("late", "2021-03-02");
        office.completed("late", "tr.brand", "2015-01-01"); // left too late
        office.employee("stays", "SKOLA");
        office.completed("stays", "tr.brand", "2012-01-01");
        left("ever", "2021-03-01");
        office.course("tr.ever", null);
        office.completed("ever", "tr.ever", "2019-01-01"); // never ends, but employment did
        assertThat(office.disposing.preview().records()).isEqualTo(2);

        UUID run = UUID.randomUUID();
        Saved<DisposalView> disposal = office.disposing.dispose(run, new DisposalGiven("KS 2026/17 § 4"));
        Saved<DisposalView> again = office.disposing.dispose(run, new DisposalGiven("KS 2026/17 § 4"));

        assertThat(disposal.created()).isTrue();
        assertThat(disposal.view().records()).isEqualTo(2);
        assertThat(again).isEqualTo(new Saved<>(disposal.view(), false));
        assertThat(refusal(() -> office.disposing.dispose(run, new DisposalGiven("KS 2026/18"))))
                .isEqualTo("disposal-id-taken");
        assertThat(office.trained
                        .records(RecordFilter.all(), PageRequest.first(9))
                        .items())
                .hasSize(3);
        assertThat(office.trail)
                .last()
                .returns("training.disposal.run", AuditEntry::action)
                .satisfies(entry -> assertThat(entry.after()).containsEntry("decision", "KS 2026/17 § 4"));
        assertThat(refusal(() -> office.disposing.dispose(UUID.randomUUID(), new DisposalGiven("KS 2026/18"))))
                .isEqualTo("nothing-to-dispose-of");
    }

    @Test
    public void nothingGoesWithoutADecision() {
        assertThat(violations(() -> office.disposing.dispose(UUID.randomUUID(), new DisposalGiven(" "))))
                .containsExactly("/decision text-missing");
        assertThat(refusal(() -> office.as("reader").disposing.dispose(UUID.randomUUID(), new DisposalGiven("KS 1"))))
                .isEqualTo("not-permitted");
    }

    @Test
    public void theCountsStayAndTheReportNamesNobody() {
        IntStream.rangeClosed(1, 6).forEach(i -> {
            left("L" + i, "2018-12-31");
            office.completed("L" + i, "tr.brand", "2014-05-0" + i);
        });
        office.completed("L1", "tr.brand", "2014-09-01"); // the same year again
        FigureQuery year = new FigureQuery("/KOMMUN/", null, Period.year(2014), Instant.parse("2026-03-02T12:00:00Z"));
        assertThat(office.figures.count("k.tr.01", year).numerator()).isEqualTo(6);

        UUID run = UUID.randomUUID();
        office.disposing.dispose(run, new DisposalGiven("KS 2026/17"));

        assertThat(office.figures.count("k.tr.01", year).numerator()).isEqualTo(6);
        assertThat(office.disposing.report(run).blocks().get(1)).isInstanceOfSatisfying(Block.Table.class, table -> {
            assertThat(table.rows()).hasSize(1);
            assertThat(table.rows().get(0).get(3).text().sv()).isEqualTo("7");
        });
        assertThat(office.disposing.disposals(PageRequest.first(9)).items()).hasSize(1);
    }

    @Test
    public void nothingOfItIsLeftInThePast() {
        left("gone", "2018-12-31");
        UUID record = office.completed("gone", "tr.brand", "2014-05-01").id();
        Instant before = store.clock().instant();
        store.clock().advance(java.time.Duration.ofDays(1));

        office.disposing.dispose(UUID.randomUUID(), new DisposalGiven("KS 2026/17"));

        store.clock().advance(java.time.Duration.ofDays(1));
        assertThat(store.work().readAsOf(before, () -> office.records.find(record)))
                .isEmpty();
    }

    private void left(String name, String last) {
        office.town.person(name, "SKOLA", LocalDate.parse("2010-01-01"), LocalDate.parse(last));
    }

    @Before
    public void givenACourse() {
        office.course("tr.brand", 48);
    }

    public DisposingTest(Database database) {
        super(database);
    }
}
