// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.persistence.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import org.junit.Test;
import se.rond.internalcontrol.api.figures.FigureRead;
import se.rond.kernel.RuleBroken;
import se.rond.platform.persistence.testing.Database;

public class FreezingFiguresTest extends FrozenFigures {

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

    private final UUID control = UUID.randomUUID();

    private void givenTheFigureIs(long numerator, long denominator, int version) {
        figures.are(numerator, denominator, version);
    }

    private UUID givenItIsChosen() {
        return choose("k.sba.01", control, "2026-T1");
    }

    private void whenFrozen() {
        freeze(control);
    }

    public FreezingFiguresTest(Database database) {
        super(database);
    }
}
