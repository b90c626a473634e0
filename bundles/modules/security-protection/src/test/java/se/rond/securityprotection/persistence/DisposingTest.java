// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.securityprotection.ProtectionOffice.nothingClassified;
import static se.rond.securityprotection.ProtectionOffice.refusal;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import se.rond.platform.persistence.testing.Database;
import se.rond.securityprotection.OnBothDatabases;
import se.rond.securityprotection.api.DutyState;
import se.rond.securityprotection.api.RequestGiven;
import se.rond.securityprotection.api.RequestKind;
import se.rond.securityprotection.api.StepKind;

/** What happened to duties goes after five years, by a decision and two. */
public class DisposingTest extends OnBothDatabases {

    public DisposingTest(Database database) {
        super(database);
    }

    @Before
    public void givenADutyOfManyYears() {
        office.withAKey();
        store.clock().set("2020-03-02T08:00:00Z");
        office.start("sp.01");
        office.fulfil("sp.04", "2020-03-01");
        office.confirmedBy("deputy", office.ask(RequestKind.EXEMPT, "sp.20", "KS-2020/4"));
        store.clock().set("2020-06-01T08:00:00Z");
        office.fulfil("sp.01", "2020-06-01");
        store.clock().set("2022-03-02T08:00:00Z");
        office.book.renew("sp.04", nothingClassified(), office.seen("sp.04"));
        store.clock().set("2026-03-02T08:00:00Z");
    }

    @Test
    public void onceConfirmedWhatWasSupersededGoesInThePastAsWell() {
        assertThat(rows("DUTY_STEP_H", "2021-03-02")).isPositive();
        assertThat(rows("FOUR_EYES_REQUEST_H", "2021-03-02")).isPositive();
        assertThat(writtenInThePast()).isPositive();

        office.confirmedBy("deputy", ask("2021-03-02"));

        assertThat(office.book.duty("sp.01").steps())
                .as("how it stood on the day stays, how it came there goes")
                .singleElement()
                .satisfies(step -> assertThat(step.kind()).isEqualTo(StepKind.FULFIL));
        assertThat(office.book.duty("sp.04").steps())
                .as("its first was how it stood in 2021")
                .hasSize(2);
        assertThat(office.book.duty("sp.01").duty().state()).isEqualTo(DutyState.FULFILLED);
        assertThat(rows("DUTY_STEP", "2021-03-02")).isEqualTo(3);
        assertThat(rows("DUTY_STEP_H", "2021-03-02")).isEqualTo(3);
        assertThat(rows("FOUR_EYES_REQUEST", "2021-03-02")).isZero();
        assertThat(rows("FOUR_EYES_REQUEST_H", "2021-03-02")).isZero();
        assertThat(writtenInThePast()).isZero();
        assertThat(count("SELECT COUNT(*) FROM SECURITY_PROTECTION.DUTY_H WHERE ROW_END IS NULL"))
                .as("of what is written now nothing goes")
                .isEqualTo(3);
    }

    @Test
    public void theTrailSaysHowManyAndNoDecision() {
        office.confirmedBy("deputy", ask("2021-03-02"));

        assertThat(office.trail)
                .anySatisfy(entry -> {
                    assertThat(entry.action()).isEqualTo("security-protection.disposal.carry-out");
                    assertThat(entry.after())
                            .containsEntry("rule", "r.08")
                            .containsEntry("count", 1)
                            .containsEntry("before", "2021-03-02")
                            .containsKey("sha256");
                })
                .allSatisfy(entry -> assertThat(entry.toString()).doesNotContain("KS-2026/9", "sp.01"));
    }

    @Test
    public void nobodyDisposesAlone() {
        UUID request = ask("2021-03-02");

        assertThat(refusal(() -> office.requests.confirm(request))).isEqualTo("own-request");
        assertThat(office.book.duty("sp.01").steps()).hasSize(2);
    }

    @Test
    public void notBeforeFiveYearsNorWithoutADecisionNorWhereNothingIs() {
        assertThat(refusal(() -> ask("2021-03-03"))).isEqualTo("disposal-too-early");
        assertThat(refusal(() -> ask("2020-01-01"))).isEqualTo("nothing-to-dispose");
        assertThat(refusal(() -> office.ask(RequestKind.DISPOSE, null, " "))).isEqualTo("decision-missing");
        office.confirmedBy("deputy", office.ask(RequestKind.DISPOSE, null, "KS-2026/9"));
        assertThat(refusal(() -> ask("2021-03-02"))).isEqualTo("nothing-to-dispose");
    }

    private UUID ask(String before) {
        UUID id = UUID.randomUUID();
        office.requests.ask(
                id,
                new RequestGiven(RequestKind.DISPOSE, true, null, "KS-2026/9", null, LocalDate.parse(before), null));
        return id;
    }

    private long writtenInThePast() {
        return count("SELECT COUNT(*) FROM SECURITY_PROTECTION.DUTY_H WHERE ROW_END < '2021-03-02 00:00:00'");
    }

    private long rows(String table, String before) {
        String at = table.startsWith("DUTY_STEP") ? "DONE_AT" : "ASKED_AT";
        return count("SELECT COUNT(DISTINCT ID) FROM SECURITY_PROTECTION." + table + " WHERE " + at + " < '" + before
                + " 00:00:00'");
    }

    private long count(String sql) {
        return store.work()
                .read(() -> ((Number) store.entities("security-protection")
                                .createNativeQuery(sql)
                                .getSingleResult())
                        .longValue());
    }
}
