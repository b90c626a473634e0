// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.training.Municipality.id;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.OnBothDatabases;
import se.rond.training.api.RequirementGiven;
import se.rond.training.api.TargetFilter;
import se.rond.training.api.TargetKind;
import se.rond.training.api.TargetView;

/** What people have to take still, and by when. It is the second of March. */
public class LeftToTakeTest extends OnBothDatabases {

    @Test
    public void theNewAreToldTheirDay() {
        newcomer("ny", "2026-02-20");

        assertThat(own("ny")).containsExactly("tr.hlr at once", "tr.brand 2026-03-22");
        assertThat(office.as("administrator")
                        .targets
                        .targets(new TargetFilter(null, "tr.brand", null, false, false, true), PageRequest.first(9))
                        .items())
                .as("the figures do not count them yet")
                .extracting(view -> view.person().name())
                .doesNotContain("ny Ek");
    }

    @Test
    public void whatIsTakenIsLeftNoMoreUntilItEnds() {
        office.completed("anna", "tr.hlr", "2025-09-01");
        office.completed("anna", "tr.brand", "2020-05-05");
        assertThat(own("anna")).containsExactly("tr.brand 2024-05-05");

        var taken = office.completed("anna", "tr.brand", "2022-03-02");
        assertThat(own("anna")).as("today is its last day").isEmpty();

        office.as("administrator").revoke(taken.id(), "Deltog inte");
        assertThat(own("anna")).containsExactly("tr.brand 2024-05-05");
    }

    @Test
    public void whoComesBackHasTheDaysOfTheNew() {
        newcomer("ny", "2026-02-20");
        office.as("administrator");
        office.town.person("ny", "SKOLA", LocalDate.parse("2010-01-01"), null);
        office.completed("ny", "tr.brand", "2015-05-05");
        newcomer("ny", "2026-02-20");

        assertThat(own("ny")).contains("tr.brand 2026-03-22");
    }

    @Test
    public void ofSeveralRequirementsTheEarliestDecides() {
        newcomer("ny", "2026-02-20");
        requires("tr.brand", TargetKind.UNIT, List.of(id("SKOLA").toString()), 10);
        requires("tr.brand", TargetKind.UNIT, List.of(id("HEMMET").toString()), 1);
        assertThat(own("ny")).containsExactly("tr.hlr at once", "tr.brand 2026-03-02");

        office.town.holds("fire_safety_inspector", "ny", "premise", "P1");
        requires("tr.brand", TargetKind.ROLE, List.of("fire_safety_inspector"), null);

        assertThat(own("ny")).containsExactly("tr.brand at once", "tr.hlr at once");
    }

    @Test
    public void aManagerSeesWhatTheirStaffLacksAndNobodyElses() {
        office.manager("boss", "SKOLA");
        office.completed("boss", "tr.hlr", "2025-09-01");
        office.completed("boss", "tr.brand", "2025-09-01");
        office.completed("anna", "tr.hlr", "2025-09-01");
        newcomer("ny", "2026-02-20");

        assertThat(lacking("boss", null, 9))
                .containsExactly("anna Ek tr.brand 2010-01-31", "ny Ek tr.brand 2026-03-22", "ny Ek tr.hlr at once");
        assertThat(lacking("boss", "tr.brand", 9))
                .containsExactly("anna Ek tr.brand 2010-01-31", "ny Ek tr.brand 2026-03-22");
        assertThat(lacking("administrator", "tr.hlr", 99)).contains("vera Ek tr.hlr at once", "ny Ek tr.hlr at once");
        assertThat(office.as("vera")
                        .targets
                        .lacking(null, null, PageRequest.first(9))
                        .items())
                .as("who manages nobody")
                .isEmpty();
    }

    @Test
    public void theListIsReadPageByPage() {
        office.manager("boss", "SKOLA");
        Page<TargetView> first = office.as("boss").targets.lacking(null, null, PageRequest.first(3));
        Page<TargetView> rest = office.targets.lacking(null, null, PageRequest.of(3, first.next(), null));

        assertThat(first.items()).hasSize(3);
        assertThat(rest.items()).extracting(TargetView::course).containsExactly("tr.hlr");
        assertThat(rest.next()).isNull();
    }

    private List<String> own(String name) {
        return office.as(name).targets.own(false, PageRequest.first(9)).items().stream()
                .map(LeftToTakeTest::line)
                .toList();
    }

    private List<String> lacking(String reader, String course, int rows) {
        return office.as(reader).targets.lacking(null, course, PageRequest.first(rows)).items().stream()
                .map(view -> view.person().name() + " " + line(view))
                .toList();
    }

    private static String line(TargetView view) {
        assertThat(view.valid()).isFalse();
        return view.course() + " " + (view.due() == null ? "at once" : view.due());
    }

    private void newcomer(String name, String from) {
        office.employee(name, "SKOLA");
        office.town.person(name, "SKOLA", LocalDate.parse(from), null);
    }

    private void requires(String course, TargetKind kind, List<String> targets, Integer days) {
        office.as("administrator")
                .book
                .saveRequirement(
                        UUID.randomUUID(), new RequirementGiven(course, kind, targets, days, 90, null), IfMatch.none());
    }

    @Before
    public void givenTwoCoursesThatEverybodyTakes() {
        office.course("tr.brand", 48);
        office.course("tr.hlr", 12);
        requires("tr.brand", TargetKind.ALL_EMPLOYEES, List.of(), 30);
        requires("tr.hlr", TargetKind.ALL_EMPLOYEES, List.of(), null);
        office.employee("anna", "SKOLA");
        office.employee("vera", "HEMMET");
    }

    public LeftToTakeTest(Database database) {
        super(database);
    }
}
