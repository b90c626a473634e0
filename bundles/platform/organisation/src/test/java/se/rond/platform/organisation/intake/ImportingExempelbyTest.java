// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.audit.AuditEntry;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationImport.Kind;
import se.rond.organisation.OrganisationImport.Result;
import se.rond.organisation.OrganisationImport.RowError;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Premise;
import se.rond.organisation.Unit;
import se.rond.platform.organisation.testing.Register;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** The invented municipality of 432 units, 397 premises and 6,500 people, and its broken copies. */
@RunWith(Parameterized.class)
public class ImportingExempelbyTest {

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private Register register;

    public ImportingExempelbyTest(Database database) {
        store = new StoreRule(database, Register.UNIT);
    }

    @Before
    public void openRegister() {
        register = new Register(store);
    }

    @After
    public void closeRegister() {
        register.close();
    }

    @Test
    public void allOfItIsImported() {
        assertThat(summary(Kind.UNITS, "units.csv")).isEqualTo("432 rows, 432 accepted, 432 created, 0 changed");
        assertThat(summary(Kind.PREMISES, "premises.csv")).isEqualTo("397 rows, 397 accepted, 397 created, 0 changed");
        assertThat(summary(Kind.PEOPLE, "people.csv")).isEqualTo("6500 rows, 6500 accepted, 6500 created, 0 changed");
        assertThat(summary(Kind.ROLES, "roles.csv")).isEqualTo("766 rows, 766 accepted, 766 created, 0 changed");
        assertThat(premisesPerDepartment())
                .isEqualTo(Map.of(
                        "BUN-F", 149, "VON-F", 109, "SN-F", 18, "KFN-F", 56, "SBN-F", 28, "GAN-F", 16, "KS-F", 18,
                        "BLN-F", 3));
    }

    @Test
    public void theSameFilesAgainChangeNothing() {
        register.withExempelby();
        int entries = register.trail().size();
        long history = historyRows();

        assertThat(summary(Kind.UNITS, "units.csv")).isEqualTo("432 rows, 432 accepted, 0 created, 0 changed");
        assertThat(summary(Kind.PREMISES, "premises.csv")).isEqualTo("397 rows, 397 accepted, 0 created, 0 changed");
        assertThat(summary(Kind.PEOPLE, "people.csv")).isEqualTo("6500 rows, 6500 accepted, 0 created, 0 changed");
        assertThat(summary(Kind.ROLES, "roles.csv")).isEqualTo("766 rows, 766 accepted, 0 created, 0 changed");
        assertThat(register.trail()).hasSize(entries);
        assertThat(historyRows()).isEqualTo(history);
    }

    @Test
    public void aDryRunSaysWhatWouldBeAndChangesNothing() {
        Result result = register.importFile(Kind.UNITS, "units.csv", true);

        assertThat(result).extracting(Result::created, Result::applied).containsExactly(432, false);
        assertThat(register.organisation().tree().root()).isEmpty();
        assertThat(register.trail()).isEmpty();
    }

    @Test
    public void everyErrorOfTheBrokenPremisesIsFoundAtOnce() {
        register.withExempelby();
        List<Premise> before = register.organisation().premises();

        Result result = register.importFile(Kind.PREMISES, "premises_broken.csv", false);

        assertThat(result)
                .extracting(Result::rows, Result::accepted, Result::applied)
                .containsExactly(60, 51, false);
        assertThat(result.errors())
                .extracting(RowError::line, RowError::column, RowError::rule)
                .containsExactly(
                        tuple(5, "premise_type", "unknown-premise-type"),
                        tuple(9, "occupant_unit", "unknown-unit"),
                        tuple(13, "area_m2", "not-positive"),
                        tuple(19, "active_from", "not-a-date"),
                        tuple(25, "name", "required"),
                        tuple(31, "sleeping", "not-true-or-false"),
                        tuple(33, "code", "duplicate-code"),
                        tuple(43, "sba_level", "unknown-sba-level"),
                        tuple(49, "max_persons", "not-a-number"));
        assertThat(register.organisation().premises()).isEqualTo(before);
    }

    @Test
    public void everyErrorOfTheBrokenUnitsIsFoundAtOnce() {
        register.withExempelby();

        Result result = register.importFile(Kind.UNITS, "units_broken.csv", false);

        assertThat(result)
                .extracting(Result::rows, Result::accepted, Result::created, Result::applied)
                .containsExactly(5, 1, 1, false);
        assertThat(result.errors())
                .extracting(RowError::line, RowError::column, RowError::rule)
                .containsExactly(
                        tuple(2, "parent_code", "cycle"),
                        tuple(3, "parent_code", "cycle"),
                        tuple(5, "kind", "unknown-kind"),
                        tuple(6, "valid_to", "ends-before-it-begins"));
        assertThat(register.organisation().tree().unitByCode("C")).isEmpty();
    }

    @Test
    public void theTrailHasTheImportAndEachRecord() {
        register.withExempelby();

        assertThat(register.trail())
                .filteredOn(entry -> entry.action().equals("organisation.register.import"))
                .extracting(AuditEntry::subject, entry -> entry.after().get("created"))
                .containsExactly(
                        tuple("units", 432), tuple("premises", 397), tuple("people", 6500), tuple("roles", 766));
        assertThat(register.trail()).hasSize(432 + 397 + 6500 + 766 + 4);
    }

    private String summary(Kind kind, String file) {
        Result result = register.importFile(kind, file, false);
        assertThat(result.errors()).isEmpty();
        assertThat(result.applied()).isTrue();
        return "%d rows, %d accepted, %d created, %d changed"
                .formatted(result.rows(), result.accepted(), result.created(), result.changed());
    }

    private Map<String, Integer> premisesPerDepartment() {
        Organisation organisation = register.organisation();
        OrganisationTree tree = organisation.tree();
        Map<String, Integer> counts = new TreeMap<>();
        for (Premise premise : organisation.premises()) {
            tree.departmentOf(premise.occupant())
                    .map(Unit::code)
                    .ifPresent(code -> counts.merge(code, 1, Integer::sum));
        }
        return counts;
    }

    private long historyRows() {
        List<String> tables = List.of(
                "UNIT_H",
                "UNIT_PLACEMENT_H",
                "PREMISE_H",
                "PREMISE_OCCUPANCY_H",
                "PERSON_H",
                "ROLE_ASSIGNMENT_H",
                "REVISION_H");
        List<Long> counts = new ArrayList<>();
        for (String table : tables) {
            counts.add(store.work()
                    .read(() -> ((Number) store.entities(Register.UNIT)
                                    .createNativeQuery("SELECT COUNT(*) FROM ORGANISATION." + table)
                                    .getSingleResult())
                            .longValue()));
        }
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
