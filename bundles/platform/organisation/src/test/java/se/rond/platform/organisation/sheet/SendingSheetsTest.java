// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.Test;
import se.rond.kernel.Problem;
import se.rond.sheets.Sheet;
import se.rond.sheets.SheetRow;

public class SendingSheetsTest {

    @Test
    public void rowsComeWithTheirLinesWhateverWroteTheFile() {
        Sheet sheet = read("Kod;Namn\r\nS1;\"Två\r\nrader\"\r\n;\r\nS2;Åäö".getBytes(Charset.forName("windows-1252")));

        assertThat(sheet.headings()).containsExactly("Kod", "Namn");
        assertThat(sheet.rows())
                .containsExactly(new SheetRow(2, List.of("S1", "Två rader")), new SheetRow(5, List.of("S2", "Åäö")));
        assertThat(sheet.rows().get(0).cell(7)).isEmpty();
    }

    @Test
    public void aWorkbookIsReadAsOne() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet first = workbook.newWorksheet("System");
            first.value(0, 0, "code");
            first.value(0, 1, "k");
            first.value(1, 0, "S1");
            first.value(1, 1, 3);
        }

        assertThat(read(out.toByteArray()).rows()).containsExactly(new SheetRow(2, List.of("S1", "3")));
    }

    @Test
    public void aCellThatShowsNothingIsEmpty() {
        Sheet sheet = read("code,name\n\u200b\u2060,Ett\u200bord\n".getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.rows()).containsExactly(new SheetRow(2, List.of("", "Ett\u200bord")));
    }

    @Test
    public void whatIsNoSheetIsRefused() {
        assertThat(refusal(new byte[0])).isEqualTo("file-empty");
        assertThat(refusal("a,b\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("file-without-rows");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0})).isEqualTo("file-broken");
        assertThat(refusal("a\n1\n2\n3\n4\n5\n6\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("file-too-large");
    }

    private static Sheet read(byte[] file) {
        return new SentSheets().read(stream(file), 5);
    }

    private static String refusal(byte[] file) {
        return catchThrowableOfType(Problem.class, () -> read(file)).rule();
    }

    private static InputStream stream(byte[] file) {
        return new ByteArrayInputStream(file);
    }
}
