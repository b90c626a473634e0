// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.Test;
import se.rond.kernel.Listing;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;

public class LongExportTest {

    private static final long ALLOWANCE = 8L << 20;

    public record Line(int number, String text) {}

    @Test
    public void memoryStaysFlatOverAHundredThousandRows() throws IOException {
        List<Long> used = new ArrayList<>();
        Listing<Line> lines = listing(100_000, from -> {
            if (from == 10_000 || from == 99_500) {
                used.add(usedMemory());
            }
        });

        new XlsxExport<>(lines, new ObjectMapper(), "lines").write(OutputStream.nullOutputStream());

        assertThat(used).hasSize(2);
        assertThat(used.get(1) - used.get(0)).isLessThan(ALLOWANCE);
    }

    @Test
    public void whatOneSheetCannotHoldGoesOnInTheNext() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        new XlsxExport<>(listing(25, from -> {}), new ObjectMapper(), "lines", 11).write(bytes);

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("lines", "lines 2", "lines 3");
            assertThat(sheets.get(0).read()).hasSize(11);
            assertThat(sheets.get(1).read()).hasSize(11);
            assertThat(sheets.get(2).read()).hasSize(6);
            assertThat(sheets.get(2).read().get(0).getCellText(0)).isEqualTo("number");
            assertThat(sheets.get(2).read().get(5).getCellText(1)).isEqualTo("Text of line 24");
        }
    }

    @Test
    public void whatExcelCannotHoldIsLeftOut() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Page<Line> page = new Page<>(List.of(new Line(1, "a\u0001b" + "x".repeat(40_000))), null);
        Listing<Line> lines = new Listing<>(Line.class, PageRequest.first(1), request -> page);

        new XlsxExport<>(lines, new ObjectMapper(), "lines").write(bytes);

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            String text = workbook.getFirstSheet().read().get(1).getCellText(1);
            assertThat(text).startsWith("ab").doesNotContain("\u0001");
            assertThat(text.length()).isLessThanOrEqualTo(32_767);
        }
    }

    private interface Watch {
        void page(int from);
    }

    private static Listing<Line> listing(int rows, Watch watch) {
        return new Listing<>(Line.class, PageRequest.first(1), request -> {
            int from = request.after() == null ? 0 : Integer.parseInt(request.after());
            watch.page(from);
            int to = Math.min(rows, from + request.limit());
            return new Page<>(
                    IntStream.range(from, to)
                            .mapToObj(at -> new Line(at, "Text of line " + at))
                            .toList(),
                    to == rows ? null : Integer.toString(to));
        });
    }

    private static long usedMemory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
