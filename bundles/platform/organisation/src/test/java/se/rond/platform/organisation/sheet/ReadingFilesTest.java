// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.Test;
import se.rond.kernel.Problem;
import se.rond.kernel.Violation;
import se.rond.organisation.OrganisationImport.Format;
import se.rond.organisation.OrganisationImport.RowError;

/** Files as they come: from programs, from Excel, and from people who mean harm. */
public class ReadingFilesTest extends ReadFile {

    @Test
    public void aPlainFileIsRead() {
        whenRead("code,name\nA,Ängen\nB,\"Ås, \"\"norra\"\"\"\n");

        assertThat(read).containsExactly("2 A Ängen", "3 B Ås, \"norra\"");
    }

    @Test
    public void aFileSavedByExcelOnWindowsIsRead() {
        whenRead("Kod;Benämning\r\nA;Ängen – övre\r\n".getBytes(Charset.forName("windows-1252")));

        assertThat(read).containsExactly("2 A Ängen – övre");
    }

    @Test
    public void aMarkAtTheBeginningIsNoPartOfTheHeading() {
        whenRead("\uFEFFcode\tname\nA\tÅ\n");
        whenRead("\uFEFFcode;name\nB;Å\n".getBytes(StandardCharsets.UTF_16LE));

        assertThat(read).containsExactly("2 A Å", "2 B Å");
    }

    @Test
    public void aSeparatorWithinQuotesDoesNotCount() {
        whenRead("code,\"name\"\nA,\"a;b;c;d\"\n");

        assertThat(read).containsExactly("2 A a;b;c;d");
    }

    @Test
    public void linesAreThoseOfTheFileAlsoAfterABreakWithinACell() {
        whenRead("\r\ncode,name\r\nA,\"two\r\nlines\"\r\n\r\nB,b\r\n");

        assertThat(read).containsExactly("3 A two lines", "6 B b");
    }

    @Test
    public void emptyRowsArePassedOver() {
        whenRead("code;name\nA;a\n;\n ; \nB;b\n");

        assertThat(read).containsExactly("2 A a", "5 B b");
        assertThat(rows).isEqualTo(2);
    }

    @Test
    public void aRowWithTooManyOrTooFewFieldsIsAFault() {
        whenRead("code,name\nA,a,b\nB\nC,c\nD,d,\n");

        assertThat(read).containsExactly("4 C c", "5 D d");
        assertThat(faults.errors())
                .extracting(RowError::line, RowError::column, RowError::rule)
                .containsExactly(tuple(2, "", "too-many-fields"), tuple(3, "", "too-few-fields"));
    }

    @Test
    public void whatIsWrittenInTwoWaysIsOneName() {
        whenRead("code,name\nA,A\u030angen\nB,  a   b \n");

        assertThat(read).containsExactly("2 A Ången", "3 B a b");
    }

    @Test
    public void charactersThatCannotBeSeenAreRefused() {
        whenRead("code,name\nA,a\u0000b\nB,\u202Eabc\nC,\n");

        assertThat(rules()).containsExactly("control-character", "control-character", "required");
    }

    @Test
    public void aFormulaIsTextInANameAndRefusedInACode() {
        whenRead("code,name\nA,=1+1\n=A1,b\n");

        assertThat(read).contains("2 A =1+1");
        assertThat(rules()).containsExactly("not-a-code");
    }

    @Test
    public void datesNumbersAndTruthsAreChecked() {
        whenRead("code,name,valid_from,area_m2,sleeping\n"
                + "A,a,2025-02-29,1,true\n"
                + "B,b,2024-02-29,-1,true\n"
                + "C,c,,x,ja\n"
                + "D,d,24-01-01,0,kanske\n"
                + "E,e,2024-01-01,1 040,NEJ\n");

        assertThat(faults.errors())
                .extracting(RowError::line, RowError::rule)
                .containsExactly(
                        tuple(2, "not-a-date"),
                        tuple(3, "not-positive"),
                        tuple(4, "not-a-number"),
                        tuple(5, "not-a-date"),
                        tuple(5, "not-positive"),
                        tuple(5, "not-true-or-false"));
        assertThat(read).contains("6 E e 2024-01-01 1040 false");
    }

    @Test
    public void anAreaMayHaveDecimalsAndGroupsOfThreeDividedBySpaces() {
        whenRead(
                "code;name;area_m2\nA;a;1200,5\nB;b;1200.25\nC;c;12 040,4\nD;d;1\u00A0040\nE;e;1\u202F040\nF;f;1200\n");

        assertThat(faults.errors()).isEmpty();
        assertThat(read)
                .containsExactly("2 A a 1201", "3 B b 1200", "4 C c 12040", "5 D d 1040", "6 E e 1040", "7 F f 1200");
    }

