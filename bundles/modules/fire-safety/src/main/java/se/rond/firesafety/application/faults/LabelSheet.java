// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.faults;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import se.rond.firesafety.api.faults.CodeView;
import se.rond.firesafety.application.faults.PdfPages.Type;

/** Labels with QR codes, eight to a page, to be cut out and put up. */
final class LabelSheet {

    private static final int COLUMNS = 2;
    private static final int ROWS = 4;
    private static final double MARGIN = 36;
    private static final double GAP = 8;
    private static final double LABEL_WIDTH = (PdfPages.WIDTH - 2 * MARGIN - GAP) / COLUMNS;
    private static final double LABEL_HEIGHT = (PdfPages.HEIGHT - 2 * MARGIN - (ROWS - 1) * GAP) / ROWS;
    private static final double CODE_SIZE = 132;
    /** Light modules around the code, as the standard wants them. */
    private static final int QUIET = 4;

    private static final int LINE_SIGNS = 21;

    private LabelSheet() {}

    static byte[] of(List<CodeView> codes, URI site) {
        PdfPages pages = new PdfPages();
        for (int i = 0; i < codes.size() || i == 0; i++) {
            int place = i % (COLUMNS * ROWS);
            if (place == 0) {
                pages.next();
            }
            if (i < codes.size()) {
                double left = MARGIN + place % COLUMNS * (LABEL_WIDTH + GAP);
                double top = MARGIN + place / COLUMNS * (LABEL_HEIGHT + GAP);
                draw(pages, codes.get(i), site, left, top);
            }
        }
        return pages.bytes("QR-koder för felanmälan");
    }

    private static void draw(PdfPages pages, CodeView code, URI site, double left, double top) {
        pages.frame(left, top, LABEL_WIDTH, LABEL_HEIGHT);
        qr(pages, site.resolve(code.path()).toString(), left + 4, top + (LABEL_HEIGHT - CODE_SIZE) / 2);
        double x = left + CODE_SIZE + 6;
        double y = top + 30;
        for (String line : lines(code.premise().name(), 3)) {
            pages.words(Type.BOLD, 11, x, y, line);
            y += 14;
        }
        String object = code.object();
        if (object != null) {
            for (String line : lines(object, 2)) {
                pages.words(Type.PLAIN, 10, x, y, line);
                y += 13;
            }
        }
        y += 8;
        for (String line : List.of("Fel på brandskyddet?", "Skanna och berätta.", "Inget konto behövs.")) {
            pages.words(Type.PLAIN, 9, x, y, line);
            y += 12;
        }
        y += 4;
        for (String line : List.of("A fire-safety fault?", "Scan and tell us.")) {
            pages.words(Type.PLAIN, 8, x, y, line);
            y += 10;
        }
        pages.words(Type.TYPED, 7, left + 12, top + LABEL_HEIGHT - 10, code.code());
    }

    /** Dark modules side by side are one rectangle. */
    private static void qr(PdfPages pages, String address, double left, double top) {
        ByteMatrix modules = encoded(address);
        double side = CODE_SIZE / (modules.getWidth() + 2 * QUIET);
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    pages.rectangle(left + (from + QUIET) * side, top + (y + QUIET) * side, (x - from) * side, side);
                }
                x++;
            }
        }
    }

    private static ByteMatrix encoded(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalStateException("no address is that long: " + address, tooLong);
        }
    }

    /** Broken at spaces; what is too long for a line, or for the lines, is cut. */
    private static List<String> lines(String words, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LINE_SIGNS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.stream()
                .limit(most)
                .map(text -> text.length() > LINE_SIGNS + 3 ? text.substring(0, LINE_SIGNS + 2) + "…" : text)
                .toList();
    }
}
