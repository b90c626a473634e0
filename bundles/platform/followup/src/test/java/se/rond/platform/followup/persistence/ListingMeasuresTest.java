// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.Test;
import se.rond.findings.MeasureState;
import se.rond.kernel.PageRequest;
import se.rond.platform.followup.measures.Decision;
import se.rond.platform.followup.measures.MeasureFilter;
import se.rond.platform.followup.town.Town;
import se.rond.platform.persistence.testing.Database;

public class ListingMeasuresTest extends MeasureFollowUp {

    public ListingMeasuresTest(Database database) {
        super(database);
    }

    // lists

    @Test
    public void eachFilterLetsThroughWhatItSays() {
        propose("lock");
        propose("door");
        propose("sign");
        by("head", () -> office.measureActions.decide(id("lock"), NOT_SEEN, decision("janitor", "2026-03-10")));
        by("head", () -> office.measureActions.reject(id("sign"), NOT_SEEN, "Nej"));
        by(
                "head",
                () -> office.measureActions.decide(
                        id("door"),
                        NOT_SEEN,
                        new Decision(Town.id("stranger"), day("2026-03-05"), null, day("2026-03-20"), null)));
        by("stranger", () -> office.measureActions.finish(id("door"), NOT_SEEN, "X", null, null));
        store.clock().set("2026-03-25T09:00:00Z");
        LocalDate today = day("2026-03-25");

        assertThat(found(filter(Set.of(MeasureState.DONE), null, null, null, null)))
                .containsExactly("door");
        assertThat(found(filter(Set.of(), true, null, null, null))).containsExactly("lock");
        assertThat(found(filter(Set.of(), false, null, null, null))).containsExactlyInAnyOrder("door", "sign");
        assertThat(found(filter(Set.of(), null, today, null, null))).containsExactly("lock");
        assertThat(found(filter(Set.of(), null, null, today, null))).containsExactly("door");
        assertThat(found(filter(Set.of(), null, null, null, Town.id("janitor"))))
                .containsExactly("lock");
        office.badge.wornBy("stranger");
        assertThat(titles(pages(MeasureFilter.ALL, "due", 2))).containsExactly("door");
        assertThat(pages(MeasureFilter.ALL, "due", 2).get(0).effectDue()).isTrue();
    }

    @Test
    public void thePagesOfAListAreTheWholeListOnce() {
        for (int i = 0; i < 11; i++) {
            propose("m" + i);
            if (i % 3 == 0) {
                UUID each = id("m" + i);
                String day = "2026-04-0" + (1 + i / 6);
                by("head", () -> office.measureActions.decide(each, NOT_SEEN, decision("janitor", day)));
            }
        }
        for (String reader : List.of("auditor", "coordinator")) {
            office.badge.wornBy(reader);
            for (String sort : List.of("due", "-due", "proposed", "-proposed")) {
                List<String> paged = titles(pages(MeasureFilter.ALL, sort, 3));
                assertThat(paged).as(reader + " " + sort).hasSize(11).doesNotHaveDuplicates();
                assertThat(paged).isEqualTo(titles(pages(MeasureFilter.ALL, sort, 100)));
            }
        }
        refused("sort-unknown", "auditor", () -> pages(MeasureFilter.ALL, "title", 3));
        refused(
                "cursor-unreadable",
                "auditor",
                () -> office.measures.page(MeasureFilter.ALL, new PageRequest(3, "eHg", "due")));
    }
}
