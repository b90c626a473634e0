// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a Word document (ISO/IEC 29500, transitional) as far as a report needs them, written by hand: see
 * docs/decisions/0020-word-without-a-library.md.
 */
final class WordParts {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** The same report gives the same bytes. */
    private static final LocalDateTime EVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private WordParts() {}

    /** @param language {@code sv} or {@code en} */
    static byte[] document(String title, String subject, String language, Consumer<Body> writing) {
        Body body = new Body();
        writing.accept(body);
        String region = language.equals("en") ? "en-GB" : "sv-SE";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            part(zip, "[Content_Types].xml", shipped("content-types.xml"));
            part(zip, "_rels/.rels", shipped("package-rels.xml"));
            part(zip, "docProps/core.xml", core(title, subject, region));
            part(zip, "word/_rels/document.xml.rels", shipped("document-rels.xml"));
            part(zip, "word/styles.xml", shipped("styles.xml").replace("LANGUAGE", region));
            part(zip, "word/settings.xml", shipped("settings.xml").replace("LANGUAGE", region));
            part(zip, "word/footer1.xml", shipped("footer.xml"));
            part(
                    zip,
                    "word/document.xml",
                    HEAD + "<w:document xmlns:w=\"" + W + "\" xmlns:r=\"" + R + "\"><w:body>" + body.xml
                            + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/>"
                            + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\""
                            + " w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
                            + "</w:sectPr></w:body></w:document>");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static String core(String title, String subject, String region) {
        return HEAD + "<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + escaped(title)
                + "</dc:title><dc:subject>"
                + escaped(subject) + "</dc:subject><dc:creator>Rond</dc:creator><dc:language>" + region
                + "</dc:language></cp:coreProperties>";
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EVER);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String shipped(String name) throws IOException {
        try (InputStream part = WordParts.class.getResourceAsStream("/word/" + name)) {
            return new String(Objects.requireNonNull(part, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Text as XML has it; characters that XML 1.0 does not know are left out. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().filter(WordParts::isAllowed).forEach(character -> {
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }

    /** What stands in the document, from top to bottom. */
    static final class Body {

        private final StringBuilder xml = new StringBuilder();

        void paragraph(String style, String text) {
            xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
            run(text);
            xml.append("</w:p>");
        }

        /**
         * @param caption read aloud for the table as a whole
         * @param widths of the columns, in twentieths of a point
         */
        void table(String caption, int[] widths, Runnable rows) {
            String said = escaped(caption);
            xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"RondTable\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>")
                    .append("<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"00A0\" w:firstRow=\"1\" w:lastRow=\"0\"")
                    .append(" w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>")
                    .append("<w:tblCaption w:val=\"")
                    .append(said)
                    .append("\"/><w:tblDescription w:val=\"")
                    .append(said)
                    .append("\"/></w:tblPr><w:tblGrid>");
            for (int width : widths) {
                xml.append("<w:gridCol w:w=\"").append(width).append("\"/>");
            }
            xml.append("</w:tblGrid>");
            rows.run();
            // two tables without a paragraph between them would be one
            xml.append("</w:tbl>");
            paragraph("AfterTable", "");
        }

        /** @param head whether it is repeated on every page */
        void row(boolean head, Runnable cells) {
            xml.append("<w:tr><w:trPr><w:cantSplit/>")
                    .append(head ? "<w:tblHeader/>" : "")
                    .append("</w:trPr>");
            cells.run();
            xml.append("</w:tr>");
        }

        void cell(int width, String text, boolean number) {
            begin(width);
            xml.append("<w:p><w:pPr><w:pStyle w:val=\"TableText\"/>")
                    .append(number ? "<w:jc w:val=\"right\"/>" : "")
                    .append("</w:pPr>");
            run(text);
            xml.append("</w:p></w:tc>");
        }

        /** A paragraph without a word, shaded as far as the value goes: nothing that would be read aloud. */
        void bar(int width, double share) {
            begin(width);
            int inner = width - 240;
            xml.append("<w:p><w:pPr><w:pStyle w:val=\"TableText\"/>");
            if (share > 0) {
                long rest = Math.min(inner - 20L, Math.round(inner * (1 - share)));
                xml.append("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"0B5A73\"/><w:ind w:right=\"")
                        .append(rest)
                        .append("\"/>");
            }
            xml.append("</w:pPr></w:p></w:tc>");
        }

        private void begin(int width) {
            xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/></w:tcPr>");
        }

        private void run(String text) {
            if (text.isEmpty()) {
                return;
            }
            xml.append("<w:r>");
            String[] lines = text.split("\n", -1);
            for (int at = 0; at < lines.length; at++) {
                xml.append(at == 0 ? "" : "<w:br/>")
                        .append("<w:t xml:space=\"preserve\">")
                        .append(escaped(lines[at]))
                        .append("</w:t>");
            }
            xml.append("</w:r>");
        }
    }
}
