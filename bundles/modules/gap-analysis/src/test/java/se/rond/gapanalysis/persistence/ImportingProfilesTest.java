// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import java.util.Random;
import org.junit.Test;
import se.rond.gapanalysis.api.packs.PackImport;
import se.rond.gapanalysis.api.packs.PackImport.Item;
import se.rond.gapanalysis.api.packs.PackSource;
import se.rond.gapanalysis.domain.oscal.Samples;
import se.rond.kernel.Invalid;
import se.rond.platform.persistence.testing.Database;

/** A profile chooses from catalogs: from one that comes with it, or came before. */
public class ImportingProfilesTest extends PacksAreImported {

    private static final String PROFILE = """
            {"profile": {"uuid": "99999999-9999-4999-8999-999999999999", "metadata": {"title": "Urval", "version": "1",
             "last-modified": "2026-01-01T00:00:00Z", "oscal-version": "1.2.2"},
             "imports": [{"href": "https://example.org/krav.xml", "include-controls": [{"with-ids": ["ac-1"]}]}]}}""";

    public ImportingProfilesTest(Database database) {
        super(database);
    }

    @Test
    public void aProfileIsResolvedAgainstTheCatalogThatComesWithIt() {
        PackImport done = imported(file("urval.json", PROFILE), file("krav.yaml", Samples.YAML));

        assertThat(only(done).source()).isEqualTo(PackSource.OSCAL_PROFILE);
        assertThat(only(done).questions()).isEqualTo(1);
        assertThat(messages(done)).anyMatch(text -> text.contains("krav.yaml is what a profile builds on"));
    }

    @Test
    public void aProfileIsResolvedAgainstACatalogOfAnEarlierImport() {
        imported(file("krav.json", Samples.JSON));

        Item item = only(imported(file("urval.json", PROFILE)));

        assertThat(item.questions()).isEqualTo(1);
        assertThat(shelf().find(item.id())
                        .orElseThrow()
                        .questions()
                        .get(0)
                        .prose()
                        .sv())
                .startsWith("Exempelby ska:");
    }

    @Test
    public void aProfileWithoutItsCatalogIsRefusedByName() {
        Invalid refusal = assertThrows(Invalid.class, () -> imported(file("urval.json", PROFILE)));

        assertThat(refusal.violations().get(0).rule()).isEqualTo("catalog-absent");
        assertThat(refusal.violations().get(0).message().sv()).contains("https://example.org/krav.xml");
        assertThat(trail).hasSize(2);
    }

    @Test
    public void aLargeFileIsKeptAsItWasSent() {
        byte[] noise = new byte[200_000];
        new Random(7).nextBytes(noise);
        String large = Samples.JSON.replace(
                "\"title\": \"Handboken\",",
                "\"title\": \"Handboken\", \"base64\": {\"value\": \""
                        + java.util.Base64.getEncoder().encodeToString(noise) + "\"},");
        imported(file("krav.json", large));

        assertThat(only(imported(file("urval.json", PROFILE))).questions()).isEqualTo(1);
    }
}
