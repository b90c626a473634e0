// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import se.rond.gapanalysis.api.packs.PackSource;
import se.rond.gapanalysis.api.packs.RemarkSeverity;
import se.rond.gapanalysis.api.packs.Scale;
import se.rond.gapanalysis.domain.documents.Limits;
import se.rond.gapanalysis.domain.documents.Remarks;
import se.rond.gapanalysis.domain.documents.Sent;
import se.rond.kernel.Invalid;
import se.rond.kernel.Problem;
import se.rond.kernel.Violation;

public class ResolvingProfilesTest {

    @Test
    public void everythingIsTakenFlatUnlessTheProfileSaysOtherwise() {
        givenTheCatalog();
        givenTheProfile("p", "{\"href\": \"catalog.json\", \"include-all\": {}}", "");

        thenTheControlsAre("ac-1", "ac-1.1", "ac-2", "x-1");
        assertThat(resolved.groups()).isEmpty();
    }

    @Test
    public void controlsAreTakenByIdByPatternAndWithThoseBelow() {
        givenTheCatalog();
        givenTheProfile("p", """
                {"href": "../somewhere/catalog.json", "include-controls": [
                  {"with-child-controls": "yes", "with-ids": ["ac-1"]}, {"matching": [{"pattern": "x-?"}]}]}""", "");

        thenTheControlsAre("ac-1", "ac-1.1", "x-1");
    }

    @Test
    public void whatIsExcludedIsNotTaken() {
        givenTheCatalog();
        givenTheProfile("p", """
                {"href": "catalog.json", "include-all": {}, "exclude-controls": [{"matching": [{"pattern": "ac-*"}]}]}""", "");

        thenTheControlsAre("x-1");
    }

    @Test
    public void aControlIsTakenWithoutTheOneAboveIt() {
        givenTheCatalog();
        givenTheProfile(
                "p",
                "{\"href\": \"catalog.json\", \"include-controls\": [{\"with-ids\": [\"ac-1.1\"]}]}",
                ", \"merge\": {\"as-is\": true}");

        thenTheControlsAre("ac-1.1");
        assertThat(resolved.groups()).hasSize(1);
        assertThat(resolved.groups().get(0).controls()).extracting(Control::id).containsExactly("ac-1.1");
    }

    @Test
    public void asIsKeepsTheGroupsThatHaveSomethingLeft() {
        givenTheCatalog();
        givenTheProfile("p", "{\"href\": \"catalog.json\"}", ", \"merge\": {\"as-is\": true}");

        thenTheControlsAre("ac-1", "ac-1.1", "ac-2", "x-1");
        assertThat(resolved.groups()).extracting(Group::title).containsExactly("Åtkomst");
        assertThat(resolved.controls()).extracting(Control::id).containsExactly("x-1");
    }

    @Test
    public void aProfileArrangesInGroupsOfItsOwn() {
        givenTheCatalog();
        givenTheProfile("p", "{\"href\": \"catalog.json\"}", """
                , "merge": {"custom": {"groups": [{"id": "g", "title": "Egen", "insert-controls": [
                   {"order": "descending", "include-controls": [{"with-ids": ["ac-1", "x-1"]}]}]}]}}""");

        thenTheControlsAre("x-1", "ac-1");
        assertThat(resolved.groups()).extracting(Group::title).containsExactly("Egen");
        assertThat(warnings()).anyMatch(text -> text.contains("2 chosen controls") && text.contains("ac-1.1, ac-2"));
    }

    @Test
    public void ofTheSameControlFromTwoSidesTheFirstIsUsed() {
        givenTheCatalog();
        givenAnotherCatalog("{\"id\": \"x-1\", \"title\": \"Annan lydelse\"}");
        givenTheProfile(
                "p",
                "{\"href\": \"catalog.json\"}, {\"href\": \"other.json\"}",
                ", \"merge\": {\"combine\": {\"method\": \"use-first\"}}");

        thenTheControlsAre("ac-1", "ac-1.1", "ac-2", "x-1");
        assertThat(control("x-1").title()).isEqualTo("Fristående");
    }

    @Test
    public void bothWordingsAreKeptUnlessTheProfileSaysOtherwise() {
        givenTheCatalog();
        givenAnotherCatalog("{\"id\": \"x-1\", \"title\": \"Annan lydelse\"}");
        givenTheProfile("p", "{\"href\": \"catalog.json\"}, {\"href\": \"other.json\"}", "");

        thenTheControlsAre("ac-1", "ac-1.1", "ac-2", "x-1", "x-1~2");
        assertThat(warnings()).anyMatch(text -> text.contains("x-1~2"));
    }

