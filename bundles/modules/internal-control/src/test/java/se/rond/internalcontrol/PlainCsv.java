// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import se.rond.sheets.Sheet;
import se.rond.sheets.SheetRow;
import se.rond.sheets.Sheets;

/** CSV without quotes: what the platform makes of real files is shown there. */
public final class PlainCsv implements Sheets {

    @Override
    public Sheet read(InputStream file, int most) {
        try {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<SheetRow> rows = IntStream.range(1, lines.size())
                    .mapToObj(i -> new SheetRow(i + 1, cells(lines.get(i))))
                    .toList();
            return new Sheet(cells(lines.get(0)), rows, "0".repeat(64));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1));
    }
}
