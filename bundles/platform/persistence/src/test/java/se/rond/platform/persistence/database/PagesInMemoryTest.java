// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class PagesInMemoryTest {

    private static final long MB = 1024 * 1024;

    @Test
    public void pagesOfTheWidestTablesFillNoMoreThanAQuarterOfTheHeap() {
        assertThat(PagesInMemory.within(256 * MB)).isEqualTo(2048);
        assertThat(PagesInMemory.within(384 * MB)).isEqualTo(3072);
    }

    @Test
    public void neitherTooFewToWorkWithNorMoreThanHelp() {
        assertThat(PagesInMemory.within(64 * MB)).isEqualTo(1000);
        assertThat(PagesInMemory.within(8192 * MB)).isEqualTo(8000);
    }
}
