// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.rond.internalcontrol.ControlOffice.refusal;
import static se.rond.internalcontrol.ControlOffice.violations;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Test;
import se.rond.internalcontrol.OnBothDatabases;
import se.rond.internalcontrol.PlainCsv;
import se.rond.internalcontrol.api.ControlState;
import se.rond.internalcontrol.api.ResultGiven;
import se.rond.internalcontrol.api.samples.CountedSample;
import se.rond.internalcontrol.api.samples.DrawnRow;
import se.rond.internalcontrol.api.samples.Mark;
import se.rond.internalcontrol.api.samples.MarkGiven;
import se.rond.internalcontrol.api.samples.PopulationColumns;
import se.rond.internalcontrol.api.samples.SampleCheck;
import se.rond.internalcontrol.api.samples.SampleMethod;
import se.rond.internalcontrol.api.samples.SampleView;
import se.rond.internalcontrol.api.samples.SampleWanted;
import se.rond.internalcontrol.persistence.samples.JpaSamples;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Saved;
import se.rond.platform.persistence.testing.Database;

public class DrawingForAControlTest extends OnBothDatabases {

    @Test
    public void thePerformerDrawsAndEverybodyWhoReadsTheControlSeesHow() {
        SampleView drawn = whenDrawn(48, 5, "a", null);

        office.as("reader");
        assertThat(reading.samples(control, first()).items()).containsExactly(drawn);
        assertThat(rows(drawn)).extracting(DrawnRow::row).containsExactly(1, 3, 22, 29, 42);
        assertThat(drawn.drawnBy().name()).isEqualTo("performer Ek");
        assertThat(drawn.current()).isTrue();
        assertThat(office.trail.get(office.trail.size() - 1).action())
                .isEqualTo("internal-control.control.draw_sample");
        assertThat(office.trail.get(office.trail.size() - 1).after())
                .containsEntry("seed", "a")
                .containsEntry("seedGiven", true)
                .containsEntry("populationCount", 48);
    }

    @Test
    public void itIsDrawnOnceHoweverOftenItIsSent() {
        UUID id = UUID.randomUUID();
        CountedSample wanted = counted(48, 5, null, null);

        SampleView drawn = drawing.draw(control, id, wanted).view();

        assertThat(drawing.draw(control, id, wanted).created()).isFalse();
        assertThat(drawing.draw(control, id, wanted).view().seed()).isEqualTo(drawn.seed());
        assertThat(refusal(() -> drawing.draw(control, id, counted(49, 5, null, null))))
                .isEqualTo("already-exists");
    }

    @Test
    public void aDrawnSampleIsNotDrawnOtherwiseUnderItsId() {
        SampleView first = whenDrawn(48, 5, "a", null);
        UUID id = UUID.randomUUID();
        SampleView drawn =
                drawing.draw(control, id, counted(48, 5, "b", "Fel månad")).view();
        String invoices = "Fakturor januari–april";

        assertThat(drawing.draw(control, id, counted(48, 5, " b ", "Fel månad ")))
                .as("the same words")
                .isEqualTo(new Saved<>(drawn, false));
        assertThat(drawing.draw(control, first.id(), counted(48, 5, "a", null)).created())
                .isFalse();
        for (CountedSample other : List.of(
                counted(48, 6, "b", "Fel månad"),
                counted(48, 5, "c", "Fel månad"),
                counted(48, 5, null, "Fel månad"),
                counted(48, 5, "b", "Annat skäl"),
                new CountedSample(48, "Löner", SampleMethod.RANDOM, 5, "b", "Fel månad"),
                new CountedSample(48, invoices, SampleMethod.SYSTEMATIC, 5, "b", "Fel månad"))) {
            assertThat(refusal(() -> drawing.draw(control, id, other)))
                    .as(other.toString())
                    .isEqualTo("already-exists");
        }
    }

