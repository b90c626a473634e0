// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.internalcontrol.ControlOffice.refusal;

import java.util.List;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import se.rond.internalcontrol.Municipality;
import se.rond.internalcontrol.OnBothDatabases;
import se.rond.internalcontrol.api.ControlState;
import se.rond.internalcontrol.api.ResultGiven;
import se.rond.internalcontrol.api.figures.ControlFigureView;
import se.rond.internalcontrol.api.figures.FigureChosen;
import se.rond.internalcontrol.persistence.figures.JpaControlFigures;
import se.rond.kernel.IfMatch;
import se.rond.platform.persistence.testing.Database;

public class ReadingOtherFiguresTest extends OnBothDatabases {

    @Test
    public void aChosenFigureIsSeenAsItIsNowAndStaysAsItWasWhenTheResultIsSubmitted() {
        whenChosen("control");

        assertThat(one().reading().value()).isEqualTo("84.0");
        office.figures.are(45, 50, 1);
        assertThat(one().reading().value()).as("as it is now").isEqualTo("90.0");
        assertThat(one().frozen()).isFalse();

        whenSubmitted();
        office.figures.are(50, 50, 2);
        assertThat(one().reading().value()).as("as it was then").isEqualTo("90.0");
        assertThat(one().reading().definitionVersion()).isEqualTo(1);
        assertThat(one().frozen()).isTrue();
        assertThat(one().frozenAt()).isNotNull();
    }

    @Test
    public void aFigureThatIsAwayIsSaidSoAndTheResultWaits() {
        whenChosen("control");
        office.figures.areAway();

        assertThat(one().reading()).isNull();
        assertThat(refusal(this::whenSubmitted)).isEqualTo("figure-not-running");
        assertThat(course.seen(control).state()).as("nothing of it happened").isEqualTo(ControlState.IN_PROGRESS);
    }

    @Test
    public void itIsChosenOnceAndOnlyByWhoMayReadItThere() {
        UUID id = UUID.randomUUID();
        office.as("control");
        assertThat(desk.choose(control, id, chosen()).created()).isTrue();
        assertThat(desk.choose(control, id, chosen()).created()).isFalse();
        assertThat(refusal(() -> desk.choose(control, UUID.randomUUID(), chosen())))
                .isEqualTo("figure-chosen");

        office.as("reader");
        assertThat(refusal(() -> whenChosen("reader"))).isEqualTo("not-permitted");
    }

    @Test
    public void whatThereIsNotIsNotChosen() {
        office.as("control");

        assertThat(refusal(() -> choose("k.xyz.01", "BUN-F", "2026"))).isEqualTo("figure-unknown");
        assertThat(refusal(() -> choose("k.sba.01", "MARS", "2026"))).isEqualTo("unit-unknown");
        assertThat(refusal(() -> choose("k.sba.01", "BUN-F", "2026-Q9"))).isEqualTo("period-unreadable");
    }

    @Test
    public void whatCannotBeCountedNowIsSaidToBeAway() {
        office.as("control");
        office.figures.away = "k.tr.01";

        assertThat(refusal(() -> choose("k.tr.01", "BUN-F", "2026"))).isEqualTo("module-not-running");
        assertThat(desk.figures(control)).isEmpty();
    }

    @Test
    public void itIsTakenAwayUntilTheResultIsSubmitted() {
        UUID id = whenChosen("control");
        desk.leaveOut(control, id);
        assertThat(desk.figures(control)).isEmpty();

        UUID again = whenChosen("control");
        whenSubmitted();
        office.as("control");
        assertThat(refusal(() -> desk.leaveOut(control, again))).isEqualTo("figures-frozen");
        assertThat(refusal(() -> whenChosen("control"))).isEqualTo("figures-frozen");
    }

    // given, when, then

    private UUID control = UUID.randomUUID();
    private ControlFigureDesk desk;

    public ReadingOtherFiguresTest(Database database) {
        super(database);
    }

    @Before
    public void givenAControlThatIsBegun() {
        JpaControlFigures figures = new JpaControlFigures(store.entities("internal-control"));
        desk = new ControlFigureDesk(
                figures,
                office.figures,
                office.desk,
                new FigureChoice(office.figures, office.desk, office.callers),
                store.work());
        office.figures.are(42, 50, 1);
        control = course.inForce("2026-06-30").get(0);
        office.on("2026-03-02").round.run();
        office.as("performer").performing.start(control, seen());
    }

    private static FigureChosen chosen() {
        return new FigureChosen("k.sba.01", Municipality.id("BUN-F"), "2026-T1");
    }

    private UUID whenChosen(String who) {
        UUID id = UUID.randomUUID();
        office.as(who);
        desk.choose(control, id, chosen());
        return id;
    }

    private void choose(String figure, String unit, String period) {
        desk.choose(control, UUID.randomUUID(), new FigureChosen(figure, Municipality.id(unit), period));
    }

    private void whenSubmitted() {
        office.as("performer").performing.submit(control, new ResultGiven(25, 1, "Stickprovet är gjort."), seen());
    }

    private IfMatch seen() {
        return IfMatch.version(course.seen(control).version());
    }

    private ControlFigureView one() {
        List<ControlFigureView> all = desk.figures(control);
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
