// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.Test;
import se.rond.kernel.Invalid;
import se.rond.kernel.Violation;
import se.rond.sheets.Sheet;
import se.rond.sheets.SheetRow;

public class ReadingAPopulationTest {

    private static final String PERSON = "19121212-1212";

    @Test
    public void rowsAreNumberedInTheOrderOfTheFileAndKnownByTheKey() {
        givenRow("F-100", PERSON, "10");
        givenRow("F-101", PERSON, "20");

        Population read = whenRead("Fakturanummer", null);

        assertThat(read.count()).isEqualTo(2);
        assertThat(read.key(2)).isEqualTo("F-101");
        assertThat(read.line(2)).isEqualTo(3);
    }

    @Test
    public void whatStandsInOtherColumnsDoesNotMatter() {
        givenRow("F-100", PERSON, "10");
        String known = whenRead("Fakturanummer", null).sha256();
        sheet.clear();
        givenRow("F-100", "somebody else", "99");

        assertThat(whenRead("Fakturanummer", null).sha256()).isEqualTo(known);
        assertThat(whenRead("Fakturanummer", "Belopp").sha256()).isNotEqualTo(known);
    }

    @Test
    public void amountsAreReadAsPeopleAndSpreadsheetsWriteThem() {
        assertAmount("1234.5", "1234,50", "1 234,5 kr", "1\u00a0234.50", "1234.5", "+1234,5 SEK");
        assertAmount("-20", "-20", "\u221220,00 kr");
        assertAmount("0", "0", "0,00");
        assertAmount("99000000", "99 000 000");
    }

    @Test
    public void anAmountThatCouldBeReadInTwoWaysIsNotRead() {
        for (String written : List.of("1.234,50", "1,234.50", "12 34", "", "#", "=1+1", "1e5", "tolv", "1.", ",5")) {
            assertThat(Amounts.read(written)).as(written).isEmpty();
        }
    }

    @Test
    public void linesThatCannotBeReadAreNamedAndNotRepeated() {
        givenRow("F-100", PERSON, "10");
        givenRow("", PERSON, "10");
        givenRow("F-102", PERSON, "hundra");

        Invalid refusal = refused("Fakturanummer", "Belopp");

        assertThat(refusal.violations())
                .extracting(Violation::pointer, Violation::rule)
                .containsExactly(tuple("/rows/3", "key-missing"), tuple("/rows/4", "amount-unreadable"));
        assertThat(refusal.violations().toString()).doesNotContain("hundra", PERSON);
    }

    @Test
    public void noMoreThanTenLinesAreNamed() {
        for (int row = 0; row < 25; row++) {
            givenRow("", "", "");
        }

        Invalid refusal = refused("Fakturanummer", null);

        assertThat(refusal.violations()).hasSize(11);
        assertThat(refusal.violations().get(10).message().en()).isEqualTo("And 15 more faults.");
    }

    @Test
    public void aColumnThatIsNotThereIsAnsweredWithThoseThatAre() {
        givenRow("F-100", PERSON, "10");

        Invalid refusal = refused("Fakturanr", null);

        assertThat(refusal.rule()).isEqualTo("column-unknown");
        assertThat(refusal.detail().sv()).contains("Fakturanummer, Namn, Belopp");
    }

    // given, when, then

    private final List<SheetRow> sheet = new ArrayList<>();

    private void givenRow(String... cells) {
        sheet.add(new SheetRow(sheet.size() + 2, List.of(cells)));
    }

    private Population whenRead(String key, @Nullable String amount) {
        return new PopulationSheet(new Sheet(List.of("Fakturanummer", "Namn", "Belopp"), sheet, "0"), key, amount)
                .read();
    }

    private Invalid refused(String key, @Nullable String amount) {
        Invalid refusal = catchThrowableOfType(Invalid.class, () -> whenRead(key, amount));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private static void assertAmount(String expected, String... written) {
        for (String one : written) {
            assertThat(Amounts.read(one))
                    .as(one)
                    .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(new BigDecimal(expected)));
        }
    }
}
