// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.persistence.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.access.Caller;
import se.rond.internalcontrol.ReadFigures;
import se.rond.internalcontrol.api.figures.FigureChosen;
import se.rond.internalcontrol.api.figures.FigureRead;
import se.rond.internalcontrol.application.figures.FigureFreezing;
import se.rond.internalcontrol.domain.Signature;
import se.rond.internalcontrol.domain.figures.ControlFigure;
import se.rond.kernel.RuleBroken;
import se.rond.organisation.Unit;
import se.rond.organisation.UnitKind;
import se.rond.platform.persistence.testing.Callers;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

@RunWith(Parameterized.class)
public class FreezingFiguresTest {

    @Test
    public void whatWasFrozenStaysWhenTheFigureChanges() {
        givenTheFigureIs(42, 50, 1);
        UUID id = givenItIsChosen();

        whenFrozen();
        givenTheFigureIs(50, 50, 2);
        whenFrozen();

        FigureRead frozen = frozen(id);
        assertThat(frozen.value()).isEqualTo("84.0");
        assertThat(frozen.numerator()).isEqualTo(42);
        assertThat(frozen.denominator()).isEqualTo(50);
        assertThat(frozen.definitionVersion()).isEqualTo(1);
        assertThat(frozen.records()).isEqualTo("/api/fire-safety/v1/rounds?unitPath=/K/BUN/");
        assertThat(frozen.asOf()).isEqualTo(NOW);
        assertThat(frozen.name().sv()).isEqualTo("Genomförda ronder");
    }

    @Test
    public void itStaysWhenTheModuleIsTakenAway() {
        givenTheFigureIs(42, 50, 1);
        UUID id = givenItIsChosen();
        whenFrozen();

        figures.areAway();
        whenFrozen();

        assertThat(frozen(id).value()).isEqualTo("84.0");
    }

    @Test
    public void whatCannotBeReadIsNotFrozenAsNothing() {
        givenItIsChosen();

        RuleBroken refusal = catchThrowableOfType(RuleBroken.class, this::whenFrozen);

        assertThat(refusal.rule()).isEqualTo("figure-not-running");
        assertThat(refusal.detail().en()).contains("k.sba.01");
    }

    @Test
    public void withoutAnythingToCompareWithThereIsNoValue() {
        givenTheFigureIs(0, 0, 1);
        UUID id = givenItIsChosen();

        whenFrozen();

        assertThat(frozen(id).value()).isNull();
        assertThat(frozen(id).denominator()).isZero();
    }

    @Test
    public void theUnitAndThePeriodThatWereChosenAreRead() {
        givenTheFigureIs(42, 50, 1);
        givenItIsChosen();

        whenFrozen();

        assertThat(figures.asked).isEqualTo("k.sba.01 /K/BUN/ 2026-T1 " + NOW);
    }

    // given, when, then

    private static final Instant NOW = Instant.parse("2026-05-02T08:00:00Z");
    private static final Unit DEPARTMENT = new Unit(
            UUID.randomUUID(),
            "BUN",
            UnitKind.DEPARTMENT,
            "Barn och utbildning",
            null,
            "/K/BUN/",
            LocalDate.EPOCH,
            null,
            1);

    private final UUID control = UUID.randomUUID();
    private final ReadFigures figures = new ReadFigures();

    @Rule
    public final StoreRule store;

    private JpaControlFigures chosen;

    public FreezingFiguresTest(Database database) {
        store = new StoreRule(database, "internal-control");
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Before
    public void givenTheStore() {
        chosen = new JpaControlFigures(store.entities("internal-control"));
    }

    private void givenTheFigureIs(long numerator, long denominator, int version) {
        figures.are(numerator, denominator, version);
    }

    private UUID givenItIsChosen() {
        UUID id = UUID.randomUUID();
        FigureChosen choice = new FigureChosen("k.sba.01", DEPARTMENT.id(), "2026-T1");
        store.work()
                .write(() -> chosen.add(
                        new ControlFigure(id, control, choice, DEPARTMENT, new Signature(Caller.SYSTEM, NOW))));
        return id;
    }

    private void whenFrozen() {
        store.work().write(() -> new FigureFreezing(chosen, figures, new Callers()).freeze(control, NOW));
    }

    private FigureRead frozen(UUID id) {
        return store.work().read(() -> chosen.find(id).orElseThrow().frozen().orElseThrow());
    }
}