    @Test
    public void aParameterIsSet() {
        givenTheCatalog();
        givenTheProfile("p", "{\"href\": \"catalog.json\"}", """
                , "modify": {"set-parameters": [{"param-id": "org", "values": ["Storstad"]}, {"param-id": "gone", "values": ["x"]}]}""");

        thenTheControlsAre("ac-1", "ac-1.1", "ac-2", "x-1");
        assertThat(text("ac-1")).startsWith("Storstad ska:");
        assertThat(warnings()).anyMatch(text -> text.contains("gone"));
    }

    @Test
    public void aControlIsChanged() {
        givenTheCatalog();
        givenTheProfile("p", "{\"href\": \"catalog.json\"}", """
                , "modify": {"alters": [{"control-id": "ac-1",
                    "removes": [{"by-name": "guidance"}, {"by-id": "ac-1_smt.b"}, {"by-item-name": "link"}],
                    "adds": [
                      {"position": "starting", "title": "Ny rubrik", "props": [{"name": "priority", "value": "P1"}]},
                      {"by-id": "ac-1_smt.a", "position": "after", "parts": [{"id": "n", "name": "item", "prose": "efter a"}]},
                      {"by-id": "ac-1_smt", "position": "ending", "parts": [{"id": "e", "name": "item", "prose": "sist"}]},
                      {"by-id": "nowhere", "parts": [{"name": "item", "prose": "bortom"}]}]},
                  {"control-id": "zz-9", "adds": []}]}""");

        thenTheControlsAre("ac-1", "ac-1.1", "ac-2", "x-1");
        assertThat(control("ac-1").title()).isEqualTo("Ny rubrik");
        assertThat(control("ac-1").props().get(0).name()).isEqualTo("priority");
        assertThat(control("ac-1").links()).isEmpty();
        assertThat(text("ac-1")).isEqualTo("""
                        Exempelby ska:
                          a. besluta riktlinjer [Selection (one or more): skriftligt; av [Assignment: roller]];
                          efter a
                          sist""");
        assertThat(warnings()).anyMatch(text -> text.contains("nowhere")).anyMatch(text -> text.contains("zz-9"));
    }

    @Test
    public void aProfileTakesFromAProfile() {
        givenTheCatalog();
        givenTheProfile(
                "base",
                "{\"href\": \"catalog.json\", \"include-controls\": [{\"with-ids\": [\"ac-1\", \"x-1\"]}]}",
                "");
        givenTheProfile("p", "{\"href\": \"base.json\", \"exclude-controls\": [{\"with-ids\": [\"ac-1\"]}]}", "");

        thenTheControlsAre("x-1");
    }

    @Test
    public void aResourceOfTheProfileSaysWhereTheCatalogIs() {
        givenTheCatalog();
        givenTheProfile("p", "{\"href\": \"#33333333-3333-4333-8333-333333333333\"}", """
                , "back-matter": {"resources": [{"uuid": "33333333-3333-4333-8333-333333333333", "rlinks": [
                  {"href": "https://example.org/gone.xml"}, {"href": "https://example.org/catalog.xml"}]}]}""");

        thenTheControlsAre("ac-1", "ac-1.1", "ac-2", "x-1");
    }

    @Test
    public void aCatalogIsFoundByItsUuid() {
        givenTheCatalog();
        givenTheProfile("p", "{\"href\": \"#6f0c7a52-1d52-4a53-9c51-0a1b2c3d4e5f\"}", "");

        thenTheControlsAre("ac-1", "ac-1.1", "ac-2", "x-1");
    }

    @Test
    public void everyCatalogThatIsAbsentIsNamed() {
        givenTheProfile(
                "p",
                "{\"href\": \"https://example.org/one.json\"}, {\"href\": \"#33333333-3333-4333-8333-333333333333\"}",
                """
                , "back-matter": {"resources": [{"uuid": "33333333-3333-4333-8333-333333333333", "title": "Andra", "rlinks": [{"href": "two.xml"}]}]}""");

        Invalid refusal = assertThrows(Invalid.class, this::resolve);

        assertThat(refusal.violations()).extracting(Violation::rule).containsOnly("catalog-absent");
        assertThat(refusal.violations())
                .extracting(violation -> violation.message().en())
                .satisfiesExactly(
                        one -> assertThat(one).contains("https://example.org/one.json"),
                        two -> assertThat(two).contains("Andra (two.xml)"));
    }

    @Test
    public void aCircleOfProfilesIsRefusedWithTheWholeChain() {
        givenTheProfile("b", "{\"href\": \"c.json\"}", "");
        givenTheProfile("c", "{\"href\": \"b.json\"}", "");
        givenTheProfile("p", "{\"href\": \"b.json\"}", "");

        Problem refusal = assertThrows(Problem.class, this::resolve);

        assertThat(refusal.rule()).isEqualTo("profile-cycle");
        assertThat(refusal.detail().en()).contains("b.json → c.json → b.json");
    }

