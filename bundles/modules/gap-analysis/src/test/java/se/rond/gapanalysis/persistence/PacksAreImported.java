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
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.access.Scope;
import se.rond.audit.AuditEntry;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.packs.PackImport;
import se.rond.gapanalysis.api.packs.PackImport.Item;
import se.rond.gapanalysis.api.packs.SentFile;
import se.rond.gapanalysis.application.PackShelf;
import se.rond.gapanalysis.application.packs.ImportSettings;
import se.rond.gapanalysis.application.packs.PackImporting;
import se.rond.gapanalysis.domain.packs.OpenAnswers;
import se.rond.kernel.Problem;
import se.rond.platform.persistence.testing.Callers;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.Municipality;
import se.rond.platform.persistence.testing.StoreRule;

/** A coordinator imports, and the shipped packs are there. */
@RunWith(Parameterized.class)
public abstract class PacksAreImported {

    static final String LIBRARY = """
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

    static final String MAPPINGS = """
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

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    final Callers people = new Callers();
    final List<AuditEntry> trail = new ArrayList<>();
    Map<String, Integer> open = Map.of();
    PackShelf shelf;
    PackImporting imports;

    PacksAreImported(Database database) {
        store = new StoreRule(database, "gap-analysis");
    }

    @Before
    public void givenACoordinatorAndTheShippedPacks() {
        people.grant("coordinator", GapPermissions.IMPORT, Scope.EVERYTHING);
        people.actAs("coordinator", Municipality.id("coordinator"));
        shelf = shelf();
        imports = importing(new ImportSettings(64, 300));
    }

    static SentFile file(String name, String content) {
        return new SentFile(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    final PackImport imported(SentFile... files) {
        return imports.read(Arrays.asList(files).iterator(), null, false);
    }

    final String refusal(SentFile... files) {
        return assertThrows(Problem.class, () -> imported(files)).rule();
    }

    static Item only(PackImport done) {
        assertThat(done.packs()).hasSize(1);
        return done.packs().get(0);
    }

    static List<String> messages(PackImport done) {
        return done.report().remarks().stream()
                .map(remark -> remark.message().en())
                .toList();
    }

    final PackImporting importing(ImportSettings settings) {
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

    final PackShelf shelf() {
        return new PackShelf(
                new JpaPacks(store.entities("gap-analysis")), store.work(), people, trail::add, store.clock());
    }
}
