// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.faults;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;

/** A4 pages with words and black rectangles, as PDF. Measures are points from the upper left corner. */
final class PdfPages {

    static final double WIDTH = 595.28;
    static final double HEIGHT = 841.89;

    private static final Charset WORDS = Charset.forName("windows-1252");

    private final List<StringBuilder> pages = new ArrayList<>();

    /** How words look. */
    enum Type {
        PLAIN("F1"),
        BOLD("F2"),
        TYPED("F3");

        private final String font;

        Type(String font) {
            this.font = font;
        }
    }

    void next() {
        pages.add(new StringBuilder());
    }

    void rectangle(double left, double top, double width, double height) {
        page().append(numbers(left, HEIGHT - top - height, width, height)).append("re f\n");
    }

    void frame(double left, double top, double width, double height) {
        page().append("0.5 w ")
                .append(numbers(left, HEIGHT - top - height, width, height))
                .append("re S\n");
    }

    void words(Type type, double size, double left, double base, String words) {
        page().append("BT /")
                .append(type.font)
                .append(' ')
                .append(numbers(size))
                .append("Tf ")
                .append(numbers(left, HEIGHT - base))
                .append("Td (")
                .append(escaped(words))
                .append(") Tj ET\n");
    }

    private StringBuilder page() {
        return pages.get(pages.size() - 1);
    }

    private static String numbers(double... values) {
        StringBuilder text = new StringBuilder();
        for (double value : values) {
            text.append(String.format(Locale.ROOT, "%.2f ", value));
        }
        return text.toString();
    }

    private static String escaped(String words) {
        StringBuilder text = new StringBuilder();
        for (byte one : words.getBytes(WORDS)) {
            int sign = one & 0xFF;
            if (sign < 32 || sign > 126 || sign == '(' || sign == ')' || sign == '\\') {
                text.append(String.format("\\%03o", sign));
            } else {
                text.append((char) sign);
            }
        }
        return text.toString();
    }

    byte[] bytes(String title) {
        Body body = new Body();
        body.object("<< /Type /Catalog /Pages 2 0 R /Lang (sv-SE) /ViewerPreferences << /DisplayDocTitle true >> >>");
        StringBuilder kids = new StringBuilder();
        for (int page = 0; page < pages.size(); page++) {
            kids.append(7 + 2 * page).append(" 0 R ");
        }
        body.object("<< /Type /Pages /Count " + pages.size() + " /Kids [" + kids + "] >>");
        for (String font : List.of("Helvetica", "Helvetica-Bold", "Courier")) {
            body.object("<< /Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding /BaseFont /" + font + " >>");
        }
        body.object("<< /Title (" + escaped(title) + ") /Producer (Rond) >>");
        for (int page = 0; page < pages.size(); page++) {
            body.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + WIDTH + " " + HEIGHT
                    + "] /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >> /Contents " + (8 + 2 * page)
                    + " 0 R >>");
            body.stream(pages.get(page).toString().getBytes(StandardCharsets.US_ASCII));
        }
        return body.finished();
    }

    /** Objects one after the other, and where each begins. */
    private static final class Body {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final List<Integer> starts = new ArrayList<>();

        Body() {
            write("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n");
        }

        void object(String content) {
            begin();
            write(content + "\nendobj\n");
        }

        void stream(byte[] content) {
            byte[] packed = packed(content);
            begin();
            write("<< /Length " + packed.length + " /Filter /FlateDecode >>\nstream\n");
            out.writeBytes(packed);
            write("\nendstream\nendobj\n");
        }

        private void begin() {
            starts.add(out.size());
            write(starts.size() + " 0 obj\n");
        }

        byte[] finished() {
            int table = out.size();
            write("xref\n0 " + (starts.size() + 1) + "\n0000000000 65535 f \n");
            starts.forEach(start -> write(String.format("%010d 00000 n \n", start)));
            write("trailer\n<< /Size " + (starts.size() + 1) + " /Root 1 0 R /Info 6 0 R >>\nstartxref\n" + table
                    + "\n%%EOF\n");
            return out.toByteArray();
        }

        private void write(String text) {
            out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        private static byte[] packed(byte[] content) {
            Deflater deflater = new Deflater();
            try {
                deflater.setInput(content);
                deflater.finish();
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                byte[] buffer = new byte[8_192];
                while (!deflater.finished()) {
                    out.write(buffer, 0, deflater.deflate(buffer));
                }
                return out.toByteArray();
            } finally {
                deflater.end();
            }
        }
    }
}
