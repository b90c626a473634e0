// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Before;
import org.junit.Test;
import se.rond.kernel.Invalid;
import se.rond.kernel.Violation;
import se.rond.platform.persistence.testing.Database;
import se.rond.securityprotection.OnBothDatabases;
import se.rond.securityprotection.api.DutyState;
import se.rond.securityprotection.api.Fulfilment;
import se.rond.securityprotection.api.RequestGiven;
import se.rond.securityprotection.api.RequestKind;
import se.rond.securityprotection.api.WordsGiven;

/** What is wrong with what was sent is told at once, each fault at its own field. */
public class TellingAllFaultsTest extends OnBothDatabases {

    public TellingAllFaultsTest(Database database) {
        super(database);
    }

    @Before
    public void givenAKey() {
        office.withAKey();
    }

    @Test
    public void ofAFulfilment() {
        Fulfilment empty = new Fulfilment(null, null, " ", "uppgiften är hemlig", "a.b@exempelby.example");

        assertThat(faults(() -> office.book.fulfil("sp.05", empty, office.seen("sp.05"))))
                .containsExactly(
                        "/nothingClassified gate",
                        "/fulfilledOn day-missing",
                        "/regNo reg-no-missing",
                        "/note classified-words",
                        "/responsible mail-address");
        assertThat(office.book.duty("sp.05").duty().state()).isEqualTo(DutyState.NOT_STARTED);
    }

    @Test
    public void ofADayThatCannotBeAsWell() {
        Fulfilment tomorrow = new Fulfilment(true, LocalDate.parse("2026-03-03"), null, null, null);

        assertThat(faults(() -> office.book.fulfil("sp.05", tomorrow, office.seen("sp.05"))))
                .containsExactly("/fulfilledOn fulfilled-in-future", "/regNo reg-no-missing");
    }

    @Test
    public void ofWordsThatAreChanged() {
        WordsGiven words = new WordsGiven(null, "x".repeat(41), null, "811218-9876");

        assertThat(faults(() -> office.book.write("sp.05", words, office.seen("sp.05"))))
                .containsExactly("/nothingClassified gate", "/regNo text-too-long", "/responsible personal-number");
    }

    @Test
    public void ofWhatIsAskedFor() {
        for (RequestKind kind : List.of(RequestKind.EXEMPT, RequestKind.DISPOSE)) {
            String duty = kind == RequestKind.EXEMPT ? "sp.20" : null;
            RequestGiven given = new RequestGiven(kind, null, duty, null, null, null, null);

            assertThat(faults(() -> office.requests.ask(UUID.randomUUID(), given)))
                    .as(kind.name())
                    .containsExactly("/nothingClassified gate", "/decision decision-missing");
        }
    }

    @Test
    public void whoeverAnswersThatItHoldsSomethingIsStoppedThereAndHearsNoMore() {
        Fulfilment classified = new Fulfilment(false, null, null, "uppgiften är hemlig", null);

        Invalid refused = catchThrowableOfType(
                Invalid.class, () -> office.book.fulfil("sp.05", classified, office.seen("sp.05")));

        assertThat(refused.violations()).extracting(Violation::rule).containsExactly("gate");
    }

    private static List<String> faults(ThrowingCallable sent) {
        return catchThrowableOfType(Invalid.class, sent).violations().stream()
                .map(violation -> violation.pointer() + " " + violation.rule())
                .toList();
    }
}
