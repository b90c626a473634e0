// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import se.rond.platform.persistence.database.Vendor;

public class ScriptsTest {

    @Test
    public void scriptsRunInTheOrderOfTheirNumbers() {
        Map<String, String> files = Map.of("db/010-c.sql", "", "db/002-b.sql", "", "db/001-a.sql", "");

        assertThat(names(files, Vendor.DERBY)).containsExactly("001-a.sql", "002-b.sql", "010-c.sql");
    }

    @Test
    public void eachDatabaseHasItsOwnWhereTheyDiffer() {
        Map<String, String> files =
                Map.of("db/001-a.sql", "", "db/derby/002-old.sql", "", "db/postgresql/002-new.sql", "");

        assertThat(names(files, Vendor.DERBY)).containsExactly("001-a.sql", "002-old.sql");
        assertThat(names(files, Vendor.POSTGRESQL)).containsExactly("001-a.sql", "002-new.sql");
    }

    @Test
    public void aScriptForOneDatabaseOnlyIsRefusedOnBoth() {
        Map<String, String> files = Map.of("db/derby/001-a.sql", "");

        assertThatThrownBy(() -> names(files, Vendor.DERBY)).isInstanceOf(MigrationRefused.class);
        assertThatThrownBy(() -> names(files, Vendor.POSTGRESQL)).isInstanceOf(MigrationRefused.class);
    }

    @Test
    public void aNumberIsUsedOnce() {
        assertThatThrownBy(() -> names(Map.of("db/001-a.sql", "", "db/001-b.sql", ""), Vendor.DERBY))
                .isInstanceOf(MigrationRefused.class)
                .hasMessageContaining("two scripts with number 001");
        assertThatThrownBy(() -> names(Map.of("db/001-a.sql", "", "db/derby/001-a.sql", ""), Vendor.DERBY))
                .isInstanceOf(MigrationRefused.class);
        assertThatThrownBy(() -> names(Map.of("db/derby/001-a.sql", "", "db/derby/001-b.sql", ""), Vendor.DERBY))
                .isInstanceOf(MigrationRefused.class);
    }

    @Test
    public void aFileThatIsNoScriptIsRefusedAndNotOverlooked() {
        assertThatThrownBy(() -> names(Map.of("db/1-a.sql", ""), Vendor.DERBY)).isInstanceOf(MigrationRefused.class);
        assertThatThrownBy(() -> names(Map.of("db/oracle/001-a.sql", ""), Vendor.DERBY))
                .isInstanceOf(MigrationRefused.class);
    }

    @Test
    public void aScriptIsTheSameHoweverItsLinesEnd() {
        assertThat(new Script(1, "001-a.sql", "SELECT 1;\r\nSELECT 2;\r\n").checksum())
                .isEqualTo(new Script(1, "001-a.sql", "SELECT 1;\nSELECT 2;\n").checksum());
    }

    private static List<String> names(Map<String, String> files, Vendor vendor) {
        return Scripts.of(files, vendor).steps().stream().map(Script::name).toList();
    }
}
