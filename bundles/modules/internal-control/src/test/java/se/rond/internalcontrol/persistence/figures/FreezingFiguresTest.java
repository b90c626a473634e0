// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.persistence.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.access.Caller;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureReading;
import se.rond.figures.Figures;
import se.rond.internalcontrol.api.figures.FigureChosen;
import se.rond.internalcontrol.api.figures.FigureRead;
import se.rond.internalcontrol.application.figures.FigureFreezing;
import se.rond.internalcontrol.domain.Signature;
import se.rond.internalcontrol.domain.figures.ControlFigure;
import se.rond.kernel.Period;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.organisation.Unit;
import se.rond.organisation.UnitKind;
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
        assertThat(frozen.records()).isEqualTo("/fire-safety/v1/rounds?unitPath=/K/BUN/");
        assertThat(frozen.asOf()).isEqualTo(NOW);
        assertThat(frozen.name().sv()).isEqualTo("Genomförda ronder");
    }

    @Test
    public void itStaysWhenTheModuleIsTakenAway() {
        givenTheFigureIs(42, 50, 1);
        UUID id = givenItIsChosen();
        whenFrozen();

        figures = new Read(null);
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
    private Read figures = new Read(null);

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
        FigureDefinition definition = new FigureDefinition(
                "k.sba.01",
                version,
                new Text("Genomförda ronder", "Rounds done"),
                "percent",
                "up",
                100,
                new Text("gjorda", "done"),
                new Text("planerade", "planned"));
        figures = new Read(new FigureReading(
                definition, FigureCount.of(numerator, denominator), "/fire-safety/v1/rounds?unitPath=/K/BUN/", NOW));
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
        store.work().write(() -> new FigureFreezing(chosen, figures).freeze(control, NOW));
    }

    private FigureRead frozen(UUID id) {
        return store.work().read(() -> chosen.find(id).orElseThrow().frozen().orElseThrow());
    }

    /** The figures of one module, or of none. */
    private static final class Read implements Figures {

        private final @org.jspecify.annotations.Nullable FigureReading reading;
        private String asked = "";

        Read(@org.jspecify.annotations.Nullable FigureReading reading) {
            this.reading = reading;
        }

        @Override
        public List<FigureDefinition> definitions() {
            return reading == null ? List.of() : List.of(reading.definition());
        }

        @Override
        public Optional<FigureReading> read(String figure, String unitPath, Period period, Instant asOf) {
            asked = figure + " " + unitPath + " " + period + " " + asOf;
            return Optional.ofNullable(reading);
        }
    }
}
