// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.reporting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.rond.kernel.Text;
import se.rond.reporting.Block;
import se.rond.reporting.Cell;
import se.rond.reporting.Report;

/** A report as XHTML with the structure that a tagged PDF needs: one h1, sections, tables with heads and captions. */
final class Markup {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm 18mm 18mm;
              @bottom-right { content: counter(page) " / " counter(pages); font-family: Rond; font-size: 8pt; color: #4a5866; } }
            body { font-family: Rond; font-size: 9.5pt; line-height: 1.4; color: #14202b; }
            h1 { font-size: 19pt; margin: 0 0 2mm 0; }
            p.subject { font-size: 11pt; color: #4a5866; margin: 0 0 8mm 0; }
            h2 { font-size: 13pt; margin: 8mm 0 2mm 0; color: #0b5a73; page-break-after: avoid; }
            table { width: 100%; border-collapse: collapse; margin: 2mm 0 4mm 0; -fs-table-paginate: paginate; }
            caption { text-align: left; font-size: 8.5pt; color: #4a5866; padding-bottom: 1mm; }
            th, td { text-align: left; vertical-align: top; padding: 1.3mm 3mm 1.3mm 0; border-bottom: 0.4pt solid #d3dae1; }
            thead th { border-bottom: 0.8pt solid #14202b; font-size: 8.5pt; }
            tbody th { font-weight: normal; }
            tr { page-break-inside: avoid; }
            .n { text-align: right; white-space: nowrap; }
            table.many { font-size: 7.5pt; } table.many thead th { font-size: 7pt; }
            table.many th, table.many td { padding-right: 1.5mm; }
            .kept { white-space: nowrap; }
            thead th.n { white-space: normal; }
            td.bar { width: 55%; padding-left: 3mm; }
            div.fill { background-color: #0b5a73; height: 3.2mm; }
            """;

    /** From so many columns on a table is set smaller, or the last ones would be beside the paper. */
    private static final int MANY = 7;

    private final Language language;
    private final StringBuilder html = new StringBuilder();

    private Markup(Language language) {
        this.language = language;
    }

    static String of(Report report, Language language) {
        return new Markup(language).write(report);
    }

    private String write(Report report) {
        String title = words(report.title());
        html.append("<!DOCTYPE html><html lang=\"").append(language.tag()).append("\"><head><title>");
        html.append(title)
                .append("</title><meta name=\"description\" content=\"")
                .append(title)
                .append(", ");
        html.append(words(report.subject())).append("\"/><meta name=\"subject\" content=\"");
        html.append(words(report.subject())).append("\"/><style>").append(STYLE).append("</style></head><body>");
        element("h1", title);
        html.append("<p class=\"subject\">").append(kept(report.subject())).append("</p>");
        report.blocks().forEach(this::block);
        return html.append("</body></html>").toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            element("h2", words(heading.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            element("p", kept(paragraph.text()));
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Bars bars) {
            bars(bars);
        }
    }

    private void table(Block.Table table) {
        begin(table);
        for (List<Cell> row : table.rows()) {
            html.append("<tr>");
            for (int at = 0; at < row.size(); at++) {
                cell(row.get(at), at == 0);
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private void begin(Block.Table table) {
        html.append(table.columns().size() < MANY ? "<table>" : "<table class=\"many\">");
        html.append("<caption>").append(words(table.caption())).append("</caption><thead><tr>");
        for (int at = 0; at < table.columns().size(); at++) {
            int column = at;
            boolean numbers =
                    table.rows().stream().anyMatch(row -> row.get(column).number() != null);
            html.append(numbers ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">")
                    .append(words(table.columns().get(at)))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
    }

    private void cell(Cell cell, boolean name) {
        if (name) {
            html.append("<th scope=\"row\">").append(kept(cell.text())).append("</th>");
        } else {
            html.append(cell.number() == null ? "<td>" : "<td class=\"n\">")
                    .append(kept(cell.text()))
                    .append("</td>");
        }
    }

    /** The bar is decoration: the value stands beside it. */
    private void bars(Block.Bars bars) {
        html.append("<table><caption>").append(words(bars.caption())).append("</caption><thead><tr><th scope=\"col\">");
        html.append(words(bars.labels()))
                .append("</th><th scope=\"col\" class=\"n\">")
                .append(words(bars.values()));
        html.append("</th><td> </td></tr></thead><tbody>");
        for (Block.Bar bar : bars.bars()) {
            html.append("<tr>");
            cell(Cell.of(bar.label()), true);
            cell(bar.value(), false);
            html.append("<td class=\"bar\">").append(fill(bar, bars.full())).append("</td></tr>");
        }
        html.append("</tbody></table>");
    }

    private static String fill(Block.Bar bar, double full) {
        if (bar.value().number() == null || full <= 0) {
            return " ";
        }
        double share = Math.max(0, Math.min(100, 100 * bar.value().number().doubleValue() / full));
        return String.format(Locale.ROOT, "<div class=\"fill\" style=\"width: %.1f%%\"></div>", share);
    }

    private void element(String name, String words) {
        html.append('<')
                .append(name)
                .append('>')
                .append(words)
                .append("</")
                .append(name)
                .append('>');
    }

    private String words(Text text) {
        return escaped(language.of(text));
    }

    /**
     * A day, a paragraph of minutes, the code of a figure with its parenthesis, or a mark and the word after it is not broken
     * into two lines.
     */
    private static final Pattern WHOLE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b|§\\s\\d+\\p{Alpha}?"
            + "|\\(?\\bk\\.[a-z]+\\.\\d{2}\\b[,:)]?|[●▲■○]\\s[\\p{L}\\p{N}]+");

    private String kept(Text text) {
        return WHOLE.matcher(words(text)).replaceAll("<span class=\"kept\">$0</span>");
    }

    private static final Map<Character, String> ESCAPES =
            Map.of('<', "&lt;", '>', "&gt;", '&', "&amp;", '"', "&quot;", '\'', "&#39;");

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .filter(character -> character == '\n' || character == '\t' || character >= ' ')
                .forEach(character -> {
                    String entity = character < 128 ? ESCAPES.get((char) character) : null;
                    if (entity == null) {
                        escaped.appendCodePoint(character);
                    } else {
                        escaped.append(entity);
                    }
                });
        return escaped.toString();
    }
}
