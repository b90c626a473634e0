// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.reporting;

import java.util.List;
import se.rond.reporting.Block;
import se.rond.reporting.Cell;
import se.rond.reporting.Report;

/**
 * Renders a report as a Word document: styles for headings, so that it has an outline and a navigation pane; tables with a
 * head that is repeated on every page and a caption that is read aloud; title and language of the document.
 */
final class DocxRenderer {

    /** Twentieths of a point within the margins of an A4 page. */
    private static final int TEXT_WIDTH = 9638;

    private static final int BAR_WIDTH = 4800;

    private final Language language;
    private final WordParts.Body body;

    private DocxRenderer(WordParts.Body body, Language language) {
        this.body = body;
        this.language = language;
    }

    static byte[] render(Report report, Language language) {
        return WordParts.document(
                language.of(report.title()),
                language.of(report.subject()),
                language.tag(),
                body -> new DocxRenderer(body, language).write(report));
    }

    private void write(Report report) {
        body.paragraph("Title", language.of(report.title()));
        body.paragraph("Subtitle", language.of(report.subject()));
        report.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            body.paragraph("Heading1", language.of(heading.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            body.paragraph("Normal", language.of(paragraph.text()));
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Bars bars) {
            bars(bars);
        }
    }

    private void table(Block.Table table) {
        body.paragraph("Caption", language.of(table.caption()));
        int columns = Math.max(1, table.columns().size());
        boolean[] numbers = new boolean[columns];
        for (int at = 0; at < columns; at++) {
            int column = at;
            numbers[at] = table.rows().stream()
                    .anyMatch(row -> row.size() > column && row.get(column).number() != null);
        }
        body.table(language.of(table.caption()), widths(columns), () -> {
            body.row(true, () -> {
                for (int at = 0; at < table.columns().size(); at++) {
                    body.cell(widths(columns)[at], language.of(table.columns().get(at)), numbers[at]);
                }
            });
            for (List<Cell> row : table.rows()) {
                body.row(false, () -> {
                    for (int at = 0; at < row.size(); at++) {
                        Cell cell = row.get(at);
                        body.cell(widths(columns)[Math.min(at, columns - 1)], language.of(cell.text()), numbers[at]);
                    }
                });
            }
        });
    }

    /** The bar is decoration: the value stands beside it. */
    private void bars(Block.Bars bars) {
        int[] widths = {TEXT_WIDTH - BAR_WIDTH - 1600, 1600, BAR_WIDTH};
        body.paragraph("Caption", language.of(bars.caption()));
        body.table(language.of(bars.caption()), widths, () -> {
            body.row(true, () -> {
                body.cell(widths[0], language.of(bars.labels()), false);
                body.cell(widths[1], language.of(bars.values()), true);
                body.cell(widths[2], "", false);
            });
            for (Block.Bar bar : bars.bars()) {
                body.row(false, () -> {
                    body.cell(widths[0], language.of(bar.label()), false);
                    body.cell(widths[1], language.of(bar.value().text()), true);
                    body.bar(BAR_WIDTH, share(bar, bars.full()));
                });
            }
        });
    }

    private static double share(Block.Bar bar, double full) {
        return bar.value().number() == null || full <= 0
                ? 0
                : Math.max(0, Math.min(1, bar.value().number().doubleValue() / full));
    }

    /** The first column names the row and has most to say. */
    private static int[] widths(int columns) {
        int[] widths = new int[columns];
        int first = columns == 1 ? TEXT_WIDTH : Math.max(TEXT_WIDTH / 3, TEXT_WIDTH / columns);
        widths[0] = first;
        for (int at = 1; at < columns; at++) {
            widths[at] = (TEXT_WIDTH - first) / (columns - 1);
        }
        return widths;
    }
}
