// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.OnBothDatabases;

public class RemindingTest extends OnBothDatabases {

    @Test
    public void theEmployeeAndTheManagerAreTold90And30And7DaysAheadEachOnce() {
        office.completed("anna", "tr.brand", "2025-09-01"); // until 2026-09-01

        remindedOn("2026-06-02"); // 91 days
        assertThat(office.tellings()).isEmpty();
        remindedOn("2026-06-03");
        remindedOn("2026-06-04");
        assertThat(office.tellings()).containsExactly("anna training.expires", "boss training.staff-expires");
        remindedOn("2026-08-02");
        remindedOn("2026-08-25");
        remindedOn("2026-09-01");
        remindedOn("2026-09-02");

        assertThat(office.told.keySet())
                .extracting(key -> key.replaceAll("[0-9a-f-]{36}", "…"))
                .containsExactly(
                        "anna record/…/expires/90/2026-09-01",
                        "boss staff/…/tr.brand/2026-09-01/90",
                        "anna record/…/expires/30/2026-09-01",
                        "boss staff/…/tr.brand/2026-09-01/30",
                        "anna record/…/expires/7/2026-09-01",
                        "boss staff/…/tr.brand/2026-09-01/7");
    }

    @Test
    public void aManagerIsToldOfAUnitOnceAndOfNobodyByName() {
        for (String name : List.of("anna", "bo", "cia")) {
            office.completed(name, "tr.brand", "2025-09-01");
        }

        remindedOn("2026-06-03");

        assertThat(office.tellings())
                .filteredOn(telling -> telling.startsWith("boss"))
                .hasSize(1);
        assertThat(office.told.values())
                .allSatisfy(notice ->
                        assertThat(notice.subject().sv() + notice.body().sv()).doesNotContain("anna", "bo Ek", "cia"));
    }

    @Test
    public void whatIsRenewedRevokedOrOfSomebodyWhoHasLeftEndsSilently() {
        office.completed("anna", "tr.brand", "2025-09-01");
        office.completed("anna", "tr.brand", "2026-02-01"); // renewed
        var revoked = office.completed("bo", "tr.brand", "2025-09-01");
        office.revoke(revoked.id(), "Deltog inte");
        office.completed("cia", "tr.brand", "2025-09-01");
        office.town.person("cia", "SKOLA", LocalDate.parse("2020-01-01"), LocalDate.parse("2026-05-31"));

        remindedOn("2026-06-03");

        assertThat(office.tellings()).isEmpty();
    }

    private void remindedOn(String day) {
        store.clock().set(day + "T06:00:00Z");
        store.work().write(() -> office.reminding.remind(null, 100) == null);
    }

    @Before
    public void givenAManagerAndStaff() {
        office.course("tr.brand", 12);
        List.of("anna", "bo", "cia").forEach(name -> office.employee(name, "SKOLA"));
        office.manager("boss", "SKOLA");
    }

    public RemindingTest(Database database) {
        super(database);
    }
}
