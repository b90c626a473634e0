// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** A plan says in words how many rows there are to be. */
public class PlannedSizeTest {

    @Test
    public void theNumberThatThePlanBeginsWithIsHowManyRowsThereAreToBe() {
        assertThat(PlannedSize.of("25 fakturor")).isEqualTo(25);
        assertThat(PlannedSize.of(" 3, ett per tertial")).isEqualTo(3);
        assertThat(PlannedSize.of("40")).isEqualTo(40);
    }

    @Test
    public void whatCannotBeCountedHasNoSize() {
        assertThat(PlannedSize.of("alla")).isNull();
        assertThat(PlannedSize.of("alla chefer + 20 i stickprov")).isNull();
        assertThat(PlannedSize.of("10 % av ärendena")).isNull();
        assertThat(PlannedSize.of("100%")).isNull();
        assertThat(PlannedSize.of("2026-01 till 2026-04")).isNull();
    }
}
