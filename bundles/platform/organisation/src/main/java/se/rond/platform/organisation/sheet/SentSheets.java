// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.sheet;

import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.rond.kernel.Text;
import se.rond.kernel.TooLarge;
import se.rond.kernel.Visible;
import se.rond.sheets.Sheet;
import se.rond.sheets.SheetRow;
import se.rond.sheets.Sheets;

/** Rows for modules that read registers of their own. */
@Component
public final class SentSheets implements Sheets {

    @Override
    public Sheet read(InputStream sent, int most) {
        try (UploadedFile file = UploadedFile.receive(sent)) {
            if (file.isEmpty()) {
                throw Unreadable.empty();
            }
            Taken taken = new Taken(most);
            if (file.isZip() || file.isOle2()) {
                new XlsxFile(file).read(taken);
            } else {
                new CsvFile(file).read(taken);
            }
            return taken.sheet(file.sha256());
        }
    }

    private static final class Taken implements Lines {

        private final int most;
        private final List<String> headings = new ArrayList<>();
        private final List<SheetRow> rows = new ArrayList<>();

        Taken(int most) {
            this.most = most;
        }

        @Override
        public void take(int number, List<String> cells) {
            if (cells.stream().allMatch(String::isBlank)) {
                return;
            }
            List<String> tidy = cells.stream().map(SentSheets::tidy).toList();
            if (headings.isEmpty()) {
                headings.addAll(tidy.subList(0, width(tidy)));
            } else if (rows.size() < most) {
                rows.add(new SheetRow(number, tidy));
            } else {
                throw new TooLarge(
                        "file-too-large",
                        new Text(
                                "Filen har fler än " + most + " rader. Dela upp den och läs in delarna var för sig.",
                                "The file has more than " + most
                                        + " rows. Divide it and import the parts one by one."));
            }
        }

        private static int width(List<String> cells) {
            int width = cells.size();
            while (width > 0 && cells.get(width - 1).isBlank()) {
                width--;
            }
            return width;
        }

        Sheet sheet(String sha256) {
            if (headings.isEmpty()) {
                throw Unreadable.empty();
            }
            if (rows.isEmpty()) {
                throw Unreadable.withoutRows();
            }
            return new Sheet(headings, rows, sha256);
        }
    }

    /** What cannot be known, an error or a formula without a value, stays as it is written: {@code #}. */
    private static String tidy(String cell) {
        String clean =
                cell.replaceAll("[\\s\\u00A0]+", " ").replaceAll("\\p{Cc}", "").strip();
        return Visible.anythingIn(clean) ? Normalizer.normalize(clean, Normalizer.Form.NFC) : "";
    }
}
