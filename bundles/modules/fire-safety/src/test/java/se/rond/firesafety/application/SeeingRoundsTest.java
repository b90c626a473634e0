// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.Test;
import se.rond.firesafety.api.RoundFilter;
import se.rond.firesafety.api.RoundView;
import se.rond.kernel.PageRequest;
import se.rond.platform.persistence.testing.Municipality;

public class SeeingRoundsTest {

    @Test
    public void everybodySeesTheRoundsOfTheirPremisesOnly() {
        assertThat(codesSeenBy("inspector")).containsOnly("L1");
        assertThat(codesSeenBy("stranger")).containsOnly("L2");
        assertThat(codesSeenBy("strategist")).containsOnly("L1", "L2");
        assertThat(codesSeenBy("nobody")).isEmpty();
    }

    @Test
    public void mineAreThoseWhereIAmInspectorToday() {
        round.fire.as("strategist");
        assertThat(round.fire.reading.rounds(MINE, PageRequest.first(50)).items())
                .isEmpty();

        round.fire.municipality.inspects(Municipality.id("strategist"), "unit", Municipality.id("VON"));
        assertThat(round.fire.reading.rounds(MINE, PageRequest.first(50)).items())
                .extracting(view -> view.premise().code())
                .containsOnly("L2");
    }

    @Test
    public void aRoundElsewhereIsNotFound() {
        round.fire.as("stranger");

        assertThat(round.refusal(round::now)).isEqualTo("not-found");
    }

    @Test
    public void aProtectedIdentityIsShownToNobody() {
        round.fire.municipality.person("inspector", true);
        round.fire.walking.start(round.id);

        assertThat(round.now().performer().name()).isEqualTo("skyddad");
        assertThat(round.now().performer().id()).isNull();
    }

    @Test
    public void anUnknownUnitOrSortIsRefused() {
        RoundFilter unknown = new RoundFilter(false, Set.of(), null, "NOWHERE", null, null, null, null, false);

        assertThat(round.refusal(() -> round.fire.reading.rounds(unknown, PageRequest.first(1))))
                .isEqualTo("unit-unknown");
        assertThat(round.refusal(() -> round.fire.reading.rounds(RoundFilter.ALL, PageRequest.of(1, null, "colour"))))
                .isEqualTo("sort-unknown");
        assertThat(round.refusal(
                        () -> round.fire.reading.rounds(RoundFilter.ALL, PageRequest.of(1, "eB95", null)))) // x and y
                .isEqualTo("cursor-unreadable");
    }

    private static final RoundFilter MINE = new RoundFilter(true, Set.of(), null, null, null, null, null, null, false);

    private final RoundOfTheSchool round = new RoundOfTheSchool();

    private List<String> codesSeenBy(String name) {
        round.fire.as(name);
        return round.fire.reading.rounds(RoundFilter.ALL, PageRequest.first(500)).items().stream()
                .map(RoundView::premise)
                .map(premise -> premise.code())
                .toList();
    }
}
