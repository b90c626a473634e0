// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.access.Scope;
import se.rond.audit.AuditEntry;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackChanges;
import se.rond.gapanalysis.api.packs.PackChanges.Kind;
import se.rond.gapanalysis.api.packs.PackImport;
import se.rond.gapanalysis.api.packs.PackImport.Item;
import se.rond.gapanalysis.api.packs.PackImport.Outcome;
import se.rond.gapanalysis.api.packs.PackMapping;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.api.packs.PackSource;
import se.rond.gapanalysis.api.packs.SentFile;
import se.rond.gapanalysis.application.PackShelf;
import se.rond.gapanalysis.application.ShippedPacks;
import se.rond.gapanalysis.application.packs.ImportSettings;
import se.rond.gapanalysis.application.packs.PackImporting;
import se.rond.gapanalysis.domain.oscal.Samples;
import se.rond.gapanalysis.domain.packs.OpenAnswers;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Invalid;
import se.rond.kernel.Problem;
import se.rond.platform.persistence.testing.Callers;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.Municipality;
import se.rond.platform.persistence.testing.StoreRule;

@RunWith(Parameterized.class)
public class ImportingPacksTest {

    private static final String PROFILE = """
            {"profile": {"uuid": "99999999-9999-4999-8999-999999999999", "metadata": {"title": "Urval", "version": "1",
             "last-modified": "2026-01-01T00:00:00Z", "oscal-version": "1.2.2"},
             "imports": [{"href": "https://example.org/krav.xml", "include-controls": [{"with-ids": ["ac-1"]}]}]}}""";

    private static final String LIBRARY = """
            urn: urn:exempelby:risk:library:egen
            locale: sv
            name: Egen
            version: 1
            objects:
              framework:
                urn: urn:exempelby:risk:framework:egen
                name: Egen
                requirement_nodes:
                - {urn: "urn:exempelby:risk:req_node:egen:a", assessable: true, name: A}
                - {urn: "urn:exempelby:risk:req_node:egen:b", assessable: true, name: B}
            """;

    private static final String MAPPINGS = """
            urn: urn:exempelby:risk:library:egen-till-annan
            locale: sv
            name: Kopplingar
            version: 1
            objects:
              requirement_mapping_sets:
              - source_framework_urn: urn:exempelby:risk:framework:egen
                target_framework_urn: urn:exempelby:risk:framework:annan
                requirement_mappings:
                - {source_requirement_urn: "urn:exempelby:risk:req_node:egen:a", target_requirement_urn: "urn:exempelby:risk:req_node:annan:x", relationship: equal}
                - {source_requirement_urn: "urn:exempelby:risk:req_node:egen:nobody", target_requirement_urn: "urn:exempelby:risk:req_node:annan:y", relationship: equal}
            """;

    @Test
    public void aDryRunSaysWhatWouldBeAndChangesNothing() {
        PackImport tried = imports.read(List.of(file("krav.json", Samples.JSON)).iterator(), null, true);

        assertThat(tried.applied()).isFalse();
        assertThat(tried.packs()).extracting(Item::outcome).containsExactly(Outcome.NEW);
        assertThat(tried.report().counts())
                .containsEntry("questions", 3L)
                .containsEntry("withdrawn", 1L)
                .containsEntry("groups", 1L)
                .containsEntry("parameters", 4L)
                .containsEntry("resources", 1L);
        assertThat(shelf.versions("oscal.exempelby-krav")).isEmpty();
        assertThat(trail).hasSize(2);
    }

    @Test
    public void whatWasImportedIsReadAsItWas() {
        Item item = only(imported(file("krav.xml", Samples.XML)));

        Pack pack = shelf().find(item.id()).orElseThrow();
        assertThat(pack.source()).isEqualTo(PackSource.OSCAL_CATALOG);
        assertThat(pack.questions()).extracting(PackNode::ref).containsExactly("ac-1", "ac-1.1", "x-1");
        assertThat(trail).extracting(AuditEntry::action).contains("gap-analysis.document.import");
    }

    @Test
    public void theSameAgainChangesNothing() {
        imported(file("krav.xml", Samples.XML));
        int entries = trail.size();

        PackImport again = imported(file("krav.xml", Samples.XML));

        assertThat(only(again).outcome()).isEqualTo(Outcome.SAME);
        assertThat(trail).hasSize(entries);
    }

