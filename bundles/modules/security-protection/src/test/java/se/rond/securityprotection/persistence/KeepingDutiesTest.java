// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.rond.securityprotection.ProtectionOffice.fulfilled;
import static se.rond.securityprotection.ProtectionOffice.nothingClassified;
import static se.rond.securityprotection.ProtectionOffice.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.audit.AuditEntry;
import se.rond.kernel.IfMatch;
import se.rond.kernel.NotFound;
import se.rond.kernel.Problem;
import se.rond.platform.persistence.testing.Database;
import se.rond.securityprotection.OnBothDatabases;
import se.rond.securityprotection.api.DutyDetail;
import se.rond.securityprotection.api.DutyState;
import se.rond.securityprotection.api.Fulfilment;
import se.rond.securityprotection.api.Gate;
import se.rond.securityprotection.api.Standing;
import se.rond.securityprotection.api.StepKind;
import se.rond.securityprotection.api.StepView;
import se.rond.securityprotection.api.WordsGiven;

public class KeepingDutiesTest extends OnBothDatabases {

    public KeepingDutiesTest(Database database) {
        super(database);
    }

    @Before
    public void givenAKey() {
        office.withAKey();
    }

    @Test
    public void twentySixDutiesShipAndNoneHasBegun() {
        assertThat(office.book.duties())
                .hasSize(26)
                .allMatch(duty -> duty.state() == DutyState.NOT_STARTED && duty.standing() == Standing.NOT_STARTED)
                .allMatch(duty -> !duty.duty().storeRule().sv().isBlank());
    }

    @Test
    public void anAnalysisIsDueAgainTwoYearsAfterItWasAdopted() {
        DutyDetail made = office.fulfil("sp.04", "2025-11-20");

        assertThat(made.duty().state()).isEqualTo(DutyState.FULFILLED);
        assertThat(made.duty().nextDue()).isEqualTo("2027-11-20");
        assertThat(made.words().regNo()).isEqualTo("KS-2026/17");
        assertThat(made.words().responsible()).isEqualTo("säkerhetsskyddschef");
    }

    @Test
    public void itFallsDueSoonFromTheFirstReminderAndIsOverdueTheDayAfter() {
        office.fulfil("sp.04", "2025-11-20");

        assertThat(standingOn("2027-05-23")).isEqualTo(Standing.FULFILLED);
        assertThat(standingOn("2027-05-24")).as("180 days ahead").isEqualTo(Standing.DUE_SOON);
        assertThat(standingOn("2027-11-20")).isEqualTo(Standing.DUE_SOON);
        assertThat(standingOn("2027-11-21")).isEqualTo(Standing.OVERDUE);
    }

    @Test
    public void whatIsBeingDoneAgainIsOverdueAllTheSame() {
        office.fulfil("sp.04", "2024-02-01");
        assertThat(standingOn("2026-03-02")).isEqualTo(Standing.OVERDUE);

        office.book.renew("sp.04", nothingClassified(), office.seen("sp.04"));

        assertThat(standingOn("2026-03-02")).isEqualTo(Standing.OVERDUE);
    }

    private Standing standingOn(String day) {
        store.clock().set(day + "T08:00:00Z");
        return office.book.duty("sp.04").duty().standing();
    }

    @Test
    public void whatBeginsWithAnEventHasNoClock() {
        office.start("sp.22");
        DutyDetail reported = office.fulfil("sp.22", "2026-03-02");

        assertThat(reported.duty().nextDue()).isNull();
        assertThat(reported.duty().standing()).isEqualTo(Standing.FULFILLED);
    }

    @Test
    public void nothingIsFulfilledInTheFutureOrBeforeItCouldBe() {
        assertThat(refusal(() -> office.fulfil("sp.04", "2026-03-03"))).isEqualTo("fulfilled-in-future");
        assertThat(refusal(() -> office.fulfil("sp.04", "2019-03-31"))).isEqualTo("fulfilled-too-early");
        office.fulfil("sp.04", "2025-11-20");
        office.book.renew("sp.04", nothingClassified(), office.seen("sp.04"));
        assertThat(refusal(() -> office.fulfil("sp.04", "2025-11-19"))).isEqualTo("fulfilled-too-early");
    }

