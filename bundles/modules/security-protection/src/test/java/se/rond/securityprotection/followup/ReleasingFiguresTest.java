// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.securityprotection.ProtectionOffice.nothingClassified;
import static se.rond.securityprotection.ProtectionOffice.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.kernel.Page;
import se.rond.kernel.Period;
import se.rond.platform.persistence.testing.Database;
import se.rond.securityprotection.OnBothDatabases;
import se.rond.securityprotection.api.FigureWaiting;
import se.rond.securityprotection.api.ReleaseNote;
import se.rond.securityprotection.api.RequestGiven;
import se.rond.securityprotection.api.RequestKind;
import se.rond.securityprotection.application.FigureWords;
import se.rond.securityprotection.rest.FiguresResource;

public class ReleasingFiguresTest extends OnBothDatabases {

    private static final String SHARE = "k.sp.01";
    private static final String GOAL = "k.sp.02";
    private static final Period YEAR = Period.valueOf("2026");

    public ReleasingFiguresTest(Database database) {
        super(database);
    }

    @Before
    public void givenTheAnalysisMadeAndTheOfficerOnTheWay() {
        office.withAKey();
        office.fulfil("sp.04", "2025-11-20");
        office.start("sp.01");
        office.fulfil("sp.05", "2024-01-01"); // overdue since 2025-01-02
    }

    @Test
    public void withinTheyAreCountedNow() {
        FigureCount share = office.figureSource.count(SHARE, within("/KOMMUN/"));
        FigureCount goal = office.figureSource.count(GOAL, within("/KOMMUN/"));

        assertThat(share.numerator())
                .as("sp.04; sp.05 is overdue, sp.01 in progress")
                .isEqualTo(1);
        assertThat(share.denominator()).isEqualTo(26);
        assertThat(goal.value()).as("partly").isEqualByComparingTo("1");
    }

    @Test
    public void whatDoesNotApplyIsNotCounted() {
        office.confirmedBy("deputy", office.ask(RequestKind.EXEMPT, "sp.20", "KS-2026/4"));

        assertThat(office.figureSource.count(SHARE, within("/KOMMUN/")).denominator())
                .isEqualTo(25);
    }

    @Test
    public void beforeAnythingWasWrittenDownThereIsNoValue() {
        FigureQuery before = new FigureQuery(
                "/KOMMUN/", null, Period.valueOf("2025"), now(), Set.of(Compartment.SECURITY_PROTECTION));

        assertThat(office.figureSource.count(GOAL, before).value()).isNull();
        assertThat(office.figureSource.count(SHARE, before).denominator()).isZero();
    }

    @Test
    public void beforeItIsReleasedAFigureDoesNotExistForOthers() {
        office.as("auditor");

        assertThat(office.figureSource.definitions()).isEmpty();
        assertThat(office.figureSource.count(GOAL, outside("/KOMMUN/")).value()).isNull();
        assertThat(refusal(() -> office.figures.note(GOAL))).isEqualTo("not-found");
    }

    @Test
    public void releasedByTwoItIsFrozenForTheWholeMunicipality() {
        whenReleased(GOAL, "2026-03-02");
        office.as("officer").fulfil("sp.01", "2026-03-02");

        office.as("auditor");
        assertThat(office.figureSource.definitions())
                .extracting(FigureDefinition::id)
                .containsExactly(GOAL);
        assertThat(office.figureSource.count(GOAL, outside("/KOMMUN/")).value())
                .as("as it stood, though the officer is appointed now")
                .isEqualByComparingTo("1");
        assertThat(office.figureSource.count(GOAL, outside("/KOMMUN/BUN/")).value())
                .isNull();
        assertThat(office.figureSource.countByPath(GOAL, outside("/KOMMUN/"), List.of("/KOMMUN/", "/KOMMUN/BUN/")))
                .containsOnlyKeys("/KOMMUN/");
        assertThat(office.figures.note(GOAL).value()).isEqualTo(1);
        assertThat(office.as("officer")
                        .figureSource
                        .count(GOAL, within("/KOMMUN/"))
                        .value())
                .as("achieved")
                .isEqualByComparingTo("2");
    }

    @Test
    public void outsideItLeadsToANoteAndWithinToTheDuties() {
        assertThat(office.figureSource.records(GOAL, outside("/KOMMUN/")))
                .isEqualTo("/api/security-protection/v1/released?figure=k.sp.02");
        assertThat(office.figureSource.records(GOAL, within("/KOMMUN/")))
                .isEqualTo("/api/security-protection/v1/duties");
    }

    @Test
    public void theNoteIsAListOfOneInPlaceOfRecords() {
        whenReleased(GOAL, "2026-03-02");
        office.as("auditor");
        FiguresResource resource = new FiguresResource(office.figures);
        String further =
                Page.of(List.of(GOAL, SHARE), 1, figure -> figure, List::of).next();

        Page<ReleaseNote> page = resource.notes(GOAL, 1, null).page();

        assertThat(page.items()).extracting(ReleaseNote::figure).containsExactly(GOAL);
        assertThat(page.next()).isNull();
        assertThat(resource.notes(GOAL, 500, further).page().items()).isEmpty();
        assertThat(refusal(() -> resource.notes(SHARE, 1, null).page())).isEqualTo("not-found");
        assertThat(refusal(() -> resource.notes(GOAL, 0, null))).isEqualTo("limit-out-of-range");
    }

    @Test
    public void itIsShownInThePeriodsThatItsDayIsIn() {
        whenReleased(GOAL, "2026-03-02");

        assertThat(valueIn("2026-Q1")).isNotNull();
        assertThat(valueIn("2026-Q2")).isNull();
        assertThat(valueIn("2025")).isNull();
    }

