// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.internalcontrol.ControlOffice.refusal;
import static se.rond.internalcontrol.ControlOffice.violations;

import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import se.rond.access.Scope;
import se.rond.figures.FigureCount;
import se.rond.internalcontrol.Municipality;
import se.rond.internalcontrol.OnBothDatabases;
import se.rond.internalcontrol.api.ControlState;
import se.rond.internalcontrol.api.ResultGiven;
import se.rond.internalcontrol.api.figures.FigureChosen;
import se.rond.internalcontrol.api.figures.FigureOffered;
import se.rond.internalcontrol.api.figures.FigureRead;
import se.rond.internalcontrol.persistence.figures.JpaControlFigures;
import se.rond.kernel.IfMatch;
import se.rond.organisation.UnitRef;
import se.rond.platform.persistence.testing.Database;

/** Whoever makes a control reads the figures that it names. */
public class ChoosingFiguresTest extends OnBothDatabases {

    @Test
    public void whoeverMakesTheControlChoosesTheFiguresThatItNames() {
        office.as("performer");

        choose("k.sba.01", "BUN");
        choose("k.sba.01", "BUN-F");
        choose("k.sba.01", "SKOLA");

        assertThat(desk.figures(control))
                .extracting(one -> one.unit().code() + " " + one.reading().value())
                .containsExactlyInAnyOrder("BUN 84.0", "BUN-F 84.0", "SKOLA 84.0");
        assertThat(office.trailed()).contains("internal-control.control.choose_figure");
    }

    @Test
    public void whatIsOfferedIsWhatCanBeChosen() {
        office.as("performer");

        assertThat(desk.offered(control).figures())
                .extracting(FigureOffered::id)
                .containsExactly("k.sba.01");
        assertThat(desk.offered(control).units()).extracting(UnitRef::code).containsExactly("BUN", "BUN-F", "SKOLA");
        desk.offered(control).units().forEach(unit -> choose("k.sba.01", unit.code()));
        assertThat(desk.figures(control)).hasSize(3);
    }

    @Test
    public void figuresOfOtherUnitsAreNotTheirs() {
        office.as("performer");
        assertThat(refusal(() -> choose("k.sba.01", "KS"))).isEqualTo("figure-not-of-the-control");

        office.callers.grant("performer", "followup.read_figures", Scope.EVERYTHING);
        choose("k.sba.01", "KS");
        assertThat(desk.offered(control).units()).as("any").isEmpty();
    }

    @Test
    public void aFigureThatTheControlDoesNotNameIsChosenByTheCoordinator() {
        office.figures.are("k.tr.03", FigureCount.of(9, 10));
        office.as("performer");
        assertThat(desk.offered(control).figures()).isEmpty();
        assertThat(refusal(() -> choose("k.tr.03", "BUN"))).isEqualTo("figure-not-of-the-control");

        office.as("control");
        assertThat(desk.offered(control).figures())
                .extracting(FigureOffered::id)
                .containsExactly("k.tr.03");
        choose("k.tr.03", "BUN");
        office.as("performer");
        assertThat(desk.figures(control))
                .singleElement()
                .satisfies(one -> assertThat(one.reading().value()).isEqualTo("90.0"));
    }

    @Test
    public void whoeverMakesOtherControlsChoosesNothingHere() {
        office.as("substitute");

        assertThat(desk.offered(control).figures()).isEmpty();
        assertThat(refusal(() -> choose("k.sba.01", "BUN"))).isEqualTo("not-permitted");
    }

    @Test
    public void aNamedFigureThatNobodyIsToldOfIsUnknown() {
        office.figures.areAway();
        office.as("performer");

        assertThat(desk.offered(control).figures()).isEmpty();
        assertThat(refusal(() -> choose("k.sba.01", "BUN"))).isEqualTo("figure-unknown");
    }

    @Test
    public void theWayToTheRecordsIsForWhoeverIsLetInThere() {
        office.as("performer");
        choose("k.sba.01", "BUN");
        office.performing.submit(control, new ResultGiven(25, 1, "Stickprovet är gjort."), seen());

        assertThat(one().records()).isEqualTo("/api/fire-safety/v1/rounds?unitPath=/K/BUN/");
        office.figures.open = false;
        assertThat(one().records()).isNull();
        assertThat(one().value())
                .as("the value is for whoever reads the control")
                .isEqualTo("84.0");
    }

    @Test
    public void aFigureIsBasisEnoughForAResult() {
        office.as("performer");
        ResultGiven inWords = new ResultGiven(0, 0, "Ronderna är gjorda till 84 procent.");
        assertThat(violations(() -> office.performing.submit(control, inWords, seen())))
                .as("without any basis")
                .containsExactly("number-out-of-range");

        choose("k.sba.01", "BUN");
        office.performing.submit(control, inWords, seen());

        assertThat(course.seen(control).state()).isEqualTo(ControlState.PERFORMED);
        assertThat(desk.figures(control).get(0).frozen()).isTrue();
    }

    // given, when, then

    private UUID control = UUID.randomUUID();
    private ControlFigureDesk desk;

    public ChoosingFiguresTest(Database database) {
        super(database);
    }

    @Before
    public void givenAControlThatNamesFigures() {
        desk = new ControlFigureDesk(
                new JpaControlFigures(store.entities("internal-control")),
                office.figures,
                office.desk,
                new FigureChoice(office.figures, office.desk, office.callers),
                store.work());
        office.figures.are(42, 50, 1);
        control = course.inForceBy("Nyckeltal k.sba.01/03 per förvaltning, ur modulen.");
        office.on("2026-03-02").round.run();
        office.as("performer").performing.start(control, seen());
        assertThat(course.seen(control).state()).isEqualTo(ControlState.IN_PROGRESS);
    }

    private void choose(String figure, String unit) {
        desk.choose(control, UUID.randomUUID(), new FigureChosen(figure, Municipality.id(unit), "2026-T1"));
    }

    private IfMatch seen() {
        return IfMatch.version(course.seen(control).version());
    }

    private FigureRead one() {
        return desk.figures(control).get(0).reading();
    }
}
