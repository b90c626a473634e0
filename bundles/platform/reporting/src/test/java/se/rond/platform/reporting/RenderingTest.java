// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.Test;
import se.rond.kernel.Text;
import se.rond.reporting.Block;
import se.rond.reporting.Cell;
import se.rond.reporting.Report;

public class RenderingTest {

    private static final String WIDE = "Attesträtter, jäv och behörigheter i ekonomisystemet ska vara beslutade";

    private static final Cell SHARE = new Cell(new Text("80,5 %", "80.5 %"), new BigDecimal("80.5"));

    private static final Report REPORT = new Report(
            new Text("Kvartalsrapport åäö", "Quarterly report"),
            new Text("Barn & utbildning, 2026-Q1", "Children & education, 2026-Q1"),
            List.of(
                    new Block.Heading(new Text("Nyckeltal", "Key figures")),
                    new Block.Paragraph(new Text("Så <gick> det", "This is how it <went>")),
                    new Block.Table(
                            new Text("I perioden", "In the period"),
                            List.of(new Text("Nyckeltal", "Figure"), new Text("Värde", "Value")),
                            List.of(
                                    List.of(Cell.of(new Text("Ronder i tid", "Rounds on time")), SHARE),
                                    List.of(Cell.of("=HYPERLINK(\"http://evil\")"), Cell.of("–")))),
                    new Block.Bars(
                            new Text("Månad för månad", "Month by month"),
                            new Text("Månad", "Month"),
                            new Text("Värde", "Value"),
                            List.of(
                                    new Block.Bar(Text.same("2026-01"), SHARE),
                                    new Block.Bar(Text.same("2026-02"), Cell.of("–"))),
                            100)));

    @Test
    public void thePdfSaysWhatTheReportSays() throws IOException {
        assertThat(text(Language.SV))
                .contains(
                        "Kvartalsrapport åäö", "Barn & utbildning, 2026-Q1", "Så <gick> det", "Ronder i tid", "80,5 %")
                .contains("2026-02");
        assertThat(text(Language.EN)).contains("Quarterly report", "This is how it <went>", "80.5 %");
    }

    @Test
    public void aDayAndAParagraphAreNotBrokenInANarrowColumn() throws IOException {
        assertThat(inNarrowColumns(
                        WIDE,
                        WIDE,
                        "2026-01-31",
                        "■ försenad, pågår",
                        "Den 2026-02-28, § 87",
                        "har delvis effekt",
                        "25",
                        "2026-03-31"))
                .contains("2026-01-31", "2026-02-28", "§ 87", "2026-03-31");
    }

    @Test
    public void aCodeStaysWithItsParenthesisAndAMarkWithItsWord() throws IOException {
        assertThat(inNarrowColumns(
                        WIDE,
                        WIDE,
                        "Genomförandegrad (k.sba.01, definition 1)",
                        "■ nej",
                        "Nyckeltal k.sba.03: 85 %",
                        WIDE,
                        WIDE,
                        WIDE,
                        WIDE,
                        WIDE))
                .contains("(k.sba.01,", "■ nej", "k.sba.03:");
    }

    private static String inNarrowColumns(String... cells) throws IOException {
        Report narrow = new Report(
                Text.same("Rapport"),
                Text.same("Nämnden"),
                List.of(new Block.Table(
                        Text.same("Beslut"),
                        Collections.nCopies(cells.length, Text.same("Kol")),
                        List.of(Stream.of(cells).map(Cell::of).toList()))));
        try (PDDocument pdf = Loader.loadPDF(PdfRenderer.render(narrow, Language.SV))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    public void thePdfIsTaggedAndHasLanguageAndTitle() throws IOException {
        try (PDDocument pdf = pdf(Language.SV)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Kvartalsrapport åäö");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            String tags = pdf.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getCOSObject()
                    .toString();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(tags).isNotBlank();
            String metadata = new String(
                    pdf.getDocumentCatalog().getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(metadata).contains("pdfuaid");
        }
        try (PDDocument pdf = pdf(Language.EN)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    public void everyFontIsCarriedAlong() throws IOException {
        try (PDDocument pdf = pdf(Language.SV)) {
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    public void theWorkbookHasNumbersAndNoFormulas() throws IOException {
        byte[] bytes = XlsxRenderer.render(REPORT, Language.SV);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> rows = workbook.getFirstSheet().read();
            Row share = rows.stream()
                    .filter(row -> row.getCellText(0).equals("Ronder i tid"))
                    .findFirst()
                    .orElseThrow();
            assertThat(share.getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(share.getCell(1).asNumber()).isEqualByComparingTo("80.5");
            assertThat(rows).anySatisfy(row -> {
                assertThat(row.getCellText(0)).startsWith("=HYPERLINK");
                assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            });
        }
    }

    private static String text(Language language) throws IOException {
        try (PDDocument pdf = pdf(language)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static PDDocument pdf(Language language) throws IOException {
        byte[] bytes = PdfRenderer.render(REPORT, language);
        Files.write(Path.of("target", "report-" + language.tag() + ".pdf"), bytes);
        return Loader.loadPDF(bytes);
    }
}