    @Test
    public void aDutyGoesOnlyWhereItCan() {
        assertThat(refusal(() -> office.book.renew("sp.01", nothingClassified(), office.seen("sp.01"))))
                .isEqualTo("duty-not-there");
        office.fulfil("sp.01", "2026-01-10");
        assertThat(refusal(() -> office.start("sp.01"))).isEqualTo("duty-not-there");
        assertThat(refusal(() -> office.fulfil("sp.01", "2026-01-11"))).isEqualTo("duty-not-there");
    }

    @Test
    public void theQuestionComesBeforeEverythingThatIsWritten() {
        Fulfilment unanswered = new Fulfilment(null, LocalDate.parse("2026-03-01"), "KS-1", null, null);
        Fulfilment classified = new Fulfilment(false, LocalDate.parse("2026-03-01"), "KS-1", null, null);

        assertThat(refusal(() -> office.book.fulfil("sp.04", unanswered, office.seen("sp.04"))))
                .isEqualTo("gate");
        assertThat(refusal(() -> office.book.fulfil("sp.04", classified, office.seen("sp.04"))))
                .isEqualTo("gate");
        assertThat(refusal(() -> office.book.start("sp.04", new Gate(false), office.seen("sp.04"))))
                .isEqualTo("gate");
        assertThat(office.trail)
                .last()
                .extracting(AuditEntry::action)
                .isEqualTo("security-protection.duty.stopped-at-gate");
    }

    @Test
    public void aChangeNeedsTheVersionThatWasSeen() {
        office.start("sp.04");

        assertThat(refusal(
                        () -> office.book.fulfil("sp.04", fulfilled("2026-03-01", "KS-1", null, null), IfMatch.none())))
                .isEqualTo("version-missing");
        assertThat(refusal(() ->
                        office.book.fulfil("sp.04", fulfilled("2026-03-01", "KS-1", null, null), IfMatch.version(0))))
                .isEqualTo("stale-version");
    }

    @Test
    public void wordsThatDoNotBelongHereAreRefusedAndNotRepeated() {
        Map<String, String> refused = Map.of(
                "uppgiften är Hemlig", "classified-words",
                "KVALIFICERAT HEMLIGT underlag", "classified-words",
                "bilaga är konfidentiell", "classified-words",
                "begränsat hemligt", "classified-words",
                "uppgiften är h e m l i g t", "classified-words",
                "se H/KH 12", "classified-words",
                "gäller 19811218\u20139876", "personal-number",
                "gäller 1981-12-18-9875", "personal-number",
                "fråga a.b@exempelby.example", "mail-address");

        refused.forEach((text, rule) -> {
            Problem problem = catchThrowableOfType(
                    Problem.class,
                    () -> office.book.write("sp.05", new WordsGiven(true, null, text, null), office.seen("sp.05")));
            assertThat(problem.rule()).as(text).isEqualTo(rule);
            assertThat(problem.toString() + problem.detail() + problem.violations())
                    .doesNotContain(text);
        });
        assertThat(refusal(() -> office.book.write(
                        "sp.05", new WordsGiven(true, null, null, "Hemliga enheten"), office.seen("sp.05"))))
                .isEqualTo("classified-words");
    }

    @Test
    public void charactersThatNobodySeesHideNoWord() {
        for (String text : List.of("hem\u200Blig", "hem\u00ADlig", "\uFF48\uFF45\uFF4D\uFF4C\uFF49\uFF47", "HEMLIG")) {
            assertThat(refusal(() ->
                            office.book.write("sp.05", new WordsGiven(true, null, text, null), office.seen("sp.05"))))
                    .as(text)
                    .isEqualTo("classified-words");
        }
        assertThat(refusal(() -> office.book.fulfil(
                        "sp.05", fulfilled("2026-03-01", "\u200B\u2800", null, null), office.seen("sp.05"))))
                .isEqualTo("reg-no-missing");
    }