    @Test
    public void anAreaThatCanBeReadInTwoWaysIsRefused() {
        whenRead("code;name;area_m2\nA;a;1.200\nB;b;1,200\nC;c;0,125\n");

        assertThat(read).isEmpty();
        assertThat(faults.errors())
                .extracting(RowError::line, RowError::column, RowError::rule)
                .containsExactly(
                        tuple(2, "area_m2", "ambiguous-number"),
                        tuple(3, "area_m2", "ambiguous-number"),
                        tuple(4, "area_m2", "ambiguous-number"));
        assertThat(faults.errors().get(1).message().sv())
                .isEqualTo(
                        "«1,200» kan läsas på två sätt. Skriv tusental utan skiljetecken, som 1200, och decimaler med"
                                + " en eller två siffror, som 1,2.");
        assertThat(faults.errors().get(1).message().en())
                .isEqualTo(
                        "“1,200” can be read in two ways. Write thousands without a separator, like 1200, and decimals"
                                + " with one or two digits, like 1.2.");
    }

    @Test
    public void numbersAreDividedInOneWay() {
        whenRead("code;name;area_m2\nA;a;1.200,5\nB;b;1 20\nC;c;1,2345\nD;d;1 2.000.000\n");

        assertThat(read).isEmpty();
        assertThat(rules()).containsExactly("not-a-number", "not-a-number", "not-a-number", "not-a-number");
    }

    @Test
    public void personsAreWholeNumbers() {
        whenRead("code;name;max_persons\nA;a;1,5\nB;b;1.200\nC;c;10,0\nD;d;många\nE;e;0\nF;f;1 200\n");

        assertThat(read).containsExactly("7 F f 1200");
        assertThat(rules())
                .containsExactly(
                        "not-a-whole-number",
                        "not-a-whole-number",
                        "not-a-whole-number",
                        "not-a-number",
                        "not-positive");
    }

    @Test
    public void theColumnOfAFaultIsCalledAsInTheFile() {
        whenRead("Kod;Benämning\nA;\n");

        assertThat(faults.errors()).extracting(RowError::column).containsExactly("Benämning");
    }

    @Test
    public void everythingWrongWithTheHeadingIsSaidAtOnce() {
        Problem refusal = thenRefused("kod;nmae;kod\nA;b;c\n".getBytes(StandardCharsets.UTF_8), Format.CSV);

        assertThat(refusal.violations())
                .extracting(Violation::rule, Violation::pointer)
                .containsExactly(
                        tuple("heading-unknown", "/headings/nmae"),
                        tuple("heading-twice", "/headings/kod"),
                        tuple("heading-missing", "/headings/name"));
    }

    @Test
    public void filesThatHoldNothingAreRefused() {
        assertThat(thenRefused(new byte[0], Format.CSV).rule()).isEqualTo("file-empty");
        assertThat(thenRefused("\r\n\r\n".getBytes(StandardCharsets.UTF_8), Format.CSV)
                        .rule())
                .isEqualTo("file-empty");
        assertThat(thenRefused("code,name\n".getBytes(StandardCharsets.UTF_8), Format.CSV)
                        .rule())
                .isEqualTo("file-without-rows");
    }

    @Test
    public void aQuoteThatIsNeverClosedIsSaidWithItsLine() {
        String open = "code,name\nA,a\nB,\"b\n" + "C,c\n".repeat(100_000);

        Problem refusal = thenRefused(open.getBytes(StandardCharsets.UTF_8), Format.CSV);

        assertThat(refusal.rule()).isEqualTo("quote-not-closed");
        assertThat(refusal.detail().in(Locale.ENGLISH)).contains("line 3 ");
    }

    @Test
    public void aFileWithoutAnEndIsRefusedAtTheLimit() {
        Problem refusal = catchThrowableOfType(
                Problem.class,
                () -> UploadedFile.receive(new InputStream() {
                    @Override
                    public int read() {
                        return 'a';
                    }

                    @Override
                    public int read(byte[] into, int offset, int length) {
                        java.util.Arrays.fill(into, offset, offset + length, (byte) 'a');
                        return length;
                    }
                }));

        assertThat(refusal.status()).isEqualTo(413);
        assertThat(refusal.rule()).isEqualTo("file-too-large");
    }

    @Test
    public void ofVeryManyFaultsTheFirstAreKeptAndTheRestCounted() {
        whenRead("code,name\n" + "A,\n".repeat(12_000));

        assertThat(faults.errors()).hasSize(10_001);
        assertThat(faults.errors().get(10_000).rule()).isEqualTo("more-errors");
        assertThat(faults.linesWithFaults()).isEqualTo(12_000);
    }
}
