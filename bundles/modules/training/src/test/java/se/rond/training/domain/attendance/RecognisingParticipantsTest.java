// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.Test;
import se.rond.organisation.Person;
import se.rond.training.api.attendance.Doubt;
import se.rond.training.api.attendance.MatchedBy;

public class RecognisingParticipantsTest {

    @Test
    public void theEmployeeNumberIsTheSurest() {
        Person lars = people.employed("102548", "Lars", "Magnusson");

        whenListed("102548", "Magnusson, Lars", lars.email());

        thenItIs(lars, MatchedBy.NUMBER);
    }

    @Test
    public void aNumberAloneIsEnough() {
        Person lars = people.employed("102548", "Lars", "Magnusson");

        whenListed("102548", "", "");

        thenItIs(lars, MatchedBy.NUMBER);
    }

    @Test
    public void zerosThatASpreadsheetTookAwayAreMissedByNobody() {
        Person lars = people.employed("0042", "Lars", "Magnusson");

        whenListed("42", "Lars Magnusson", "");

        thenItIs(lars, MatchedBy.NUMBER);
    }

    @Test
    public void withoutANumberItIsTheEmailWhateverItsCase() {
        Person lars = people.employed("102548", "Lars", "Magnusson");

        whenListed("", "Lars Magnusson", lars.email().toUpperCase());

        thenItIs(lars, MatchedBy.EMAIL);
    }

    @Test
    public void withNeitherItIsTheNameWhateverItsOrderCaseAndAccents() {
        Person oesten = people.employed("101391", "Östen", "Åkerblom-Holm");

        whenListed("", "ÅKERBLOM HOLM, Osten", "");

        thenItIs(oesten, MatchedBy.NAME);
    }

    @Test
    public void aMiddleNameMoreOrLessIsNoDoubt() {
        Person eva = people.employed("1", "Eva Maria", "Ek");

        whenListed("1", "Ek, Eva", "");

        thenItIs(eva, MatchedBy.NUMBER);
    }

    @Test
    public void twoOfTheSameNameAreNeverToldApartByIt() {
        people.employed("1", "Eva", "Ek");
        people.employed("2", "Eva", "Ek", "2010-01-01", "2012-01-01", false);

        whenListed("", "Ek, Eva", "");

        assertThat(match.person()).isNull();
        assertThat(match.doubts()).containsExactly(Doubt.SAME_NAME);
        assertThat(match.candidates()).hasSize(2);
    }

    @Test
    public void aNumberWithSomebodyElsesNameIsDoubtful() {
        Person eva = people.employed("1", "Eva", "Ek");
        Person bo = people.employed("2", "Bo", "Alm");

        whenListed("1", "Bo Alm", "");

        assertThat(match.doubts()).containsExactly(Doubt.DISAGREES);
        assertThat(match.candidates()).containsExactly(eva, bo);
    }

    @Test
    public void aNumberWithSomebodyElsesEmailIsDoubtfulHoweverTheNameFits() {
        Person eva = people.employed("1", "Eva", "Ek");
        Person other = people.employed("2", "Eva", "Ek");

        whenListed("1", "Eva Ek", other.email());

        assertThat(match.person()).isEqualTo(eva);
        assertThat(match.doubts()).containsExactly(Doubt.DISAGREES);
    }

    @Test
    public void anEmailThatNobodyHasSaysNothingAgainstNumberAndName() {
        Person eva = people.employed("1", "Eva", "Ek");

        whenListed("1", "Eva Ek", "eva@hemma.example");

        thenItIs(eva, MatchedBy.NUMBER);
    }

    @Test
    public void aNumberThatNobodyHasMakesTheRestDoubtful() {
        Person eva = people.employed("1", "Eva", "Ek");

        whenListed("99", "Eva Ek", eva.email());

        assertThat(match.person()).isEqualTo(eva);
        assertThat(match.doubts()).containsExactly(Doubt.DISAGREES);
    }

    @Test
    public void aNameWithAnEmailThatNobodyHasIsDoubtful() {
        people.employed("1", "Eva", "Ek");

        whenListed("", "Eva Ek", "eva@bemanning.example");

        assertThat(match.doubts()).containsExactly(Doubt.DISAGREES);
    }

    @Test
    public void whoeverWasNotEmployedThatDayIsDoubtfulHoweverSure() {
        Person eva = people.employed("1", "Eva", "Ek", "2025-03-04", "2025-06-30", false);

        assertThat(listedOn("2025-03-03", eva).doubts()).containsExactly(Doubt.NOT_EMPLOYED);
        assertThat(listedOn("2025-03-04", eva).doubts()).isEmpty();
        assertThat(listedOn("2025-06-30", eva).doubts()).isEmpty();
        assertThat(listedOn("2025-07-01", eva).doubts()).containsExactly(Doubt.NOT_EMPLOYED);
    }

    @Test
    public void aProtectedIdentityIsNotTakenOverUnseen() {
        people.employed("1", "Eva", "Ek", "2020-01-01", null, true);

        whenListed("1", "Eva Ek", "");

        assertThat(match.doubts()).containsExactly(Doubt.IDENTITY_PROTECTED);
    }

    @Test
    public void whoIsNobodyInTheRegisterIsNobody() {
        people.employed("1", "Eva", "Ek");

        whenListed("", "Vikarie, Okänd", "okand@bemanning.example");

        assertThat(match).isEqualTo(Match.NOBODY);
    }

    private final People people = new People();
    private Match match = Match.NOBODY;

    private void whenListed(String number, String name, String email) {
        match = people.roster()
                .match(new AttendanceRow(2, LocalDate.parse("2025-03-03"), "Brand", number, name, email, true));
    }

    private Match listedOn(String day, Person person) {
        return people.roster()
                .match(new AttendanceRow(
                        2,
                        LocalDate.parse(day),
                        "Brand",
                        person.employeeNumber(),
                        person.name(),
                        person.email(),
                        true));
    }

    private void thenItIs(Person person, MatchedBy by) {
        assertThat(match.person()).isEqualTo(person);
        assertThat(match.by()).isEqualTo(by);
        assertThat(match.doubts()).isEmpty();
    }
}
