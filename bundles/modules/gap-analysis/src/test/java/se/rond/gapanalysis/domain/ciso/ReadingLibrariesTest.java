// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.ciso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import se.rond.gapanalysis.api.packs.Level;
import se.rond.gapanalysis.api.packs.NodeKind;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackMapping;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.api.packs.Remark;
import se.rond.gapanalysis.api.packs.RemarkSeverity;
import se.rond.gapanalysis.api.packs.Scale;
import se.rond.gapanalysis.domain.documents.Limits;
import se.rond.gapanalysis.domain.documents.Remarks;
import se.rond.gapanalysis.domain.documents.Sent;
import se.rond.kernel.Problem;
import se.rond.kernel.Text;

public class ReadingLibrariesTest {

    /** Invented here; only the shape is that of a library. */
    private static final String LIBRARY = """
            urn: urn:exempelby:risk:library:grundkrav
            locale: en
            ref_id: GRUNDKRAV
            name: Basic requirements
            description: Invented
            copyright: CC0
            version: 3
            provider: Exempelby
            packager: exempelby
            dependencies: [urn:exempelby:risk:library:annat]
            translations:
              sv:
                name: Grundkrav
            objects:
              reference_controls:
              - urn: urn:exempelby:risk:function:backup
                ref_id: RC-1
                name: Backups
                category: technical
                csf_function: protect
                translations: {sv: {name: Säkerhetskopior}}
              - urn: urn:exempelby:risk:function:orphan
                ref_id: RC-2
                name: Nobody's
                category: policy
              framework:
                urn: urn:exempelby:risk:framework:grundkrav
                ref_id: GRUNDKRAV
                name: Basic requirements
                description: Invented
                min_score: 1
                max_score: 4
                scores_definition:
                - {score: 1, name: Weak, description: Nothing, translations: {sv: {name: Svag, description: Inget}}}
                - {score: 4, name: Strong, description: null}
                implementation_groups_definition:
                - {ref_id: B, name: basic, description: null}
                - {ref_id: E, name: extended}
                translations:
                  sv: {name: Grundkrav, description: Påhittat}
                  fr: {name: Exigences}
                requirement_nodes:
                - urn: urn:exempelby:risk:req_node:grundkrav:a
                  assessable: false
                  depth: 1
                  ref_id: A
                  name: Continuity
                  translations: {sv: {name: Kontinuitet}}
                - urn: urn:exempelby:risk:req_node:grundkrav:A.1
                  assessable: true
                  depth: 2
                  parent_urn: urn:exempelby:risk:req_node:grundkrav:A
                  ref_id: A.1
                  description: Backups shall be tested.
                  annotation: At least once a year.
                  typical_evidence: A record of the test
                  implementation_groups: &id001
                  - B
                  - E
                  reference_controls:
                  - urn:exempelby:risk:function:BACKUP
                  translations:
                    sv: {description: Säkerhetskopior ska prövas., annotation: Minst en gång om året., typical_evidence: Ett protokoll}
                - urn: urn:exempelby:risk:req_node:grundkrav:a.2
                  assessable: true
                  depth: 2
                  parent_urn: urn:exempelby:risk:req_node:grundkrav:a
                  ref_id: A.2
                  name: Plan
                  description: A plan exists.
                  weight: 9
                  implementation_groups: *id001
            """;

    private static final String MAPPINGS = """
            urn: urn:exempelby:risk:library:mapping-one-two
            locale: sv
            name: Från ett till två
            version: 1
            objects:
              requirement_mapping_sets:
              - urn: urn:exempelby:risk:req_mapping_set:one-two
                source_framework_urn: urn:exempelby:risk:framework:one
                target_framework_urn: urn:exempelby:risk:framework:two
                requirement_mappings:
                - source_requirement_urn: urn:exempelby:risk:req_node:one:A.1
                  target_requirement_urn: urn:exempelby:risk:req_node:two:x:y
                  relationship: subset
                  strength_of_relationship: 7
                - source_requirement_urn: urn:exempelby:risk:req_node:one:a.2
                  target_requirement_urn: urn:exempelby:risk:req_node:two:z
                  relationship: somehow
                - source_requirement_urn: urn:exempelby:risk:req_node:one:a.3
                  relationship: equal
            """;

    @Test
    public void assessableNodesAreQuestionsUnderTheOthers() {
        Pack pack = only(LIBRARY);

        assertThat(pack.code()).isEqualTo("ciso.grundkrav");
        assertThat(pack.version()).isEqualTo("3");
        assertThat(pack.licence()).isEqualTo("CC0");
        assertThat(pack.nodes())
                .extracting(PackNode::ref, PackNode::parentRef, PackNode::kind, PackNode::position)
                .containsExactly(
                        tuple("a", null, NodeKind.GROUP, 1),
                        tuple("a.1", "a", NodeKind.QUESTION, 2),
                        tuple("a.2", "a", NodeKind.QUESTION, 3));
    }