    @Test
    public void ordinaryWordsAreTaken() {
        DutyDetail written = office.book.write(
                "sp.05",
                new WordsGiven(true, "KS-2026/123", "Planen 2026-02-01: 12 planerade, 9 gjorda.", "kansliet"),
                office.seen("sp.05"));

        assertThat(written.words().note()).isEqualTo("Planen 2026-02-01: 12 planerade, 9 gjorda.");
        assertThat(written.duty().state()).as("writing is no step").isEqualTo(DutyState.NOT_STARTED);
    }

    @Test
    public void aFulfilledDutyKeepsARegistrationNumberWhenItsWordsAreCorrected() {
        office.fulfil("sp.04", "2025-11-20");
        WordsGiven without = new WordsGiven(true, null, "rättat", null);

        assertThat(refusal(() -> office.book.write("sp.04", without, office.seen("sp.04"))))
                .isEqualTo("reg-no-missing");
        office.book.renew("sp.04", nothingClassified(), office.seen("sp.04"));
        assertThat(refusal(() -> office.book.write("sp.04", without, office.seen("sp.04"))))
                .as("it stands until the duty is fulfilled again")
                .isEqualTo("reg-no-missing");

        WordsGiven corrected = new WordsGiven(true, "KS-2026/18", "rättat", null);
        assertThat(office.book
                        .write("sp.04", corrected, office.seen("sp.04"))
                        .words()
                        .regNo())
                .isEqualTo("KS-2026/18");
    }

    @Test
    public void textsHaveTheirLengths() {
        String long41 = "x".repeat(41);
        String long201 = "x".repeat(201);
        String long81 = "x".repeat(81);

        assertThat(List.of(
                        new WordsGiven(true, long41, null, null),
                        new WordsGiven(true, null, long201, null),
                        new WordsGiven(true, null, null, long81)))
                .allSatisfy(words -> assertThat(refusal(() -> office.book.write("sp.05", words, office.seen("sp.05"))))
                        .isEqualTo("text-too-long"));
        assertThat(refusal(() -> office.book.fulfil(
                        "sp.05",
                        new Fulfilment(true, LocalDate.parse("2026-03-01"), "  ", null, null),
                        office.seen("sp.05"))))
                .isEqualTo("reg-no-missing");
    }

    @Test
    public void theTrailSaysThatItHappenedAndNoValue() {
        office.fulfil("sp.04", "2025-11-20");

        assertThat(office.trail).last().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("security-protection.duty.fulfil");
            assertThat(entry.compartment()).isEqualTo(Compartment.SECURITY_PROTECTION);
            assertThat(entry.before()).isEmpty();
            assertThat(entry.after()).isEmpty();
            assertThat(entry.reason()).isNull();
        });
    }

    @Test
    public void readingWhatWasWrittenIsNoted() {
        office.noted.clear();
        office.book.duties();
        assertThat(office.noted).as("the register has no words").isEmpty();

        office.as("deputy").book.duty("sp.04");

        assertThat(office.noted).singleElement().asString().startsWith("deputy security-protection.duty.read ");
    }

    @Test
    public void whatHappenedIsTold() {
        office.start("sp.04");
        office.fulfil("sp.04", "2026-03-01");

        assertThat(office.book.duty("sp.04").steps())
                .extracting(StepView::kind)
                .containsExactly(StepKind.FULFIL, StepKind.START);
    }

    @Test
    public void forEverybodyElseThereIsNothingHere() {
        office.as("admin");

        assertThat(catchThrowableOfType(NotFound.class, () -> office.book.duties()))
                .isNotNull();
        assertThat(refusal(() -> office.book.duty("sp.04"))).isEqualTo("not-found");
        assertThat(refusal(() -> office.requests.confirm(java.util.UUID.randomUUID())))
                .isEqualTo("not-found");
        assertThat(refusal(() -> office.keyBook.key())).isEqualTo("not-found");
        assertThat(refusal(() -> office.figures.figures())).isEqualTo("not-found");
        assertThat(office.noted).isEmpty();
    }
}
