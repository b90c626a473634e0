// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.internalcontrol.ControlOffice.refusal;
import static se.rond.internalcontrol.ControlOffice.violations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Before;
import org.junit.Test;
import se.rond.access.Scope;
import se.rond.internalcontrol.OnBothDatabases;
import se.rond.internalcontrol.api.AssessmentGiven;
import se.rond.internalcontrol.api.BoardDecision;
import se.rond.internalcontrol.api.ControlState;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.papers.DisposalGiven;
import se.rond.internalcontrol.api.papers.DisposalPreview;
import se.rond.internalcontrol.api.papers.DisposalView;
import se.rond.internalcontrol.api.samples.Mark;
import se.rond.internalcontrol.api.samples.SampleMethod;
import se.rond.internalcontrol.domain.Signature;
import se.rond.internalcontrol.domain.samples.Population;
import se.rond.internalcontrol.domain.samples.Sample;
import se.rond.internalcontrol.domain.samples.SamplePlan;
import se.rond.internalcontrol.domain.samples.SampleWords;
import se.rond.internalcontrol.persistence.samples.JpaSamples;
import se.rond.kernel.PageRequest;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;
import se.rond.platform.persistence.testing.Database;
import se.rond.reporting.Block;

/** Samples and marks go two years after the board has decided on the report of their plan, and what they showed stays. */
public class DisposingOfPapersTest extends OnBothDatabases {

    private static final DisposalGiven DECISION = new DisposalGiven("KS-2029/12 § 4");

    private JpaSamples samples;
    private PaperDisposal disposing;

    @Before
    public void givenTheArchivist() {
        samples = new JpaSamples(store.entities("internal-control"));
        disposing = new PaperDisposal(office.disposals, office.desk, office.callers, store.work());
        office.town.person("archivist", false);
        office.callers.grant("archivist", InternalControlPermissions.DISPOSE, Scope.EVERYTHING);
    }

    @Test
    public void nothingIsDisposedOfBeforeItsTime() {
        givenAReportedPlan("2027-02-18");
        office.on("2029-02-18").as("archivist");

        assertThat(disposing.preview()).isEqualTo(new DisposalPreview(LocalDate.parse("2027-02-18"), 0, false));
        assertThat(refusal(() -> disposing.dispose(UUID.randomUUID(), DECISION)))
                .isEqualTo("nothing-to-dispose-of");
    }

    @Test
    public void samplesAndMarksAreGoneOutOfThePastTooAndTheResultStays() {
        UUID control = givenAReportedPlan("2027-02-18");
        assertThat(kept()).isEqualTo(List.of(2L, 8L));
        office.on("2029-02-19").as("archivist");
        assertThat(disposing.preview().samples()).isEqualTo(2);

        DisposalView done = disposing.dispose(UUID.randomUUID(), DECISION).view();

        assertThat(done)
                .returns("KS-2029/12 § 4", DisposalView::decision)
                .returns(LocalDate.parse("2029-02-19"), DisposalView::disposedOn)
                .returns(2, DisposalView::samples)
                .returns(8, DisposalView::rows);
        assertThat(kept()).isEqualTo(List.of(0L, 0L));
        assertThat(past()).as("as it stood").isEqualTo(List.of(0L, 0L));
        assertThat(office.as("reader").performing.control(control).result().sampleSize())
                .isEqualTo(5);
        assertThat(office.performing.control(control).papersDisposedOn()).isEqualTo(LocalDate.parse("2029-02-19"));
        assertThat(office.trail.get(office.trail.size() - 1))
                .returns("internal-control.disposal.run", entry -> entry.action())
                .satisfies(entry -> assertThat(entry.after()).containsEntry("samples", 2));
        office.as("archivist");
        assertThat(disposing.preview().samples()).isZero();
    }

