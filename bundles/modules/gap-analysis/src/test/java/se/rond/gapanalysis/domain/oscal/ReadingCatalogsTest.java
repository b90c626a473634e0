// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import se.rond.gapanalysis.api.packs.NodeKind;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.api.packs.PackSource;
import se.rond.gapanalysis.api.packs.Remark;
import se.rond.gapanalysis.api.packs.RemarkSeverity;
import se.rond.gapanalysis.api.packs.Scale;
import se.rond.gapanalysis.domain.documents.Document;
import se.rond.gapanalysis.domain.documents.Format;
import se.rond.gapanalysis.domain.documents.Limits;
import se.rond.gapanalysis.domain.documents.Remarks;
import se.rond.gapanalysis.domain.documents.Sent;

public class ReadingCatalogsTest {

    @Test
    public void theThreeFormsSayTheSame() {
        Catalog json = catalog("a.json", Samples.JSON);

        assertThat(catalog("a.yaml", Samples.YAML)).isEqualTo(json);
        assertThat(catalog("a.xml", Samples.XML)).isEqualTo(json);
    }

    @Test
    public void aSoundCatalogIsReadWithoutAnyWarning() {
        for (String form : List.of(Samples.JSON, Samples.YAML, Samples.XML)) {
            catalog("a", form);
            assertThat(remarks.count(RemarkSeverity.WARNING)).isZero();
            assertThat(remarks.count(RemarkSeverity.ERROR)).isZero();
        }
    }

    @Test
    public void theFormIsSeenFromTheContentNotTheName() {
        assertThat(sent.file("wrong.xml", Samples.JSON).format()).isEqualTo(Format.JSON);
        assertThat(sent.file("wrong.json", Samples.XML).format()).isEqualTo(Format.XML);
        assertThat(sent.file("wrong.json", Samples.YAML).format()).isEqualTo(Format.YAML);
    }

    @Test
    public void groupsAndControlsBecomeGroupsAndQuestionsInTheirOrder() {
        Pack pack = pack(Samples.XML);

        assertThat(pack.nodes())
                .extracting(PackNode::ref, PackNode::parentRef, PackNode::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ac", null, NodeKind.GROUP),
                        org.assertj.core.groups.Tuple.tuple("ac-1", "ac", NodeKind.QUESTION),
                        org.assertj.core.groups.Tuple.tuple("ac-1.1", "ac-1", NodeKind.QUESTION),
                        org.assertj.core.groups.Tuple.tuple("ac-2", "ac", NodeKind.QUESTION),
                        org.assertj.core.groups.Tuple.tuple("x-1", null, NodeKind.QUESTION));
        assertThat(pack.version()).isEqualTo("1.2");
        assertThat(pack.code()).isEqualTo("oscal.exempelby-krav");
        assertThat(pack.publisher()).isEqualTo("Exempelby kommun");
    }

    @Test
    public void aWithdrawnControlIsKeptAndNotAsked() {
        Pack pack = pack(Samples.JSON);

        assertThat(node(pack, "ac-2").withdrawn()).isTrue();
        assertThat(pack.questions()).extracting(PackNode::ref).containsExactly("ac-1", "ac-1.1", "x-1");
    }

    @Test
    public void parametersStandInTheTextWhereTheyBelong() {
        PackNode control = node(pack(Samples.JSON), "ac-1");

        assertThat(control.prose().sv()).isEqualTo("""
                        Exempelby ska:
                          a. besluta riktlinjer [Val (ett eller flera): skriftligt; av [Ange: roller]];
                          b. se över dem *varje år*.

                        Vägledning: Första stycket.

                        - en punkt
                        - en till""");
        assertThat(control.prose().en()).contains("[Selection (one or more): skriftligt; av [Assignment: roller]]");
    }

    @Test
    public void propertiesLinksAndParametersAreKept() {
        PackNode control = node(pack(Samples.YAML), "ac-1");

        assertThat(control.label()).isEqualTo("AC-1");
        assertThat(control.properties())
                .containsEntry("prop:sort-id", "ac-01")
                .containsEntry("prop:https://example.org/ns#krav@nivå", "hög")
                .containsEntry(
                        "link:reference",
                        "#22222222-2222-4222-8222-222222222222 Handboken <https://example.org/handboken.pdf>")
                .containsEntry("link:related", "#ac-2")
                .containsEntry("param:ac-1_often", "varje år")
                .containsEntry("param:ac-1_often:constraint", "minst varje år")
                .containsEntry("param:ac-1_roles:guideline", "De som berörs.");
    }

    @Test
    public void aControlThatOccursTwiceIsImportedUnderAnotherIdAndListed() {
        Pack pack = pack(catalogOf("""
                {"id": "a-1", "title": "Först"}, {"id": "a-1", "title": "Sedan"}, {"id": "a-1", "title": "Sist"}"""));

        assertThat(pack.nodes()).extracting(PackNode::ref).containsExactly("a-1", "a-1~2", "a-1~3");
        assertThat(errors()).extracting(Remark::path).containsExactly("/catalog/controls/1", "/catalog/controls/2");
    }

