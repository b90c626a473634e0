// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;
import se.rond.internalcontrol.api.Catalogue;

public class ShippedCatalogueTest {

    private final Catalogue catalogue = new ShippedCatalogue().catalogue();

    @Test
    public void thirtyControlsInTenAreasShipEachComplete() {
        assertThat(catalogue.controls())
                .hasSize(30)
                .extracting(Catalogue.Control::id)
                .doesNotHaveDuplicates();
        assertThat(catalogue.areas()).hasSize(10);
        assertThat(catalogue.controls()).filteredOn(Catalogue.Control::common).hasSize(24);
        assertThat(catalogue.controls()).allSatisfy(control -> {
            assertThat(catalogue.area(control.area())).as(control.id()).isPresent();
            assertThat(control.likelihood()).isBetween(1, 4);
            assertThat(control.consequence()).isBetween(1, 4);
            assertThat(List.of(control.name(), control.risk(), control.method(), control.sample()))
                    .as(control.id())
                    .allSatisfy(text -> assertThat(text.en()).isNotBlank().isNotEqualTo(text.sv()));
            assertThat(control.risk().sv()).hasSizeLessThanOrEqualTo(200).endsWith(".");
            assertThat(control.sample().sv()).isNotBlank();
            assertThat(control.legal()).isNotBlank();
        });
    }

    @Test
    public void theLimitOfDirectAwardsIsAParameter() {
        assertThat(catalogue.control("ic.07").orElseThrow().limitSek()).isEqualTo(700_000);
        assertThat(catalogue.control("ic.01").orElseThrow().limitSek()).isNull();
    }

    @Test
    public void whatMustFollowIsSaidOfEachResult() {
        assertThat(catalogue.results())
                .extracting(Catalogue.Outcome::id, Catalogue.Outcome::actionRequired)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("no_deviation", false),
                        org.assertj.core.groups.Tuple.tuple("minor_deviation", false),
                        org.assertj.core.groups.Tuple.tuple("major_deviation", true),
                        org.assertj.core.groups.Tuple.tuple("not_performed", true));
    }
}