    @Test
    public void aNewerVersionShowsWhatItAddsRemovesAndChanges() {
        open = Map.of("ac-1", 3, "x-1", 2, "ac-1.1", 5);
        imported(file("krav.json", Samples.JSON));
        String newer = Samples.JSON
                .replace("\"version\": \"1.2\"", "\"version\": \"1.10\"")
                .replace("\"id\": \"x-1\"", "\"id\": \"x-2\"")
                .replace("\"title\": \"Riktlinjer\"", "\"title\": \"Nya riktlinjer\"");

        Item item = only(imported(file("krav.json", newer)));

        assertThat(item.outcome()).isEqualTo(Outcome.NEWER);
        PackChanges changes = imports.changes(item.id(), null);
        assertThat(item.changes()).isEqualTo(changes);
        assertThat(changes.from()).isEqualTo("1.2");
        assertThat(changes.added()).isEqualTo(1);
        assertThat(changes.removed()).isEqualTo(1);
        assertThat(changes.changed()).isEqualTo(1);
        assertThat(changes.openAssessments()).isEqualTo(4);
        assertThat(changes.answersConcerned()).as("of x-1 and ac-1").isEqualTo(5);
        assertThat(changes.changes())
                .extracting(change -> change.ref() + " " + change.kind() + " " + change.what())
                .containsExactlyInAnyOrder("x-1 REMOVED []", "x-2 ADDED []", "ac-1 CHANGED [title]");
        assertThat(changes.changes().get(0).kind()).isEqualTo(Kind.REMOVED);
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

    @Test
    public void aLibraryAndItsMappingsAreImported() {
        PackImport done = imported(file("egen.yaml", LIBRARY), file("kopplingar.yaml", MAPPINGS));

        assertThat(done.packs()).extracting(Item::code).containsExactly("ciso.egen", "ciso.egen-till-annan");
        assertThat(done.report().counts()).containsEntry("mappings", 2L).containsEntry("mappingsToNobody", 2L);
        assertThat(messages(done))
                .anyMatch(text -> text.contains("nobody in ciso.egen"))
                .anyMatch(text -> text.contains("ciso.annan is not installed; 2 mappings"));
        assertThat(shelf().find(done.packs().get(1).id()).orElseThrow().mappings())
                .contains(new PackMapping("ciso.egen", "a", "ciso.annan", "x", "equal"));
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
    public void aSetOfThousandsIsReadAsItWasWritten() {
        StringBuilder large = new StringBuilder(LIBRARY);
        for (int i = 0; i < 2_300; i++) {
            large.append("    - {urn: \"urn:exempelby:risk:req_node:egen:n")
                    .append(i)
                    .append("\", assessable: true, name: N}\n");
        }

        Item item = only(imported(file("egen.yaml", large.toString())));

        assertThat(shelf().find(item.id()).orElseThrow().questions())
                .hasSize(2_302)
                .last()
                .extracting(PackNode::ref)
                .isEqualTo("n2299");
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

    private static SentFile file(String name, String content) {
        return new SentFile(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private PackImport imported(SentFile... files) {
        return imports.read(Arrays.asList(files).iterator(), null, false);
    }

    private String refusal(SentFile... files) {
        return assertThrows(Problem.class, () -> imported(files)).rule();
    }

    private static Item only(PackImport done) {
        assertThat(done.packs()).hasSize(1);
        return done.packs().get(0);
    }

    private static List<String> messages(PackImport done) {
        return done.report().remarks().stream()
                .map(remark -> remark.message().en())
                .toList();
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private final Callers people = new Callers();
    private final List<AuditEntry> trail = new ArrayList<>();
    private Map<String, Integer> open = Map.of();
    private PackShelf shelf;
    private PackImporting imports;

    public ImportingPacksTest(Database database) {
        store = new StoreRule(database, "gap-analysis");
    }

    @Before
    public void givenACoordinatorAndTheShippedPacks() {
        people.grant("coordinator", GapPermissions.IMPORT, Scope.EVERYTHING);
        people.actAs("coordinator", Municipality.id("coordinator"));
        shelf = shelf();
        imports = importing(new ImportSettings(64, 300));
    }

    private PackImporting importing(ImportSettings settings) {
        OpenAnswers answers = new OpenAnswers() {
            @Override
            public int assessments(UUID pack) {
                return open.isEmpty() ? 0 : 4;
            }

            @Override
            public Map<String, Integer> answers(UUID pack) {
                return open;
            }
        };
        return new PackImporting(
                shelf,
                new JpaDocuments(store.entities("gap-analysis")),
                answers,
                settings,
                store.work(),
                people,
                trail::add,
                store.clock());
    }

    private PackShelf shelf() {
        return new PackShelf(
                new JpaPacks(store.entities("gap-analysis")), store.work(), people, trail::add, store.clock());
    }
}