    @Test
    public void whoDrawsAgainSaysWhyAndTheOldSampleStays() {
        SampleView before = whenDrawn(48, 5, "a", null);

        assertThat(violations(() -> whenDrawn(48, 5, "b", null))).containsExactly("reason-missing");
        SampleView after = whenDrawn(50, 5, "b", "Två fakturor kom till");

        assertThat(reading.samples(control, first()).items())
                .extracting(SampleView::id, SampleView::current, SampleView::reason)
                .containsExactly(tuple(before.id(), false, null), tuple(after.id(), true, "Två fakturor kom till"));
        assertThat(refusal(() -> drawing.mark(control, before.id(), 1, new MarkGiven(Mark.OK))))
                .isEqualTo("sample-replaced");
    }

    @Test
    public void ofAFileNothingIsKeptAndTheSameFileGivesTheSameRowsWithTheirKeys() {
        String invoices = invoices("F-", 48);
        UUID id = UUID.randomUUID();

        assertThat(drawing.look(control, file(invoices)).headings()).containsExactly("Nummer", "Namn", "Belopp");
        SampleView drawn = drawing.draw(
                        control,
                        id,
                        wanted(SampleMethod.RANDOM, 5),
                        new PopulationColumns("Nummer", null),
                        file(invoices))
                .view();

        office.as("reader");
        assertThat(rows(drawn)).extracting(DrawnRow::line).containsExactly(2, 4, 23, 30, 43);
        SampleCheck same = reading.check(control, id, file(invoices));
        assertThat(same.same()).isTrue();
        assertThat(same.rows())
                .extracting(SampleCheck.KnownRow::key)
                .containsExactly("F-1", "F-3", "F-22", "F-29", "F-42");
        SampleCheck other = reading.check(control, id, file(invoices("G-", 48)));
        assertThat(other.same()).isFalse();
        assertThat(other.rows()).isEmpty();
        assertThat(office.trail.toString() + drawn).doesNotContain("F-1", "Anna");
    }

    @Test
    public void theLargestAmountsNeedTheirColumnAndAFile() {
        String invoices = invoices("F-", 48);
        PopulationColumns columns = new PopulationColumns("Nummer", "Belopp");

        SampleView drawn = drawing.draw(
                        control, UUID.randomUUID(), wanted(SampleMethod.LARGEST, 3), columns, file(invoices))
                .view();

        assertThat(rows(drawn)).extracting(DrawnRow::row).containsExactly(46, 47, 48);
        assertThat(refusal(() -> drawing.draw(
                        control,
                        UUID.randomUUID(),
                        wanted(SampleMethod.LARGEST, 3),
                        new PopulationColumns("Nummer", null),
                        file(invoices))))
                .isEqualTo("amount-column");
        assertThat(refusal(() -> drawing.draw(
                        control,
                        UUID.randomUUID(),
                        new CountedSample(48, "Fakturor", SampleMethod.LARGEST, 3, null, "Igen"))))
                .isEqualTo("amounts-missing");
    }

    @Test
    public void aSampleWithoutAFileHasNoneToCompareWith() {
        SampleView drawn = whenDrawn(48, 5, "a", null);

        assertThat(refusal(() -> reading.check(control, drawn.id(), file(invoices("F-", 48)))))
                .isEqualTo("sample-without-file");
    }

    @Test
    public void nobodyElseDrawsAndNotBeforeItIsBegunNorAfterTheResult() {
        UUID other = controls.get(1);
        assertThat(refusal(() -> drawing.draw(other, UUID.randomUUID(), counted(48, 5, null, null))))
                .isEqualTo("control-not-in-progress");
        office.as("control");
        assertThat(refusal(() -> whenDrawn(48, 5, "a", null))).isEqualTo("not-permitted");
        office.as("substitute");
        assertThat(refusal(() -> whenDrawn(48, 5, "a", null))).isEqualTo("not-performer");
        office.as("stranger");
        assertThat(refusal(() -> reading.samples(control, first()))).isEqualTo("not-found");

        office.as("performer");
        whenSubmitted(25, 1);
        assertThat(refusal(() -> whenDrawn(48, 5, "a", null))).isEqualTo("control-not-in-progress");
    }

    @Test
    public void aPersonalNumberIsNotWrittenIntoWhatTheRowsAre() {
        CountedSample wanted = new CountedSample(10, "Lön till 811218-9876", SampleMethod.ALL, null, null, null);

        assertThat(violations(() -> drawing.draw(control, UUID.randomUUID(), wanted)))
                .containsExactly("personal-number");
    }

