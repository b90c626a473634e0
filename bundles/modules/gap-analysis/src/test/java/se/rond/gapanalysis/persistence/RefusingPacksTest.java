// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.junit.Test;
import se.rond.gapanalysis.api.packs.PackImport;
import se.rond.gapanalysis.api.packs.PackImport.Outcome;
import se.rond.gapanalysis.api.packs.SentFile;
import se.rond.gapanalysis.application.ShippedPacks;
import se.rond.gapanalysis.application.packs.ImportSettings;
import se.rond.gapanalysis.application.packs.PackImporting;
import se.rond.gapanalysis.domain.oscal.Samples;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Problem;
import se.rond.platform.persistence.testing.Database;

/** What cannot be imported is refused by name, and leaves nothing behind. */
public class RefusingPacksTest extends PacksAreImported {

    public RefusingPacksTest(Database database) {
        super(database);
    }

    @Test
    public void aLowerVersionAndOtherContentAreShownAndThenRefused() {
        imported(file("krav.json", Samples.JSON));
        SentFile lower = file("krav.json", Samples.JSON.replace("\"version\": \"1.2\"", "\"version\": \"1.1\""));
        SentFile other = file("krav.json", Samples.JSON.replace("Riktlinjer", "Annat"));

        assertThat(only(imports.read(List.of(lower).iterator(), null, true)).outcome())
                .isEqualTo(Outcome.LOWER);
        assertThat(only(imports.read(List.of(other).iterator(), null, true)).outcome())
                .isEqualTo(Outcome.DIFFERENT);
        assertThat(refusal(file("krav.json", Samples.JSON.replace("\"version\": \"1.2\"", "\"version\": \"1.1\""))))
                .isEqualTo("pack-version-lower");
        assertThat(refusal(file("krav.json", Samples.JSON.replace("Riktlinjer", "Annat"))))
                .isEqualTo("pack-version-differs");
    }

    @Test
    public void oneBadFileAmongSeveralLeavesNothingBehind() {
        assertThat(refusal(file("egen.yaml", LIBRARY), file("krav.json", "{\"catalog\": {")))
                .isEqualTo("document-broken");
        assertThat(shelf.versions("ciso.egen")).isEmpty();
    }

    @Test
    public void oneSetThatIsRefusedAmongSeveralLeavesNothingBehind() {
        imported(file("krav.json", Samples.JSON));
        int entries = trail.size();

        assertThat(refusal(
                        file("egen.yaml", LIBRARY),
                        file("krav.json", Samples.JSON.replace("\"version\": \"1.2\"", "\"version\": \"1.1\""))))
                .isEqualTo("pack-version-lower");
        assertThat(shelf.versions("ciso.egen")).isEmpty();
        assertThat(trail).hasSize(entries);
    }

    @Test
    public void aCodeMayBeGivenToOneSetButNotToSeveral() {
        PackImport one = imports.read(List.of(file("krav.json", Samples.JSON)).iterator(), "egen.kod", false);
        assertThat(only(one).code()).isEqualTo("egen.kod");

        Problem refusal = assertThrows(
                Problem.class,
                () -> imports.read(
                        List.of(file("egen.yaml", LIBRARY), file("krav.json", Samples.JSON))
                                .iterator(),
                        "egen.kod",
                        true));
        assertThat(refusal.rule()).isEqualTo("code-for-several");
    }

    @Test
    public void theCodeOfAShippedSetIsNotTakenByAnother() {
        for (String code : List.of(ShippedPacks.ISMS, "GAP.nis2.se")) {
            PackImport tried =
                    imports.read(List.of(file("krav.json", Samples.JSON)).iterator(), code, true);
            assertThat(only(tried).outcome()).isEqualTo(Outcome.SHIPPED);

            Problem refusal = assertThrows(
                    Problem.class,
                    () -> imports.read(List.of(file("krav.json", Samples.JSON)).iterator(), code, false));
            assertThat(refusal.rule()).isEqualTo("pack-code-shipped");
        }
        assertThat(shelf.versions(ShippedPacks.ISMS)).hasSize(1);
    }

    @Test
    public void whoeverMayNotImportDoesNotEvenTry() {
        people.actAs("stranger", null);

        assertThrows(
                Forbidden.class,
                () -> imports.read(List.of(file("krav.json", Samples.JSON)).iterator(), null, true));
    }

    @Test
    public void moreThanIsTakenIsRefused() {
        PackImporting small = importing(new ImportSettings(1, 1));

        Problem many = assertThrows(
                Problem.class,
                () -> small.read(
                        List.of(file("a", LIBRARY), file("b", MAPPINGS)).iterator(), null, true));
        Problem large = assertThrows(
                Problem.class,
                () -> small.read(List.of(file("a", " ".repeat(1 << 21))).iterator(), null, true));
        Problem none =
                assertThrows(Problem.class, () -> small.read(List.<SentFile>of().iterator(), null, true));

        assertThat(many.rule()).isEqualTo("too-many-files");
        assertThat(large.rule()).isEqualTo("document-too-large");
        assertThat(none.rule()).isEqualTo("file-missing");
    }
}