    @Test
    public void aControlWithoutAnIdIsImportedAndListed() {
        Pack pack = pack(catalogOf("{\"title\": \"Namnlös\"}"));

        assertThat(pack.questions()).hasSize(1);
        assertThat(errors()).extracting(Remark::path).containsExactly("/catalog/controls/0");
    }

    @Test
    public void whatTheFormatDoesNotHaveIsListedWithItsPlace() {
        Pack pack = pack(catalogOf("""
                {"id": "a-1", "title": "Krav", "colour": {"red": [1, 2, {"x": null}]}, "params": "none", "parts": [{"name": "statement", "prose": ["a"]}]}"""));

        assertThat(pack.questions()).hasSize(1);
        assertThat(remarks.all())
                .extracting(Remark::path)
                .contains(
                        "/catalog/controls/0/colour",
                        "/catalog/controls/0/params",
                        "/catalog/controls/0/parts/0/prose");
    }

    @Test
    public void whatRondHasNoUseForIsCounted() {
        String withRoles = Samples.JSON.replace(
                "\"oscal-version\": \"1.2.2\",",
                "\"oscal-version\": \"1.2.2\", \"roles\": [{\"id\": \"creator\", \"title\": \"x\"}], \"revisions\": [],");
        catalog("a.json", withRoles);

        assertThat(remarks.all())
                .extracting(remark -> remark.message().en())
                .anyMatch(text -> text.startsWith("Not used: metadata/roles (1)"))
                .anyMatch(text -> text.startsWith("Not used: metadata/revisions (1)"));
    }

    @Test
    public void aVersionThatRondDoesNotKnowIsReadAndRemarked() {
        for (String version : List.of("1.0.0", "1.0.4", "1.1.3", "1.2.2")) {
            catalog("a.json", Samples.JSON.replace("1.2.2", version));
            assertThat(remarks.count(RemarkSeverity.WARNING)).as(version).isZero();
        }
        catalog("a.json", Samples.JSON.replace("1.2.2", "2.0.0"));
        assertThat(remarks.all()).first().extracting(Remark::path).isEqualTo("/catalog/metadata/oscal-version");
        assertThat(remarks.count(RemarkSeverity.WARNING)).isEqualTo(1);
    }

    @Test
    public void anUnknownParameterIsNamedInTheTextAndListed() {
        Pack pack = pack(catalogOf("""
                {"id": "a-1", "title": "Krav", "parts": [{"name": "statement", "prose": "Inom {{ insert: param, gone }}."}]}"""));

        assertThat(node(pack, "a-1").prose().sv()).isEqualTo("Inom [gone].");
        assertThat(remarks.count(RemarkSeverity.WARNING)).isEqualTo(1);
    }

    @Test
    public void parametersThatReferToEachOtherDoNotGoRoundForEver() {
        Pack pack = pack(catalogOf("""
                {"id": "a-1", "title": "Krav", "params": [
                  {"id": "p", "select": {"choice": ["{{ insert: param, q }}"]}}, {"id": "q", "values": ["{{ insert: param, p }}"]}],
                 "parts": [{"name": "statement", "prose": "{{ p }}"}]}"""));

        assertThat(node(pack, "a-1").prose().en()).isEqualTo("[Selection: [p]]");
    }

    @Test
    public void aTextThatIsTooLongIsCutAndListed() {
        Pack pack = pack(catalogOf("{\"id\": \"a-1\", \"title\": \"Krav\", \"parts\": [{\"name\": \"statement\","
                + " \"prose\": \"" + "ö".repeat(40_000) + "\"}]}"));

        assertThat(node(pack, "a-1").prose().sv()).hasSize(PackNode.LONGEST).endsWith("ö …");
        assertThat(remarks.all()).extracting(Remark::path).contains("/catalog/controls/a-1");
    }

    @Test
    public void signsThatNoDatabaseKeepsAreTakenOut() {
        Pack pack = pack(catalogOf("{\"id\": \"a-1\", \"title\": \"A\\u0000B\\ud800C\\u001fD\"}"));

        assertThat(node(pack, "a-1").title().sv()).isEqualTo("A B C D");
    }

    private static String catalogOf(String controls) {
        return """
                {"catalog": {"uuid": "6f0c7a52-1d52-4a53-9c51-0a1b2c3d4e5f", "metadata": {"title": "T", "version": "1",
                 "last-modified": "2026-01-01T00:00:00Z", "oscal-version": "1.1.2"}, "controls": [%s]}}""".formatted(controls);
    }

    private static PackNode node(Pack pack, String ref) {
        return pack.nodes().stream()
                .filter(node -> node.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private List<Remark> errors() {
        return remarks.all().stream()
                .filter(remark -> remark.severity() == RemarkSeverity.ERROR)
                .toList();
    }

    private Catalog catalog(String name, String content) {
        remarks = new Remarks();
        Document document = sent.file(name, content);
        return OscalFile.read(document, remarks).catalog();
    }

    private Pack pack(String content) {
        Catalog catalog = catalog("a", content);
        return CatalogPack.of(
                        catalog, PackSource.OSCAL_CATALOG, "", new Scale(0, 5, List.of()), Limits.DEFAULT, remarks)
                .pack();
    }

    @Rule
    public final Sent sent = new Sent();

    private Remarks remarks = new Remarks();
}