    @Test
    public void theResultIsThatOfTheSample() {
        SampleView drawn = whenDrawn(48, 5, "a", null);
        SampleView marked = drawing.mark(control, drawn.id(), 3, new MarkGiven(Mark.DEVIATION));
        assertThat(marked.marked()).isEqualTo(1);
        assertThat(marked.deviations()).isEqualTo(1);
        assertThat(refusal(() -> drawing.mark(control, drawn.id(), 4, new MarkGiven(Mark.OK))))
                .isEqualTo("not-found");

        assertThat(violations(() -> whenSubmitted(25, 1))).containsExactly("sample-size-differs");
        assertThat(violations(() -> whenSubmitted(5, 0))).containsExactly("deviations-differ");
        whenSubmitted(5, 1);

        assertThat(course.seen(control).state()).isEqualTo(ControlState.PERFORMED);
    }

    @Test
    public void whereThereIsNothingToLookAtThatIsTheResult() {
        assertThat(violations(() -> whenSubmitted(0, 0)))
                .as("nobody has shown that there is nothing")
                .containsExactly("number-out-of-range");

        whenDrawn(0, 0, null, null);
        whenSubmitted(0, 0);

        assertThat(course.seen(control).result().sampleSize()).isZero();
    }

    @Test
    public void rowsAreReadPageByPage() {
        SampleView drawn = whenDrawn(48, 5, "a", null);

        Page<DrawnRow> page = reading.rows(control, drawn.id(), PageRequest.first(2));
        Page<DrawnRow> next = reading.rows(control, drawn.id(), new PageRequest(2, page.next(), null));

        assertThat(page.items()).extracting(DrawnRow::row).containsExactly(1, 3);
        assertThat(next.items()).extracting(DrawnRow::row).containsExactly(22, 29);
    }

    // given, when, then

    private List<UUID> controls = List.of();
    private UUID control = UUID.randomUUID();
    private SampleDrawing drawing;
    private SampleReading reading;

    public DrawingForAControlTest(Database database) {
        super(database);
    }

    @Before
    public void givenAControlThatIsBegun() {
        JpaSamples samples = new JpaSamples(store.entities("internal-control"));
        SampleDesk desk = new SampleDesk(samples, office.desk);
        PopulationFiles files = new PopulationFiles(new PlainCsv());
        drawing = new SampleDrawing(samples, desk, files, store.work());
        reading = new SampleReading(samples, desk, files, store.work());
        office.town.person("stranger", false);
        controls = course.inForce("2026-06-30", "2026-09-30");
        control = controls.get(0);
        office.on("2026-03-02").round.run();
        office.as("performer").performing.start(control, seen());
    }

    private IfMatch seen() {
        return IfMatch.version(course.seen(control).version());
    }

    private static CountedSample counted(int count, int size, @Nullable String seed, @Nullable String reason) {
        return new CountedSample(count, "Fakturor januari–april", SampleMethod.RANDOM, size, seed, reason);
    }

    private static SampleWanted wanted(SampleMethod method, int size) {
        return new SampleWanted("Fakturor januari–april", method, size, method.isByChance() ? "a" : null, null);
    }

    private SampleView whenDrawn(int count, int size, @Nullable String seed, @Nullable String reason) {
        return drawing.draw(control, UUID.randomUUID(), counted(count, size, seed, reason))
                .view();
    }

    private void whenSubmitted(int size, int deviations) {
        office.performing.submit(control, new ResultGiven(size, deviations, "Stickprovet är gjort."), seen());
    }

    private List<DrawnRow> rows(SampleView sample) {
        return reading.rows(control, sample.id(), first()).items();
    }

    private static PageRequest first() {
        return PageRequest.first(500);
    }

    private static String invoices(String prefix, int count) {
        return "Nummer,Namn,Belopp\n"
                + IntStream.rangeClosed(1, count)
                        .mapToObj(row -> prefix + row + ",Anna Berg," + row * 100)
                        .collect(Collectors.joining("\n"));
    }

    private static InputStream file(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
}