    @Test
    public void textsAreInSwedishAndEnglish() {
        Pack pack = only(LIBRARY);

        assertThat(pack.name()).isEqualTo(new Text("Grundkrav", "Basic requirements"));
        assertThat(pack.nodes().get(0).title()).isEqualTo(new Text("Kontinuitet", "Continuity"));
        PackNode question = pack.nodes().get(1);
        assertThat(question.title()).isEqualTo(new Text("Säkerhetskopior ska prövas.", "Backups shall be tested."));
        assertThat(question.prose()).isEqualTo(new Text("Minst en gång om året.", "At least once a year."));
        assertThat(question.evidenceExample()).isEqualTo(new Text("Ett protokoll", "A record of the test"));
        assertThat(pack.nodes().get(2).title()).isEqualTo(Text.same("Plan"));
    }

    @Test
    public void aLibraryInAnotherLanguageIsReadAsItIsWritten() {
        Pack pack = only(LIBRARY.replace("locale: en", "locale: fr"));

        assertThat(pack.name()).isEqualTo(new Text("Grundkrav", "Basic requirements"));
        assertThat(pack.nodes().get(2).title()).isEqualTo(Text.same("Plan"));
    }

    @Test
    public void implementationGroupsAndReferenceControlsAreKeptWithTheQuestion() {
        Pack pack = only(LIBRARY);

        assertThat(pack.nodes().get(1).groups()).containsExactly("B", "E");
        assertThat(pack.nodes().get(2).groups()).as("by an alias").containsExactly("B", "E");
        assertThat(pack.nodes().get(1).properties())
                .containsEntry("label", "A.1")
                .containsEntry("urn", "urn:exempelby:risk:req_node:grundkrav:a.1")
                .containsEntry("reference-control", "RC-1 Säkerhetskopior");
        assertThat(messages()).anyMatch(text -> text.startsWith("1 reference controls belong to no requirement"));
    }

    @Test
    public void theScaleIsThatOfTheFramework() {
        Scale scale = only(LIBRARY).scale();

        assertThat(scale.low()).isEqualTo(1);
        assertThat(scale.high()).isEqualTo(4);
        assertThat(scale.levels())
                .containsExactly(
                        new Level(1, new Text("Svag", "Weak"), new Text("Inget", "Nothing")),
                        new Level(4, Text.same("Strong"), Text.same("")));
    }

    @Test
    public void aScaleOfHundredsIsKept() {
        Pack pack = only(LIBRARY.replace("min_score: 1", "min_score: 0").replace("max_score: 4", "max_score: 661"));

        assertThat(pack.scale().high()).isEqualTo(661);
        assertThat(pack.scale().thousandths(661)).isEqualTo(5_000);
        assertThat(pack.nodes().get(1).target()).isEqualTo(397);
        assertThat(messages()).anyMatch(text -> text.contains("from 0 to 661"));
    }

    @Test
    public void aScaleUpsideDownIsTurnedAndRemarked() {
        Scale scale = only(LIBRARY.replace("min_score: 1", "min_score: 4").replace("max_score: 4", "max_score: 1"))
                .scale();

        assertThat(scale.low()).isEqualTo(1);
        assertThat(scale.high()).isEqualTo(4);
        assertThat(messages()).anyMatch(text -> text.contains("upside down") && text.contains("min_score 4"));
    }

    @Test
    public void gapsAndLevelsOutsideTheScaleAreRemarked() {
        only(LIBRARY.replace("score: 4, name", "score: 7, name"));

        assertThat(messages())
                .anyMatch(text -> text.startsWith("The scale has gaps: level 2, 3, 4 "))
                .anyMatch(text -> text.startsWith("Level 7 is outside the scale 1 to 4"));
    }

    @Test
    public void aFrameworkWithoutAScaleIsMeasuredOnOurs() {
        String without = LIBRARY.replaceAll("(?m)^    (min_score|max_score|scores_definition).*\\R", "")
                .replaceAll("(?m)^    - \\{score.*\\R", "");

        assertThat(only(without).scale()).isEqualTo(MATURITY);
    }

    @Test
    public void aWeightBeyondOursIsRemarked() {
        assertThat(only(LIBRARY).nodes().get(2).weight()).isEqualTo(3);
        assertThat(messages()).anyMatch(text -> text.contains("The weight 9 is imported as 3"));
    }