    private Object valueIn(String period) {
        return office.figureSource
                .count(GOAL, new FigureQuery("/KOMMUN/", null, Period.valueOf(period), now()))
                .value();
    }

    @Test
    public void whoAskedDoesNotReleaseAlone() {
        UUID request = office.askRelease(GOAL, LocalDate.parse("2026-03-02"));

        assertThat(refusal(() -> office.requests.confirm(request))).isEqualTo("own-request");
        assertThat(office.as("auditor").figureSource.definitions()).isEmpty();
    }

    @Test
    public void whatWaitsForAnotherIsToldWithTheFigure() {
        UUID request = office.askRelease(GOAL, LocalDate.parse("2026-03-02"));

        assertThat(waiting(SHARE)).isEmpty();
        assertThat(waiting(GOAL)).singleElement().satisfies(one -> {
            assertThat(one.request()).isEqualTo(request);
            assertThat(one.kind()).isEqualTo(RequestKind.RELEASE);
            assertThat(one.day()).isEqualTo("2026-03-02");
            assertThat(one.askedBy()).isEqualTo("officer");
            assertThat(one.askedAt()).isEqualTo(now());
            assertThat(one.mine()).isTrue();
        });
        assertThat(office.as("deputy").figures.figures().get(1).waiting())
                .singleElement()
                .satisfies(one -> assertThat(one.mine()).isFalse());

        office.confirmedBy("deputy", request);
        assertThat(waiting(GOAL)).isEmpty();
    }

    @Test
    public void aWithdrawalThatWaitsIsToldWithWhatWasReleased() {
        whenReleased(GOAL, "2026-03-02");
        UUID release = office.figures.figures().get(1).releases().get(0).id();

        office.requests.ask(
                UUID.randomUUID(), new RequestGiven(RequestKind.WITHDRAW, null, null, null, null, null, release));

        assertThat(waiting(SHARE)).isEmpty();
        assertThat(waiting(GOAL)).singleElement().satisfies(one -> {
            assertThat(one.release()).isEqualTo(release);
            assertThat(one.day()).isEqualTo("2026-03-02");
        });
        store.clock().set("2026-03-09T08:00:00Z");
        assertThat(waiting(GOAL)).as("it has expired").isEmpty();
    }

    private List<FigureWaiting> waiting(String figure) {
        return office.figures.figures().stream()
                .filter(one -> one.figure().equals(figure))
                .flatMap(one -> one.waiting().stream())
                .toList();
    }

    @Test
    public void withdrawnItIsGoneAgain() {
        whenReleased(GOAL, "2026-03-02");
        UUID release =
                office.as("officer").figures.figures().get(1).releases().get(0).id();
        UUID request = UUID.randomUUID();
        office.requests.ask(request, new RequestGiven(RequestKind.WITHDRAW, null, null, null, null, null, release));
        assertThat(office.as("auditor").figureSource.definitions()).hasSize(1);

        office.confirmedBy("deputy", request);

        assertThat(office.as("auditor").figureSource.definitions()).isEmpty();
        assertThat(refusal(() -> office.figures.note(GOAL))).isEqualTo("not-found");
    }

    @Test
    public void onlyADayOnWhichThereWasSomethingToCountIsReleased() {
        assertThat(refusal(() -> office.askRelease(GOAL, LocalDate.parse("2026-03-03"))))
                .isEqualTo("release-in-future");
        assertThat(refusal(() -> office.askRelease(GOAL, LocalDate.parse("2026-02-01"))))
                .isEqualTo("nothing-to-release");
        assertThat(refusal(() -> office.askRelease("k.sba.01", LocalDate.parse("2026-03-02"))))
                .isEqualTo("figure-unknown");
    }

    @Test
    public void monthByMonthItIsTheSame() {
        whenReleased(SHARE, "2026-03-02");

        Map<?, FigureCount> months = office.figureSource.countByMonth(SHARE, outside("/KOMMUN/"));

        assertThat(months.get(java.time.YearMonth.of(2026, 2)).denominator()).isZero();
        assertThat(months.get(java.time.YearMonth.of(2026, 3)).value()).isEqualByComparingTo("4");
    }

    @Test
    public void ofAShareNothingButWhatItComesToIsTold() {
        whenReleased(SHARE, "2026-03-02");
        FigureCount told = office.as("auditor").figureSource.count(SHARE, outside("/KOMMUN/"));

        assertThat(told)
                .as("1 of 26, and nobody is told so")
                .isEqualTo(new FigureCount(0, null, Map.of(), told.value()));
        assertThat(told.value()).isEqualByComparingTo("4");
        assertThat(office.figures.note(SHARE).value()).isEqualTo(4);
        assertThat(FigureWords.of(SHARE).valueOf(told)).isEqualByComparingTo("4");
    }

    @Test
    public void theSystemPutsTogetherForOthers() {
        assertThat(office.callers.asSystem(() -> office.figureSource.definitions()))
                .isEmpty();
        office.book.renew("sp.04", nothingClassified(), office.seen("sp.04"));
        assertThat(office.figureSource.definitions()).hasSize(2);
    }

    private void whenReleased(String figure, String day) {
        office.confirmedBy("deputy", office.askRelease(figure, LocalDate.parse(day)));
    }

    private FigureQuery within(String path) {
        return new FigureQuery(path, null, YEAR, now(), Set.of(Compartment.GENERAL, Compartment.SECURITY_PROTECTION));
    }

    private FigureQuery outside(String path) {
        return new FigureQuery(path, null, YEAR, now());
    }

    private Instant now() {
        return store.clock().instant();
    }
}
