// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.Test;
import se.rond.kernel.Text;
import se.rond.reporting.Block;
import se.rond.reporting.Cell;
import se.rond.reporting.Report;
import se.rond.reporting.ReportFile;
import se.rond.reporting.ReportFormat;

/** A report as a Word document, read back by a reader that is not ours. */
public class WordDocumentTest {

    @Test
    public void itSaysWhatTheReportSays() throws IOException {
        try (XWPFDocument swedish = read(Locale.forLanguageTag("sv"));
                XWPFDocument english = read(Locale.ENGLISH)) {
            assertThat(texts(swedish))
                    .contains("Kvartalsrapport åäö", "Barn & utbildning, 2026-Q1", "Nyckeltal", "I perioden")
                    .contains("Så <gick> det\noch en rad till");
            assertThat(texts(english)).contains("Quarterly report", "This is how it <went>");
            assertThat(swedish.getTables().get(0).getRow(1).getCell(0).getText())
                    .isEqualTo("Ronder i tid");
            assertThat(swedish.getTables().get(0).getRow(1).getCell(1).getText())
                    .isEqualTo("80,5 %");
        }
    }

    @Test
    public void itHasTitleLanguageAndAnOutline() throws IOException {
        try (XWPFDocument document = read(Locale.forLanguageTag("sv"))) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Kvartalsrapport åäö");
            assertThat(document.getProperties().getCoreProperties().getSubject())
                    .isEqualTo("Barn & utbildning, 2026-Q1");
            assertThat(language(document)).isEqualTo("sv-SE");
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Nyckeltal", "Enheter");
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(document.getParagraphs().get(0).getStyle()).isEqualTo("Title");
        }
        try (XWPFDocument document = read(Locale.ENGLISH)) {
            assertThat(language(document)).isEqualTo("en-GB");
        }
    }

    @Test
    public void everyTableRepeatsItsHeadAndIsNamed() throws IOException {
        try (XWPFDocument document = read(Locale.forLanguageTag("sv"))) {
            assertThat(document.getTables()).hasSize(3);
            for (XWPFTable table : document.getTables()) {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRows().subList(1, table.getRows().size()))
                        .noneMatch(XWPFTableRow::isRepeatHeader)
                        .allMatch(XWPFTableRow::isCantSplitRow);
                assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isNotBlank();
                assertThat(table.getCTTbl().getTblPr().getTblDescription().getVal())
                        .isNotBlank();
            }
        }
    }

    @Test
    public void numbersStandToTheRight() throws IOException {
        try (XWPFDocument document = read(Locale.forLanguageTag("sv"))) {
            XWPFTableRow share = document.getTables().get(0).getRow(1);
            assertThat(share.getCell(0).getParagraphs().get(0).getAlignment()).isEqualTo(ParagraphAlignment.LEFT);
            assertThat(share.getCell(1).getParagraphs().get(0).getAlignment()).isEqualTo(ParagraphAlignment.RIGHT);
        }
    }

    @Test
    public void aBarIsAsLongAsItsValueAndSaysNothing() throws IOException {
        try (XWPFDocument document = read(Locale.forLanguageTag("sv"))) {
            XWPFTable bars = document.getTables().get(1);
            XWPFParagraph full = bar(bars, 1);
            XWPFParagraph half = bar(bars, 2);
            XWPFParagraph none = bar(bars, 3);
            assertThat(full.getIndentationRight()).isZero();
            assertThat(half.getIndentationRight()).isEqualTo(2280);
            assertThat(half.getText()).isEmpty();
            assertThat(half.getCTP().getPPr().isSetShd()).isTrue();
            assertThat(none.getCTP().getPPr().isSetShd())
                    .as("no number, no bar")
                    .isFalse();
        }
    }

    @Test
    public void itIsValidByTheSchemaOfTheStandard() throws IOException {
        try (XWPFDocument document = read(Locale.forLanguageTag("sv"))) {
            List<XmlError> errors = new ArrayList<>();
            document.getDocument().validate(new XmlOptions().setErrorListener(errors));
            assertThat(errors).isEmpty();
        }
    }

    @Test
    public void whatXmlDoesNotKnowIsLeftOut() throws IOException {
        Report odd = new Report(Text.same("A\u0000B\uD800C\uFFFE \uD83D\uDE92"), Text.same("<&\">"), List.of());
        byte[] bytes = DocxRenderer.render(odd, Language.SV);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(texts(document)).contains("ABC \uD83D\uDE92", "<&\">");
        }
    }

    @Test
    public void theSameReportGivesTheSameBytes() {
        assertThat(DocxRenderer.render(report(), Language.SV)).isEqualTo(DocxRenderer.render(report(), Language.SV));
    }

    @Test
    public void aTableWithoutRowsOrColumnsIsStillADocument() throws IOException {
        Report bare = new Report(
                Text.same("Tom"),
                Text.same(""),
                List.of(
                        new Block.Table(Text.same("Inget"), List.of(Text.same("Namn")), List.of()),
                        new Block.Bars(Text.same("Inget"), Text.same(""), Text.same(""), List.of(), 0)));
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(DocxRenderer.render(bare, Language.SV)))) {
            assertThat(document.getTables()).hasSize(2);
        }
    }

    @Test
    public void aModuleGetsEachFormatWithItsNameAndType() {
        for (ReportFormat format : ReportFormat.values()) {
            ReportFile file = new Renderers().render(report(), format, Locale.ENGLISH);
            assertThat(file.content()).isNotEmpty();
            assertThat(file.mediaType()).startsWith("application/");
            assertThat(file.disposition("system 4/2026\"\r\n"))
                    .isEqualTo("attachment; filename=\"system-4-2026-." + format.extension() + "\"");
        }
    }

    private static XWPFParagraph bar(XWPFTable bars, int row) {
        return bars.getRow(row).getCell(2).getParagraphs().get(0);
    }

    private static String language(XWPFDocument document) {
        return document.getStyles()
                .getCtStyles()
                .getDocDefaults()
                .getRPrDefault()
                .getRPr()
                .getLangArray(0)
                .getVal()
                .toString();
    }

    private static List<String> texts(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static XWPFDocument read(Locale language) throws IOException {
        byte[] bytes =
                new Renderers().render(report(), ReportFormat.DOCX, language).content();
        Files.write(Path.of("target", "report-" + language + ".docx"), bytes);
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static Report report() {
        Cell share = new Cell(new Text("80,5 %", "80.5 %"), new BigDecimal("80.5"));
        Cell half = new Cell(new Text("50,0 %", "50.0 %"), new BigDecimal("50"));
        Cell full = new Cell(new Text("100,0 %", "100.0 %"), new BigDecimal("100"));
        List<List<Cell>> units = IntStream.rangeClosed(1, 90)
                .mapToObj(unit -> List.of(Cell.of("Enhet " + unit), share, Cell.of("Rektor")))
                .toList();
        return new Report(
                new Text("Kvartalsrapport åäö", "Quarterly report"),
                new Text("Barn & utbildning, 2026-Q1", "Children & education, 2026-Q1"),
                List.of(
                        new Block.Heading(new Text("Nyckeltal", "Key figures")),
                        new Block.Paragraph(new Text("Så <gick> det\noch en rad till", "This is how it <went>")),
                        new Block.Table(
                                new Text("I perioden", "In the period"),
                                List.of(new Text("Nyckeltal", "Figure"), new Text("Värde", "Value")),
                                List.of(
                                        List.of(Cell.of(new Text("Ronder i tid", "Rounds on time")), share),
                                        List.of(Cell.of("=HYPERLINK(\"http://evil\")"), Cell.of("–")))),
                        new Block.Bars(
                                new Text("Månad för månad", "Month by month"),
                                new Text("Månad", "Month"),
                                new Text("Värde", "Value"),
                                List.of(
                                        new Block.Bar(Text.same("2026-01"), full),
                                        new Block.Bar(Text.same("2026-02"), half),
                                        new Block.Bar(Text.same("2026-03"), Cell.of("–"))),
                                100),
                        new Block.Heading(new Text("Enheter", "Units")),
                        new Block.Table(
                                new Text("Varje enhet", "Each unit"),
                                List.of(
                                        new Text("Enhet", "Unit"),
                                        new Text("Andel", "Share"),
                                        new Text("Ansvarig", "Responsible")),
                                units)));
    }
}
