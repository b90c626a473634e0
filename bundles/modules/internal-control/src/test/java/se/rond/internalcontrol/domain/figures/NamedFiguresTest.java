// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class NamedFiguresTest {

    @Test
    public void thoseAreNamedWhoseCodesStandInTheWords() {
        assertThat(NamedFigures.in("Nyckeltal k.sba.01 och k.sba.03 per förvaltning, automatiskt ur modulen."))
                .containsExactly("k.sba.01", "k.sba.03");
    }

    @Test
    public void severalOfOneKindAreNamedTogether() {
        assertThat(NamedFigures.in("Läs K.SBA.01/03/10. Se även (k.tr.03)"))
                .containsExactly("k.sba.01", "k.sba.03", "k.sba.10", "k.tr.03");
    }

    @Test
    public void whatIsNoCodeNamesNothing() {
        assertThat(NamedFigures.in("Stickprov k.sba.1, park.sba.01 och k.sba.011 mot attestordningen"))
                .isEmpty();
    }
}