    @Test(timeout = 20_000)
    public void profilesThatDoubleEachOtherDoNotGrowWithoutEnd() {
        givenAnotherCatalog("{\"id\": \"a-1\", \"title\": \"A\"}");
        String below = "other.json";
        for (int i = 0; i < 40; i++) {
            givenTheProfile("d" + i, "{\"href\": \"%s\"}, {\"href\": \"%s\"}".formatted(below, below), "");
            below = "d" + i + ".json";
        }
        givenTheProfile("p", "{\"href\": \"" + below + "\"}", "");

        thenTheControlsAre("a-1");
    }

    @Test
    public void anIdThatTheCatalogDoesNotHaveIsListed() {
        givenTheCatalog();
        givenTheProfile(
                "p", "{\"href\": \"catalog.json\", \"include-controls\": [{\"with-ids\": [\"x-1\", \"q-7\"]}]}", "");

        thenTheControlsAre("x-1");
        assertThat(warnings()).anyMatch(text -> text.contains("q-7"));
    }

    @Test(timeout = 10_000)
    public void noPatternMakesTheMatchingSlow() {
        assertThat(new Glob("a*".repeat(30) + "b").fits("a".repeat(5_000))).isFalse();
        assertThat(new Glob("ac-?.*").fits("ac-1.12")).isTrue();
        assertThat(new Glob("*").fits("")).isTrue();
        assertThat(new Glob("ac-1").fits("ac-11")).isFalse();
    }

    @Test
    public void theXmlFormOfAProfileSaysTheSame() {
        givenTheCatalog();
        documents.add(OscalFile.read(sent.file("p.json", """
                        <profile xmlns="http://csrc.nist.gov/ns/oscal/1.0" uuid="99999999-9999-4999-8999-999999999999">
                          <metadata><title>P</title><last-modified>2026-01-01T00:00:00Z</last-modified><version>1</version><oscal-version>1.1.3</oscal-version></metadata>
                          <import href="catalog.json">
                            <include-controls with-child-controls="yes"><with-id>ac-1</with-id><matching pattern="x-*"/></include-controls>
                            <exclude-controls><with-id>ac-1.1</with-id></exclude-controls>
                          </import>
                          <merge><combine method="use-first"/><as-is>true</as-is></merge>
                          <modify>
                            <set-parameter param-id="org"><value>Storstad</value></set-parameter>
                            <alter control-id="ac-1"><remove by-name="guidance"/><add position="ending"><part name="example"><p>Så här.</p></part></add></alter>
                          </modify>
                        </profile>"""), remarks));

        thenTheControlsAre("ac-1", "x-1");
        assertThat(resolved.groups()).hasSize(1);
        assertThat(text("ac-1")).startsWith("Storstad ska:").endsWith("Example: Så här.");
        assertThat(remarks.count(RemarkSeverity.WARNING)).isZero();
    }

    private void givenTheCatalog() {
        documents.add(OscalFile.read(sent.file("catalog.json", Samples.JSON), remarks));
    }

    private void givenAnotherCatalog(String controls) {
        documents.add(OscalFile.read(sent.file("other.json", """
                        {"catalog": {"uuid": "77777777-7777-4777-8777-777777777777", "metadata": {"title": "T", "version": "1",
                         "last-modified": "2026-01-01T00:00:00Z", "oscal-version": "1.1.2"}, "controls": [%s]}}""".formatted(controls)), remarks));
    }

    private void givenTheProfile(String name, String imports, String more) {
        documents.add(OscalFile.read(
                sent.file(name + ".json", """
                        {"profile": {"uuid": "%s", "metadata": {"title": "P", "version": "1",
                         "last-modified": "2026-01-01T00:00:00Z", "oscal-version": "1.2.2"}, "imports": [%s]%s}}""".formatted(
                                java.util.UUID.nameUUIDFromBytes(name.getBytes()), imports, more)),
                remarks));
    }

    private void thenTheControlsAre(String... ids) {
        resolve();
        assertThat(Selecting.all(resolved).keySet()).containsExactlyInAnyOrder(ids);
    }

    private void resolve() {
        OscalDocument profile = documents.get(documents.size() - 1);
        resolved = new ProfileResolution(new GivenDocuments(documents), Limits.DEFAULT, remarks).resolve(profile);
    }

    private Control control(String id) {
        return Selecting.all(resolved).get(id);
    }

    private String text(String id) {
        return CatalogPack.of(
                        resolved, PackSource.OSCAL_PROFILE, "", new Scale(0, 5, List.of()), Limits.DEFAULT, remarks)
                .pack()
                .nodes()
                .stream()
                .filter(node -> node.ref().equals(id))
                .findFirst()
                .orElseThrow()
                .prose()
                .en();
    }

    private List<String> warnings() {
        return remarks.all().stream().map(remark -> remark.message().en()).toList();
    }

    @Rule
    public final Sent sent = new Sent();

    private final Remarks remarks = new Remarks();
    private final List<OscalDocument> documents = new ArrayList<>();
    private Catalog resolved;
}
