// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.Test;
import se.rond.kernel.Problem;
import se.rond.organisation.OrganisationImport.Format;
import se.rond.organisation.OrganisationImport.RowError;

public class ReadingWorkbooksTest extends ReadFile {

    @Test
    public void aWorkbookIsRead() throws IOException {
        whenRead(workbook(sheet -> {
            sheet.value(0, 0, "Kod");
            sheet.value(0, 1, "Namn");
            sheet.value(0, 2, "Giltig från");
            sheet.value(0, 3, "Yta");
            sheet.value(0, 4, "Sovande");
            sheet.value(1, 0, 100004);
            sheet.value(1, 1, "Ängen");
            sheet.value(1, 2, LocalDate.of(2024, 2, 29));
            sheet.style(1, 2).format("yyyy-mm-dd").set();
            sheet.value(1, 3, 1040.0);
            sheet.value(1, 4, true);
            sheet.value(3, 0, "B");
            sheet.value(3, 1, "b");
            sheet.value(3, 2, "2024-03-01");
        }));

        assertThat(read).containsExactly("2 100004 Ängen 2024-02-29 1040 true", "4 B b 2024-03-01");
    }

    @Test
    public void aFormulaWithoutASavedResultIsAFault() throws IOException {
        whenRead(workbook(sheet -> {
            sheet.value(0, 0, "code");
            sheet.value(0, 1, "name");
            sheet.value(1, 0, "A");
            sheet.formula(1, 1, "CONCATENATE(A1,A1)");
        }));

        assertThat(faults.errors())
                .extracting(RowError::line, RowError::column, RowError::rule)
                .containsExactly(tuple(2, "name", "formula-not-allowed"));
    }

    @Test
    public void aFormulaCountsAsTheResultThatWasSavedWithIt() throws IOException {
        whenRead(handmade("<row><c t='str'><f>A1</f><v>A</v></c><c t='str'><f>x</f><v>Ängen</v></c></row>"));

        assertThat(read).containsExactly("2 A Ängen");
    }

    @Test
    public void aWorkbookThatWasNeverOneIsRefused() throws IOException {
        byte[] whole = workbook(sheet -> sheet.value(0, 0, "code"));

        assertThat(thenRefused("code,name\n".getBytes(StandardCharsets.UTF_8), Format.XLSX)
                        .rule())
                .isEqualTo("file-broken");
        assertThat(thenRefused(java.util.Arrays.copyOf(whole, whole.length / 2), Format.XLSX)
                        .rule())
                .isEqualTo("file-broken");
        assertThat(thenRefused(zip(Map.of("a.txt", "a")), Format.XLSX).rule()).isEqualTo("file-broken");
    }

    @Test
    public void aWorkbookWithAPasswordIsRefusedWithWords() {
        byte[] encrypted = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

        assertThat(thenRefused(encrypted, Format.XLSX).rule()).isEqualTo("file-encrypted");
        assertThat(thenRefused(encrypted, Format.CSV).rule()).isEqualTo("file-encrypted");
    }

    @Test
    public void aWorkbookThatUnpacksToMoreThanThereIsRoomForIsRefused() throws IOException {
        byte[] bomb = zip(Map.of("xl/sharedStrings.xml", " ".repeat(70 << 20)));
        assertThat(bomb.length).isLessThan(1 << 20);

        assertThat(thenRefused(bomb, Format.XLSX).status()).isEqualTo(413);
    }

    @Test
    public void aCellThatSaysItIsFarOutTakesNoRoom() throws IOException {
        assertThat(thenRefused(handmade("<row><c r='ZZZZZZZ2'><v>1</v></c></row>"), Format.XLSX)
                        .rule())
                .isEqualTo("file-broken");
        whenRead(handmade("<row r='2'><c r='A2' t='str'><v>A</v></c><c r='XFD2'><v>1</v></c></row>"));
        assertThat(rules()).containsExactly("too-many-fields");
    }

    @Test
    public void entitiesFromWithinAndOutsideAreNotFollowed() throws IOException {
        String attack = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>";

        Problem refusal = thenRefused(
                handmade(attack, "<row><c t='str'><v>A</v></c><c t='str'><v>&a;</v></c></row>"), Format.XLSX);

        assertThat(refusal.rule()).isEqualTo("file-broken");
    }

    private interface Filling {
        void into(Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            filling.into(workbook.newWorksheet("Blad1"));
        }
        return out.toByteArray();
    }

    private static byte[] handmade(String row) throws IOException {
        return handmade("", row);
    }

    private static byte[] handmade(String before, String row) throws IOException {
        return zip(Map.of(
                "xl/workbook.xml",
                "<workbook xmlns:r='r'><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/s.xml'/></Relationships>",
                "xl/worksheets/s.xml",
                before + "<worksheet><sheetData><row><c t='str'><v>code</v></c><c t='str'><v>name</v></c></row>" + row
                        + "</sheetData></worksheet>"));
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
