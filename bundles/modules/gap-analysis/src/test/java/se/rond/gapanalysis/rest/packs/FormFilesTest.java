// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.rest.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.Test;
import se.rond.gapanalysis.api.packs.SentFile;
import se.rond.kernel.Malformed;

public class FormFilesTest {

    private static final String TYPE = "multipart/form-data; boundary=----WebKitFormBoundaryX";
    private static final String MARK = "------WebKitFormBoundaryX";

    @Test
    public void everyFileOfAFormIsReadAndOtherFieldsArePassedOver() throws IOException {
        String form = part("name=\"note\"", "not a file") + part("name=\"files\"; filename=\"å ä.json\"", "{}")
                + part("name=\"files\"; filename=\"b.xml\"", "<a/>\r\n") + MARK + "--\r\n";

        assertThat(files(TYPE, form)).containsExactly(Map.entry("å ä.json", "{}"), Map.entry("b.xml", "<a/>\r\n"));
    }

    @Test
    public void whatLooksLikeTheMarkIsContent() throws IOException {
        String content = "\r\r\n\r\n--\r\n------WebKitFormBoundar\r\n-----\r";
        String form = part("name=\"f\"; filename=\"a\"", content) + MARK + "--";

        assertThat(files(TYPE, form)).containsExactly(Map.entry("a", content));
    }

    @Test
    public void aFileThatNobodyReadsIsPassedOver() {
        String form = part("name=\"f\"; filename=\"a\"", "x".repeat(100_000)) + part("name=\"f\"; filename=\"b\"", "y")
                + MARK + "--\r\n";
        FormFiles files = new FormFiles(TYPE, bytes(form));

        assertThat(files.next().name()).isEqualTo("a");
        assertThat(files.next().name()).isEqualTo("b");
        assertThat(files.hasNext()).isFalse();
    }

    @Test
    public void encodedNamesAndQuotedBoundariesAreUnderstood() throws IOException {
        String form =
                "before\r\n--x y\r\ncontent-disposition: form-data; name=f; filename*=UTF-8''%C3%A5.json\r\n\r\n1\r\n--x y--";

        assertThat(files("multipart/form-data; charset=utf-8; boundary=\"x y\"", form))
                .containsExactly(Map.entry("å.json", "1"));
    }

    @Test
    public void aFormThatBreaksOffIsRefused() {
        String whole = part("name=\"f\"; filename=\"a\"", "content") + MARK + "--";
        for (int end = 0; end < whole.length() - 2; end++) {
            String broken = whole.substring(0, end);
            assertThrows(broken, Malformed.class, () -> files(TYPE, broken));
        }
        assertThrows(Malformed.class, () -> files("multipart/form-data", whole));
    }

    private static String part(String disposition, String content) {
        return MARK + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: text/plain\r\n\r\n"
                + content + "\r\n";
    }

    private static Map<String, String> files(String type, String form) throws IOException {
        Map<String, String> read = new LinkedHashMap<>();
        FormFiles files = new FormFiles(type, bytes(form));
        while (files.hasNext()) {
            SentFile file = files.next();
            read.put(file.name(), new String(file.content().readAllBytes(), StandardCharsets.UTF_8));
        }
        return read;
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
