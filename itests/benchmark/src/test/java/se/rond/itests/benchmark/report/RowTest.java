// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.Test;

public class RowTest {

    private final Row list = Row.of("list", "requests/s", Sample.of(List.of(1500.0, 1400.0, 1900.0)))
            .beside(Sample.of(List.of(2000.0)));

    @Test
    public void theMiddleIsComparedWithTheMiddle() {
        assertThat(list.line()).isEqualTo("| list | requests/s | 1 400 / **1 500** / 1 900 | 2 000 | 0.75 |  |  |");
    }

    @Test
    public void aGoalForTheRatioIsReachedOrNot() {
        assertThat(list.goal(Goal.ratioAtLeast(0.75)).line()).endsWith("| ≥ 0.75 × | reached |");
        assertThat(list.goal(Goal.ratioAtLeast(0.76)).line()).endsWith("| ≥ 0.76 × | **not reached** |");
        assertThat(list.goal(Goal.ratioAtMost(0.75)).line()).endsWith("| reached |");
        assertThat(list.goal(Goal.ratioAtMost(0.7)).line()).endsWith("| **not reached** |");
    }

    @Test
    public void aGoalForTheValueNeedsNothingBesideIt() {
        Row memory = Row.of("memory", "MB", Sample.of(List.of(449.0)));

        assertThat(memory.goal(Goal.valueAtMost(450, "MB")).line()).endsWith("| ≤ 450 MB | reached |");
        assertThat(memory.goal(Goal.valueAtMost(400, "MB")).line()).endsWith("| **not reached** |");
    }

    @Test
    public void aRatioToNothingIsAnError() {
        Row alone = Row.of("alone", "s", Sample.of(List.of(1.0))).goal(Goal.ratioAtMost(2));

        assertThatThrownBy(alone::line).isInstanceOf(IllegalStateException.class);
    }

    @Test
    public void theMiddleOfTwoIsBetweenThem() {
        assertThat(Sample.of(List.of(4.0, 1.0)).median()).isEqualTo(2.5);
    }
}
