// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import org.junit.Test;
import se.rond.firesafety.api.faults.AllCodes;
import se.rond.firesafety.api.faults.CodeView;
import se.rond.firesafety.api.faults.CodeWanted;
import se.rond.firesafety.api.faults.CodesMade;
import se.rond.firesafety.application.SteadyClock;
import se.rond.firesafety.application.safetyfile.InMemoryFile;
import se.rond.firesafety.application.safetyfile.SafetyFile;

public class LabelSheetTest {

    @Test
    public void aLabelIsReadByACameraAndLeadsToTheFaultReport() throws Exception {
        CodeView code = file.codes.issue(new CodeWanted(file.school, null));

        String page = pages(LabelSheet.of(List.of(code), SITE)).get(0);

        assertThat(scanned(page)).isEqualTo("https://rond.exempelby.example/fault/" + code.code());
        assertThat(page).contains("(Lokal L1) Tj").contains("(Fel p\\345 brandskyddet?) Tj");
    }

    @Test
    public void eightLabelsFillAPage() throws Exception {
        CodeView code = file.codes.issue(new CodeWanted(file.school, null));

        assertThat(pages(LabelSheet.of(java.util.Collections.nCopies(17, code), SITE)))
                .hasSize(3);
        assertThat(pages(LabelSheet.of(List.of(), SITE)))
                .as("an empty page says so too")
                .hasSize(1);
    }

    @Test
    public void theFileSaysWhereEachOfItsObjectsBegins() {
        CodeView code = file.codes.issue(new CodeWanted(file.school, null));

        String pdf = new String(LabelSheet.of(List.of(code), SITE), ISO_8859_1);

        Matcher entries = Pattern.compile("(\\d{10}) 00000 n").matcher(pdf);
        int object = 0;
        while (entries.find()) {
            assertThat(pdf.substring(Integer.parseInt(entries.group(1)))).startsWith(++object + " 0 obj");
        }
        assertThat(object).isEqualTo(8);
        int table = pdf.indexOf("xref\n0 9");
        assertThat(pdf).contains("startxref\n" + table + "\n%%EOF");
    }

    @Test
    public void allPremisesInUseGetOneCodeEach() {
        file.as("strategist");

        assertThat(file.codes.issueAll(new AllCodes(null))).isEqualTo(new CodesMade(2, 0));
        assertThat(file.codes.issueAll(new AllCodes("VON"))).isEqualTo(new CodesMade(0, 1));
        file.as("responsible");
        assertThat(file.codes.issueAll(new AllCodes(null))).as("within reach").isEqualTo(new CodesMade(0, 1));
    }

    private static final URI SITE = URI.create("https://rond.exempelby.example/api/fire-safety/");

    private final SafetyFile file = new SafetyFile(new InMemoryFile().keeping(), new SteadyClock());

    private static List<String> pages(byte[] pdf) throws Exception {
        String text = new String(pdf, ISO_8859_1);
        List<String> pages = new java.util.ArrayList<>();
        Matcher streams = Pattern.compile("/Length (\\d+) /Filter /FlateDecode >>\nstream\n")
                .matcher(text);
        while (streams.find()) {
            Inflater inflater = new Inflater();
            inflater.setInput(
                    Arrays.copyOfRange(pdf, streams.end(), streams.end() + Integer.parseInt(streams.group(1))));
            byte[] out = new byte[500_000];
            pages.add(new String(out, 0, inflater.inflate(out), ISO_8859_1));
            inflater.end();
        }
        return pages;
    }

    /** Blackens paper as a printer does, and reads it as a camera does. */
    private static String scanned(String page) throws Exception {
        int scale = 4;
        int width = (int) PdfPages.WIDTH * scale;
        int height = (int) PdfPages.HEIGHT * scale;
        int[] paper = new int[width * height];
        Arrays.fill(paper, 0xFFFFFF);
        Matcher rectangles =
                Pattern.compile("([\\d.]+) ([\\d.]+) ([\\d.]+) ([\\d.]+) re f").matcher(page);
        while (rectangles.find()) {
            double left = Double.parseDouble(rectangles.group(1));
            double high = Double.parseDouble(rectangles.group(4));
            double top = PdfPages.HEIGHT - Double.parseDouble(rectangles.group(2)) - high;
            double wide = Double.parseDouble(rectangles.group(3));
            for (int y = (int) (top * scale); y < (top + high) * scale; y++) {
                for (int x = (int) (left * scale); x < (left + wide) * scale; x++) {
                    paper[y * width + x] = 0;
                }
            }
        }
        return new QRCodeReader()
                .decode(new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(width, height, paper))))
                .getText();
    }
}
