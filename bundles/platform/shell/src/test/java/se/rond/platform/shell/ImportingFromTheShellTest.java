// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.karaf.shell.support.CommandException;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;
import se.rond.organisation.OrganisationImport;

public class ImportingFromTheShellTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final List<List<Object>> asked = new ArrayList<>();
    private OrganisationImport registers = Console.answering(OrganisationImport.class, "read", given -> {
        asked.add(Arrays.asList(given[0], given[1], given[3]));
        return new OrganisationImport.Result(1, 1, 1, 0, !(boolean) given[3], List.of());
    });
    private String file = "";

    @Before
    public void aFile() throws IOException {
        Path units = folder.newFile("units.csv").toPath();
        file = Files.writeString(units, "code,name\n").toString();
    }

    @Test
    public void theTrialMayBeAskedForBeforeOrAfterTheFile() throws Exception {
        assertThat(typed("units", file, "--dry-run")).contains("nothing was changed");
        assertThat(typed("--dry-run", "units", file)).contains("nothing was changed");
        assertThat(typed("units", file)).contains("; imported");

        assertThat(asked).extracting(given -> given.get(2)).containsExactly(true, true, false);
    }

    @Test
    public void whatElseComesAfterTheFileIsRefusedAndNothingRead() {
        assertThat(refusal("units", file, "--dryrun"))
                .isEqualTo("After the file there can only be --dry-run, not --dryrun.");
        assertThat(asked).isEmpty();
    }

    @Test
    public void aRegisterThatThereIsNot() {
        assertThat(refusal("buildings", file))
                .isEqualTo("There is no register buildings. Give one of: units, premises, people, roles.");
    }

    @Test
    public void aFileThatIsNotThereAndAFolder() {
        String missing = folder.getRoot() + "/none.csv";

        assertThat(refusal("units", missing))
                .isEqualTo("There is no file " + missing + " on the server. Give its whole path.");
        assertThat(refusal("units", folder.getRoot().toString()))
                .isEqualTo(folder.getRoot() + " is not a file. Give the path of a CSV or XLSX file.");
    }

    @Test
    public void aRefusalOfTheImportIsASentence() {
        registers = Console.answering(OrganisationImport.class, "read", given -> {
            throw new Malformed("file-empty", new Text("Filen är tom.", "The file is empty."));
        });

        assertThat(refusal("units", file)).isEqualTo("The file is empty. (file-empty)");
    }

    private String typed(String... words) throws Exception {
        return new Console().run(new ImportRegister(), registers, words);
    }

    private String refusal(String... words) {
        return catchThrowableOfType(CommandException.class, () -> typed(words)).getMessage();
    }
}