    @Test
    public void mappingSetsAreAPackThatHoldsNothingElse() {
        Pack pack = only(MAPPINGS);

        assertThat(pack.code()).isEqualTo("ciso.mapping-one-two");
        assertThat(pack.nodes()).isEmpty();
        assertThat(pack.mappings())
                .containsExactly(
                        new PackMapping("ciso.one", "a.1", "ciso.two", "x:y", "subset"),
                        new PackMapping("ciso.one", "a.2", "ciso.two", "z", "intersect"));
        assertThat(remarks.count(RemarkSeverity.ERROR)).as("one has no target").isEqualTo(1);
        assertThat(remarks.count(RemarkSeverity.WARNING))
                .as("one relates somehow")
                .isEqualTo(1);
    }

    @Test
    public void referenceControlsAloneAreQuestionsByCategory() {
        String controls = LIBRARY.substring(0, LIBRARY.indexOf("  framework:"));

        Pack pack = only(controls);

        assertThat(pack.nodes())
                .extracting(PackNode::ref, PackNode::parentRef)
                .containsExactly(
                        tuple("category.policy", null),
                        tuple("orphan", "category.policy"),
                        tuple("category.technical", null),
                        tuple("backup", "category.technical"));
    }

    @Test
    public void nodesUnderThemselvesOrUnderNothingAreImportedAtTheTop() {
        Pack pack = only(nodes(
                "{urn: 'urn:x:y:req_node:f:a', parent_urn: 'urn:x:y:req_node:f:b', assessable: true, name: A}",
                "{urn: 'urn:x:y:req_node:f:b', parent_urn: 'urn:x:y:req_node:f:a', assessable: true, name: B}",
                "{urn: 'urn:x:y:req_node:f:c', parent_urn: 'urn:x:y:req_node:f:gone', assessable: true, name: C}",
                "{urn: 'urn:x:y:req_node:f:c', assessable: true, name: C again}",
                "{assessable: true, name: D}"));

        assertThat(pack.nodes())
                .extracting(PackNode::ref, PackNode::parentRef)
                .containsExactlyInAnyOrder(
                        tuple("a", null), tuple("b", "a"), tuple("c", null), tuple("c~2", null), tuple("rond-5", null));
        assertThat(remarks.all())
                .filteredOn(remark -> remark.severity() == RemarkSeverity.ERROR)
                .extracting(Remark::path)
                .contains(
                        "/objects/framework/requirement_nodes/0",
                        "/objects/framework/requirement_nodes/2",
                        "/objects/framework/requirement_nodes/3",
                        "/objects/framework/requirement_nodes/4");
    }

    @Test(timeout = 30_000)
    public void aChainOfManyNodesIsNoTrouble() {
        String[] chain = new String[30_000];
        for (int i = 0; i < chain.length; i++) {
            chain[i] = "{urn: 'urn:x:y:req_node:f:n" + i + "', parent_urn: 'urn:x:y:req_node:f:n" + (i + 1)
                    + "', assessable: true, name: N}";
        }
        assertThat(only(nodes(chain)).nodes()).hasSize(chain.length);
    }

    @Test
    public void tooManyNodesAreRefused() {
        Problem refusal = assertThrows(
                Problem.class,
                () -> LibraryPacks.read(
                        sent.file("a.yaml", LIBRARY, new Limits(100_000, 100, 2, 1_000)), MATURITY, new Remarks()));

        assertThat(refusal.rule()).isEqualTo("document-has-too-many-nodes");
    }

    @Test
    public void whatIsNoLibraryIsRefused() {
        Problem refusal = assertThrows(
                Problem.class,
                () -> LibraryPacks.read(sent.file("a.yaml", "services:\n  web: 1\n"), MATURITY, new Remarks()));

        assertThat(refusal.rule()).isEqualTo("document-unknown");
    }

    private static String nodes(String... nodes) {
        return "urn: urn:x:y:library:f\nlocale: en\nversion: 1\nname: F\nobjects:\n  framework:\n    urn: urn:x:y:framework:f\n"
                + "    name: F\n    requirement_nodes:\n    - " + String.join("\n    - ", nodes) + "\n";
    }

    private Pack only(String content) {
        remarks = new Remarks();
        List<Pack> packs = LibraryPacks.read(sent.file("a.yaml", content), MATURITY, remarks);
        assertThat(packs).hasSize(1);
        return packs.get(0);
    }

    private List<String> messages() {
        return remarks.all().stream().map(remark -> remark.message().en()).toList();
    }

    private static final Scale MATURITY = new Scale(0, 5, List.of());

    @Rule
    public final Sent sent = new Sent();

    private Remarks remarks = new Remarks();
}
