// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.documents;

import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Running text of OSCAL's XML form as the Markdown of its JSON form. It reads the element at which the cursor stands, to its end. */
final class Markdown {

    private static final Map<String, String> MARKS =
            Map.of("em", "*", "i", "*", "strong", "**", "b", "**", "code", "`", "q", "\"", "sub", "~", "sup", "^");

    private final XmlCursor xml;

    Markdown(XmlCursor xml) {
        this.xml = xml;
    }

    /** Everything within the element: lines as one, blocks with an empty line between them. */
    String content() {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder();
        String element = xml.reader().getLocalName();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && isBlock()) {
                flush(line, text);
                add(text, block());
            } else {
                inline(event, line);
            }
        }
        if (text.length() == 0 && element.equals("pre")) {
            return line.toString().strip();
        }
        flush(line, text);
        return text.toString();
    }

    /** The block at which the cursor stands. */
    String block() {
        String element = xml.reader().getLocalName();
        return switch (element) {
            case "ul", "ol" -> list(element.equals("ol"));
            case "table" -> table();
            case "pre" -> "```\n" + content() + "\n```";
            case "blockquote" -> "> " + content().replace("\n", "\n> ");
            case "hr" -> mark("---");
            case "img" -> image();
            default -> heading(element) + content();
        };
    }

    private boolean isBlock() {
        String element = xml.reader().getLocalName();
        return XmlNames.BLOCKS.contains(element) && !element.equals("img");
    }

    private static String heading(String element) {
        boolean heading = element.length() == 2 && element.charAt(0) == 'h';
        return heading ? "#".repeat(element.charAt(1) - '0') + " " : "";
    }

    private String list(boolean numbered) {
        StringBuilder text = new StringBuilder();
        int number = 1;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String bullet = numbered ? number++ + ". " : "- ";
                text.append(text.length() == 0 ? "" : "\n")
                        .append(bullet)
                        .append(content().replaceAll("\n+", "\n").replace("\n", "\n   "));
            }
        }
        return text.toString();
    }

    private String table() {
        StringBuilder text = new StringBuilder();
        int columns = 0;
        int open = 1;
        while (open > 0) {
            int event = xml.next();
            String element = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
                    ? xml.reader().getLocalName()
                    : "";
            if (event == XMLStreamConstants.START_ELEMENT && (element.equals("td") || element.equals("th"))) {
                text.append("| ").append(content().replace("\n", " ")).append(" ");
                columns++;
                continue;
            }
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            if (event == XMLStreamConstants.END_ELEMENT && element.equals("tr")) {
                boolean first = text.indexOf("\n") < 0;
                text.append("|\n").append(first ? "| --- ".repeat(columns) + "|\n" : "");
            }
        }
        return text.toString().strip();
    }

    private void inline(int event, StringBuilder line) {
        if (XmlCursor.isText(event)) {
            line.append(xml.reader().getText());
        } else if (event == XMLStreamConstants.START_ELEMENT) {
            line.append(inlineElement(xml.reader().getLocalName()));
        }
    }

    private String inlineElement(String element) {
        switch (element) {
            case "insert":
                return mark("{{ insert: " + attribute("type", "param") + ", "
                        + attribute("id-ref", attribute("param-id", "")) + " }}");
            case "br":
                return mark("\n");
            case "img":
                return image();
            case "a":
                String href = attribute("href", "");
                return "[" + content() + "](" + href + ")";
            default:
                String sign = MARKS.getOrDefault(element, "");
                return sign + content() + sign;
        }
    }

    private String image() {
        return mark("![" + attribute("alt", "") + "](" + attribute("src", "") + ")");
    }

    private String mark(String text) {
        xml.skip();
        return text;
    }

    private String attribute(String name, String otherwise) {
        @Nullable String value = xml.reader().getAttributeValue(null, name);
        return value == null ? otherwise : value;
    }

    private static void flush(StringBuilder line, StringBuilder text) {
        add(text, line.toString().replaceAll("\\s+", " ").strip());
        line.setLength(0);
    }

    private static void add(StringBuilder text, String block) {
        if (!block.isEmpty()) {
            text.append(text.length() == 0 ? "" : "\n\n").append(block);
        }
    }
}
