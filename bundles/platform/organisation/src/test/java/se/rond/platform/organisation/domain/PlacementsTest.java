// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.Test;
import se.rond.organisation.UnitKind;

/** What it means for the past of a unit to be told where it stands now. */
public class PlacementsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final UUID SCHOOLS = UUID.randomUUID();
    private static final UUID CULTURE = UUID.randomUUID();

    @Test
    public void aNewUnitHasOnePlace() {
        whenTold(SCHOOLS, "2015-01-01", null);

        assertThat(places).containsExactly(place(SCHOOLS, "2015-01-01", null));
    }

    @Test
    public void theSameAgainChangesNothing() {
        given(place(SCHOOLS, "2015-01-01", null));

        whenTold(SCHOOLS, "2015-01-01", null);

        assertThat(places).containsExactly(place(SCHOOLS, "2015-01-01", null));
    }

    @Test
    public void aMoveWithADayHappensOnThatDay() {
        given(place(SCHOOLS, "2015-01-01", null));

        whenTold(CULTURE, "2026-07-01", null);

        assertThat(places)
                .containsExactly(place(SCHOOLS, "2015-01-01", "2026-06-30"), place(CULTURE, "2026-07-01", null));
    }

    @Test
    public void aMoveWithoutADayHappensToday() {
        given(place(SCHOOLS, "2015-01-01", null));

        whenTold(CULTURE, "2015-01-01", null);

        assertThat(places)
                .containsExactly(place(SCHOOLS, "2015-01-01", "2026-03-01"), place(CULTURE, "2026-03-02", null));
    }

    @Test
    public void aFileThatKnowsOnlyTheFirstDayAgreesWithAUnitThatMoved() {
        given(place(SCHOOLS, "2015-01-01", "2026-03-01"), place(CULTURE, "2026-03-02", null));

        whenTold(CULTURE, "2015-01-01", null);

        assertThat(places)
                .containsExactly(place(SCHOOLS, "2015-01-01", "2026-03-01"), place(CULTURE, "2026-03-02", null));
    }

    @Test
    public void aMistakeOfTodayIsCorrectedAndLeavesNoPast() {
        given(place(SCHOOLS, "2026-03-02", null));

        whenTold(CULTURE, "2026-03-02", null);

        assertThat(places).containsExactly(place(CULTURE, "2026-03-02", null));
    }

    @Test
    public void theFirstDayOfAUnitCanBeCorrected() {
        given(place(SCHOOLS, "2015-01-01", null));

        whenTold(SCHOOLS, "2014-01-01", null);

        assertThat(places).containsExactly(place(SCHOOLS, "2014-01-01", null));
    }

    @Test
    public void theDayOfAMoveCanBeCorrected() {
        given(place(SCHOOLS, "2015-01-01", "2026-03-01"), place(CULTURE, "2026-03-02", null));

        whenTold(CULTURE, "2026-01-01", null);

        assertThat(places)
                .containsExactly(place(SCHOOLS, "2015-01-01", "2025-12-31"), place(CULTURE, "2026-01-01", null));
    }

    @Test
    public void aUnitThatEndsKeepsItsPlace() {
        given(place(SCHOOLS, "2015-01-01", null));

        whenTold(SCHOOLS, "2015-01-01", "2026-06-30");

        assertThat(places).containsExactly(place(SCHOOLS, "2015-01-01", "2026-06-30"));
    }

    @Test
    public void aUnitThatEndedBeforeTodayDoesNotMoveAfterwards() {
        given(place(SCHOOLS, "2015-01-01", null));

        whenTold(CULTURE, "2015-01-01", "2026-01-31");

        assertThat(places).containsExactly(place(SCHOOLS, "2015-01-01", "2026-01-31"));
    }

    @Test
    public void whatContradictsThePastIsRefused() {
        given(
                place(SCHOOLS, "2015-01-01", "2019-12-31"),
                place(CULTURE, "2020-01-01", "2026-03-01"),
                place(SCHOOLS, "2026-03-02", null));

        whenTold(SCHOOLS, "2018-01-01", null);

        assertThat(places).isEmpty();
    }

    private List<UnitFacts> places = List.of();

    private void given(UnitFacts... known) {
        places = List.of(known);
    }

    private void whenTold(UUID parent, String from, String to) {
        places = Placements.after(places, place(parent, from, to), TODAY);
    }

    private static UnitFacts place(UUID parent, String from, String to) {
        return new UnitFacts(
                parent, UnitKind.UNIT, "Biblioteket", LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
