// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.rond.kernel.Text;
import se.rond.reporting.Block;
import se.rond.reporting.Cell;
import se.rond.reporting.Report;

/** Renders a report as one sheet from top to bottom. Numbers are numbers; text is never a formula. */
final class XlsxRenderer {

    private final Language language;
    private final Worksheet sheet;
    private int row;

    private XlsxRenderer(Worksheet sheet, Language language) {
        this.sheet = sheet;
        this.language = language;
    }

    static byte[] render(Report report, Language language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Rond", null)) {
            Worksheet sheet = workbook.newWorksheet(language.of(new Text("Rapport", "Report")));
            new XlsxRenderer(sheet, language).write(report);
            sheet.finish();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private void write(Report report) {
        bold(0, report.title());
        row++;
        text(0, report.subject());
        row++;
        report.blocks().forEach(this::block);
        sheet.width(0, 48);
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            row++;
            bold(0, heading.text());
            row++;
        } else if (block instanceof Block.Paragraph paragraph) {
            text(0, paragraph.text());
            row++;
        } else if (block instanceof Block.Table table) {
            head(table.caption(), table.columns());
            table.rows().forEach(this::row);
        } else if (block instanceof Block.Bars bars) {
            head(bars.caption(), List.of(bars.labels(), bars.values()));
            bars.bars().forEach(bar -> row(List.of(Cell.of(bar.label()), bar.value())));
        }
    }

    private void head(Text caption, List<Text> columns) {
        text(0, caption);
        row++;
        for (int at = 0; at < columns.size(); at++) {
            bold(at, columns.get(at));
        }
        row++;
    }

    private void row(List<Cell> cells) {
        for (int at = 0; at < cells.size(); at++) {
            Cell cell = cells.get(at);
            if (cell.number() != null) {
                sheet.value(row, at, cell.number());
            } else {
                text(at, cell.text());
            }
        }
        row++;
    }

    private void bold(int at, Text words) {
        text(at, words);
        sheet.style(row, at).bold().set();
    }

    private void text(int at, Text words) {
        sheet.inlineString(row, at, language.of(words));
    }
}
