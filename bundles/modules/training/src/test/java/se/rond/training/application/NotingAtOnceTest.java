// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.AtOnce;
import se.rond.training.Municipality;
import se.rond.training.OnBothDatabases;
import se.rond.training.api.AbsenceGiven;
import se.rond.training.api.RequirementGiven;
import se.rond.training.api.TargetKind;

/** What may be there once, noted by many at the same moment, is there once. */
public class NotingAtOnceTest extends OnBothDatabases {

    private static final int MANY = 6;
    private static final List<String> PEOPLE = List.of("anna", "bo", "cia", "dag", "eva", "fia", "gun", "hans");

    @Rule
    public final AtOnce atOnce = new AtOnce(MANY);

    @Test
    public void somebodyIsAwayOnceOnADay() throws Exception {
        for (String name : PEOPLE) {
            thenOneIsNewAndTheOthersAre("absence-overlaps", atOnce.told(() -> away(UUID.randomUUID(), name)));
        }

        assertThat(office.absences.absences(PageRequest.first(99)).items()).hasSize(PEOPLE.size());
    }

    @Test
    public void aCourseIsRequiredOnceOfTheSamePeople() throws Exception {
        List<String> told = atOnce.told(() -> required(UUID.randomUUID()));

        thenOneIsNewAndTheOthersAre("requirement-exists", told);
        assertThat(office.book.requirements(PageRequest.first(9)).items()).hasSize(1);
    }

    @Test
    public void theSameSentAgainIsNotRefused() throws Exception {
        UUID id = UUID.randomUUID();

        thenOneIsNewAndTheOthersAre("known", atOnce.told(() -> away(id, "anna")));
        thenOneIsNewAndTheOthersAre("known", atOnce.told(() -> required(id)));
    }

    private static void thenOneIsNewAndTheOthersAre(String answer, List<String> told) {
        assertThat(told).containsOnlyOnce("new");
        assertThat(told).filteredOn(answer::equals).isEqualTo(Collections.nCopies(MANY - 1, answer));
    }

    private String away(UUID id, String name) {
        LocalDate from = LocalDate.parse("2026-03-01");
        AbsenceGiven given = new AbsenceGiven(Municipality.id(name), from, from.plusDays(30));
        return office.absences.save(id, given, IfMatch.none()).created() ? "new" : "known";
    }

    private String required(UUID id) {
        RequirementGiven given =
                new RequirementGiven("tr.brand", TargetKind.ROLE, List.of("fire_safety_inspector"), null, 90, null);
        return office.book.saveRequirement(id, given, IfMatch.none()).created() ? "new" : "known";
    }

    @Before
    public void givenACourseAndEmployees() {
        office.course("tr.brand", 48);
        PEOPLE.forEach(name -> office.employee(name, "SKOLA"));
        office.as("administrator");
    }

    public NotingAtOnceTest(Database database) {
        super(database);
    }
}
