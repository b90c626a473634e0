// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import se.rond.gapanalysis.api.packs.RemarkSeverity;
import se.rond.kernel.Problem;

public class RefusingBadDocumentsTest {

    @Test
    public void anExternalEntityIsRefusedAndNothingIsDrawnIn() {
        assertThat(
                        refusal(
                                "<!DOCTYPE c [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><catalog><title>&x;</title></catalog>"))
                .isEqualTo("xml-document-type");
        assertThat(refusal("<!DOCTYPE catalog SYSTEM \"http://127.0.0.1:1/x.dtd\"><catalog/>"))
                .isEqualTo("xml-document-type");
    }

    @Test(timeout = 10_000)
    public void entitiesThatGrowAreRefusedBeforeTheyGrow() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE c [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        assertThat(refusal(bomb + "]><catalog>&a29;</catalog>")).isEqualTo("xml-document-type");
    }

    @Test
    public void anEntityWithoutADocumentTypeIsRefused() {
        assertThat(refusal("<catalog><title>&x;</title></catalog>")).isIn("document-broken", "xml-document-type");
    }

    @Test(timeout = 10_000)
    public void yamlAliasesThatGrowAreRefusedBeforeTheyGrow() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [lol, lol]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a" + i + ": &a" + i + " [")
                    .append("*a" + (i - 1) + ", ".repeat(1))
                    .append("*a" + (i - 1) + "]\n");
        }
        assertThat(refusal(bomb.toString())).isEqualTo("yaml-alias-bomb");
    }

    @Test
    public void aYamlAliasOfItselfIsRefused() {
        assertThat(refusal("a: &a\n  b: *a\n")).isEqualTo("yaml-alias-cycle");
    }

    @Test
    public void aYamlAliasOfNothingIsRefused() {
        assertThat(refusal("a: *b\n")).isEqualTo("yaml-alias-unknown");
    }

    @Test
    public void aYamlAliasStandsForWhatWasAnchored() {
        List<String> read = new ArrayList<>();
        sent.file("a.yaml", "a: &list [x, &y y]\nb: *list\nc: *y\nd: {e: *list}\n")
                .read(new Remarks(), (name, value) -> {
                    if (name.equals("d")) {
                        value.fields((inner, list) -> list.texts(text -> read.add(inner + text)));
                    } else {
                        value.texts(text -> read.add(name + text));
                    }
                });
        assertThat(read).containsExactly("ax", "ay", "bx", "by", "cy", "ex", "ey");
    }

    @Test
    public void noObjectIsMadeOfAYamlTag() {
        List<String> read = new ArrayList<>();
        sent.file("a.yaml", "a: !!javax.script.ScriptEngineManager [x]\nb: !!java.net.URL http://127.0.0.1:1/\n")
                .read(new Remarks(), (name, value) -> value.texts(read::add));
        assertThat(read).containsExactly("x", "http://127.0.0.1:1/");
    }

    @Test
    public void aDocumentThatIsTooDeepIsRefusedInEveryForm() {
        assertThat(refusal("{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000))).isEqualTo("document-too-deep");
        assertThat(refusal("{\"a\":" + "[".repeat(150) + "]".repeat(150) + "}")).isEqualTo("document-too-deep");
        assertThat(refusal("<a>".repeat(5_000) + "</a>".repeat(5_000))).isEqualTo("document-too-deep");
        assertThat(refusal("a: " + "[".repeat(3_000) + "]".repeat(3_000))).isEqualTo("document-too-deep");
    }

    @Test
    public void aDocumentThatBreaksOffIsRefusedWithItsPlace() {
        for (String broken : List.of("{\"a\": [1,", "{\"a\": }", "<a><b></a>", "<a>", "a: [1\nb: }", "a:\n\tb: 1")) {
            assertThat(refusal(broken)).as(broken).isEqualTo("document-broken");
        }
        Problem problem = problem(sent.file("a", "{\n  \"a\": }"));
        assertThat(problem.detail().en()).contains("(2:");
    }

    @Test
    public void whatIsNoObjectSaysNothing() {
        for (String other : List.of("[1, 2]", "just words", "42", "", "   ")) {
            Remarks remarks = new Remarks();
            sent.file("a", other).read(remarks, (name, value) -> value.unknown());
            assertThat(remarks.count(RemarkSeverity.WARNING)).as(other).isEqualTo(1);
        }
    }

    @Test
    public void whatIsTooLongIsRefused() {
        Limits small = new Limits(1_000, 100, 100, 100);
        assertThat(problem(sent.file("a", "{\"a\": \"" + "x".repeat(1_000) + "\"}", small))
                        .rule())
                .isEqualTo("document-too-large");
    }

    @Test
    public void everyEncodingThatIsMarkedIsRead() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(word("\ufeff{\"a\": \"räksmörgås\"}", charset)).isEqualTo("räksmörgås");
            assertThat(word("{\"a\": \"räksmörgås\"}", charset)).isEqualTo("räksmörgås");
            assertThat(word("a: räksmörgås", charset)).isEqualTo("räksmörgås");
        }
        assertThat(word(
                        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>räksmörgås</a>",
                        StandardCharsets.ISO_8859_1))
                .isEqualTo("räksmörgås");
    }

    @Test
    public void anEncodingThatWasGuessedIsRemarked() {
        assertThat(word("a: räksmörgås", Charset.forName("windows-1252"))).isEqualTo("räksmörgås");
        assertThat(noticed.count(RemarkSeverity.WARNING)).isEqualTo(1);
    }

    @Test
    public void xmlInAnotherEncodingThanItSaysIsRefused() {
        assertThat(problem(sent.file("a", "<a>räksmörgås</a>", Charset.forName("windows-1252"), Limits.DEFAULT))
                        .rule())
                .isEqualTo("document-broken");
    }

    private String word(String content, Charset charset) {
        List<String> words = new ArrayList<>();
        noticed = new Remarks();
        sent.file("a", content, charset, Limits.DEFAULT).read(noticed, (name, value) -> words.add(value.text()));
        return words.get(0);
    }

    private String refusal(String content) {
        return problem(sent.file("a", content)).rule();
    }

    private static Problem problem(Document document) {
        return assertThrows(Problem.class, () -> document.read(new Remarks(), RefusingBadDocumentsTest::everything));
    }

    private static void everything(String name, Value value) {
        value.fields(RefusingBadDocumentsTest::everything);
    }

    @Rule
    public final Sent sent = new Sent();

    private Remarks noticed = new Remarks();
}
