// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

public class MeasuringTest {

    @Test
    public void theCommonScaleIsItself() {
        Scale common = new Scale(0, 5, List.of());

        assertThat(common.thousandths(3)).isEqualTo(3000);
        assertThat(common.needsEvidence(2)).isFalse();
        assertThat(common.needsEvidence(3)).isTrue();
    }

    @Test
    public void aLongScaleIsStretchedOverTheCommonOne() {
        Scale long661 = new Scale(0, 661, List.of());

        assertThat(long661.thousandths(0)).isZero();
        assertThat(long661.thousandths(661)).isEqualTo(5000);
        assertThat(long661.thousandths(330)).isEqualTo(2496);
        assertThat(long661.atLeast(3)).isEqualTo(397);
        assertThat(long661.needsEvidence(396)).isFalse();
        assertThat(long661.needsEvidence(397)).isTrue();
    }

    @Test
    public void aScaleThatBeginsAtOneIsStretchedFromThere() {
        Scale four = new Scale(1, 4, List.of());

        assertThat(four.thousandths(1)).isZero();
        assertThat(four.thousandths(4)).isEqualTo(5000);
        assertThat(four.atLeast(3)).isEqualTo(3);
    }

    @Test
    public void versionsAreOrderedByTheirNumbers() {
        assertThat(Stream.of("10", "2", "1.2.10", "1.2.9", "1.2", "Rev5.1.1", "Rev5.1", "rev4")
                        .sorted(PackVersion.ORDER))
                .containsExactly("rev4", "Rev5.1", "Rev5.1.1", "1.2", "1.2.9", "1.2.10", "2", "10");
    }
}