    @Test
    public void aRunIsMadeOnceHoweverOftenItIsSentAndTellsWhatItTook() {
        givenAReportedPlan("2027-02-18");
        office.on("2029-06-01").as("archivist");
        UUID id = UUID.randomUUID();

        Saved<DisposalView> made = disposing.dispose(id, DECISION);
        DisposalView done = made.view();
        int trailed = office.trail.size();

        assertThat(made.created()).isTrue();
        assertThat(disposing.dispose(id, DECISION)).isEqualTo(new Saved<>(done, false));
        assertThat(refusal(() -> disposing.dispose(id, new DisposalGiven("KS-2029/13"))))
                .isEqualTo("disposal-id-taken");
        assertThat(office.trail).hasSize(trailed);
        assertThat(disposing.disposals(PageRequest.first(10)).items()).containsExactly(done);
        assertThat(disposing.report(id).blocks())
                .filteredOn(Block.Table.class::isInstance)
                .singleElement()
                .satisfies(block -> assertThat(((Block.Table) block)
                                .rows().get(0).stream()
                                        .map(cell -> cell.text().sv())
                                        .toList())
                        .containsExactly("Enhet BUN", "2026", "1", "2", "8"));
    }

    @Test
    public void ofTwoRunsAtTheSameTimeOneFindsNothingLeft() throws Exception {
        givenAReportedPlan("2027-02-18");
        office.on("2029-06-01").as("archivist");
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<String> request = () -> answer(together);
        ExecutorService threads = Executors.newFixedThreadPool(2);

        List<String> told = new ArrayList<>();
        try {
            for (Future<String> answer : threads.invokeAll(Collections.nCopies(2, request))) {
                told.add(answer.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(told).containsExactlyInAnyOrder("2 samples", "nothing-to-dispose-of");
        assertThat(disposing.disposals(PageRequest.first(10)).items()).hasSize(1);
        assertThat(count("DISPOSED_PAPERS")).isEqualTo(1);
    }

    private String answer(CyclicBarrier together) throws Exception {
        together.await();
        try {
            return disposing.dispose(UUID.randomUUID(), DECISION).view().samples() + " samples";
        } catch (RuleBroken refused) {
            return refused.rule();
        }
    }

    @Test
    public void aPlanThatIsNotReportedKeepsItsPapers() {
        UUID control = course.inForce("2026-06-30").get(0);
        draw(control, 1, 5);
        office.on("2032-01-01").as("archivist");

        assertThat(disposing.preview().samples()).isZero();
    }

    @Test
    public void nothingIsDisposedOfWithoutADecisionNorByOthers() {
        givenAReportedPlan("2027-02-18");
        office.on("2029-06-01").as("archivist");
        assertThat(violations(() -> disposing.dispose(UUID.randomUUID(), new DisposalGiven(" "))))
                .containsExactly("text-missing");

        office.as("control");
        assertThat(refusal(() -> disposing.dispose(UUID.randomUUID(), DECISION)))
                .isEqualTo("not-permitted");
        assertThat(refusal(disposing::preview)).isEqualTo("not-permitted");
        assertThat(kept()).isEqualTo(List.of(2L, 8L));
    }

    /** Of three rows, and drawn anew of five. */
    private UUID givenAReportedPlan(String meeting) {
        UUID control = course.inForce("2026-06-30").get(0);
        office.on("2026-03-02").round.run();
        course.performed(control, 5, 0);
        course.assessed(control, new AssessmentGiven(ControlState.NO_DEVIATION, null, null));
        draw(control, 1, 3);
        draw(control, 2, 5);
        office.on(meeting)
                .as("control")
                .steps
                .report(course.id, new BoardDecision(LocalDate.parse(meeting), "§ 12", "BUN-2027/9"), course.seen());
        return control;
    }

    private void draw(UUID control, int number, int size) {
        Population population = Population.ofCount(48);
        Sample sample = new Sample(
                UUID.randomUUID(),
                control,
                number,
                SampleWords.of("Fakturor", "Fler kom in", number),
                population,
                null,
                new SamplePlan(SampleMethod.RANDOM, size, "a", true),
                new Signature(office.callers.caller(), store.clock().instant()));
        store.work().write(() -> samples.add(sample, sample.rows(population)));
        store.work().write(() -> samples.rows(sample.id(), 0, 1).forEach(row -> row.mark(Mark.OK)));
    }

    private List<Long> kept() {
        return List.of(count("SAMPLE"), count("SAMPLE_ROW"));
    }

    private List<Long> past() {
        return List.of(count("SAMPLE_H"), count("SAMPLE_ROW_H"));
    }

    private long count(String table) {
        return store.work()
                .read(() -> ((Number) store.entities("internal-control")
                                .createNativeQuery("SELECT COUNT(*) FROM INTERNAL_CONTROL." + table)
                                .getSingleResult())
                        .longValue());
    }

    public DisposingOfPapersTest(Database database) {
        super(database);
    }
}
