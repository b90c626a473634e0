// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.Test;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.firesafety.api.ChecklistView;
import se.rond.firesafety.api.Frequency;
import se.rond.firesafety.api.PointView;

public class ShippedContentTest {

    private final List<ChecklistView> lists = ShippedContent.checklists();

    @Test
    public void sevenListsShipWithTheirPoints() {
        assertThat(lists)
                .extracting(list -> list.code() + " " + list.points().size() + " " + perFrequency(list))
                .containsExactly(
                        "sba.school 30 [8, 18, 1, 3]",
                        "sba.preschool 30 [8, 17, 1, 4]",
                        "sba.elderly_care 30 [10, 17, 0, 3]",
                        "sba.office 26 [4, 15, 1, 6]",
                        "sba.sports_hall 26 [6, 15, 0, 5]",
                        "sba.assembly_hall 30 [7, 18, 0, 5]",
                        "sba.property_owner 20 [2, 8, 0, 10]");
    }

    @Test
    public void aPointHasItsWordsFromTheLibrary() {
        PointView point = lists.get(0).points().get(2);

        assertThat(point.id()).isEqualTo("esc.door_opens");
        assertThat(point.number()).isEqualTo(3);
        assertThat(point.category().id()).isEqualTo("escape");
        assertThat(point.text().sv())
                .isEqualTo("Dörrar för utrymning går lätt att öppna inifrån utan nyckel, kod eller verktyg.");
        assertThat(point.text().en()).isEqualTo("Escape doors open easily from inside without key, code or tool.");
        assertThat(point.how().sv()).isNotBlank();
        assertThat(point.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(point.responsible()).isEqualTo(ResponsibleParty.SHARED);
        assertThat(point.mandatory()).isTrue();
    }

    @Test
    public void aRoundHoldsThePointsOfEveryShorterFrequency() {
        ChecklistView school = lists.get(0);

        assertThat(school.pointsOf(Frequency.MONTHLY)).hasSize(8);
        assertThat(school.pointsOf(Frequency.QUARTERLY)).hasSize(26);
        assertThat(school.pointsOf(Frequency.HALF_YEARLY)).hasSize(27);
        assertThat(school.pointsOf(Frequency.YEARLY)).hasSize(30);
    }

    private static List<Long> perFrequency(ChecklistView list) {
        return Arrays.stream(Frequency.values())
                .map(frequency -> list.points().stream()
                        .filter(point -> point.frequency() == frequency)
                        .count())
                .toList();
    }
}
