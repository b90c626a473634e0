// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.securityprotection.ProtectionOffice.refusal;

import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import se.rond.audit.AuditEntry;
import se.rond.kernel.PageRequest;
import se.rond.platform.persistence.testing.Database;
import se.rond.securityprotection.OnBothDatabases;
import se.rond.securityprotection.api.DutyState;
import se.rond.securityprotection.api.RequestGiven;
import se.rond.securityprotection.api.RequestKind;
import se.rond.securityprotection.api.RequestState;
import se.rond.securityprotection.api.RequestView;

public class AskingForTwoTest extends OnBothDatabases {

    public AskingForTwoTest(Database database) {
        super(database);
    }

    @Before
    public void givenAKey() {
        office.withAKey();
    }

    @Test
    public void whatOneAsksForAnotherConfirms() {
        UUID request = office.ask(RequestKind.EXEMPT, "sp.20", "KS-2026/4");
        assertThat(state("sp.20")).isEqualTo(DutyState.NOT_STARTED);

        office.confirmedBy("deputy", request);

        assertThat(state("sp.20")).isEqualTo(DutyState.NOT_APPLICABLE);
        assertThat(office.book.duty("sp.20").words().decision()).isEqualTo("KS-2026/4");
        assertThat(office.trail)
                .extracting(AuditEntry::action)
                .contains(
                        "security-protection.request.exempt-ask",
                        "security-protection.request.exempt-confirm",
                        "security-protection.duty.exempt");
    }

    @Test
    public void nobodyConfirmsTheirOwn() {
        UUID request = office.ask(RequestKind.EXEMPT, "sp.20", "KS-2026/4");

        assertThat(refusal(() -> office.requests.confirm(request))).isEqualTo("own-request");
        assertThat(state("sp.20")).isEqualTo(DutyState.NOT_STARTED);
        assertThat(refusal(() -> office.as("admin").requests.confirm(request))).isEqualTo("not-found");
    }

    @Test
    public void anotherRefusesAndWhoAskedTakesItBack() {
        UUID refused = office.ask(RequestKind.EXEMPT, "sp.20", "KS-2026/4");
        assertThat(office.as("deputy").requests.refuse(refused).state()).isEqualTo(RequestState.REFUSED);

        UUID taken = office.as("officer").ask(RequestKind.EXEMPT, "sp.20", "KS-2026/4");
        assertThat(office.requests.refuse(taken).state()).isEqualTo(RequestState.CANCELLED);
        assertThat(refusal(() -> office.as("deputy").requests.confirm(taken))).isEqualTo("request-closed");
    }

    @Test
    public void aRequestExpires() {
        UUID request = office.ask(RequestKind.EXEMPT, "sp.20", "KS-2026/4");
        store.clock().set("2026-03-09T08:00:00Z");

        assertThat(refusal(() -> office.as("deputy").requests.confirm(request))).isEqualTo("request-expired");
        office.round.run();
        RequestView seen =
                office.requests.requests(PageRequest.first(10)).items().get(0);
        assertThat(seen.state()).isEqualTo(RequestState.EXPIRED);
        assertThat(office.as("officer").ask(RequestKind.EXEMPT, "sp.20", "KS-2026/5"))
                .isNotNull();
    }

    @Test
    public void oneIsOpenAtATime() {
        office.ask(RequestKind.EXEMPT, "sp.20", "KS-1");

        assertThat(refusal(() -> office.ask(RequestKind.EXEMPT, "sp.20", "KS-2")))
                .isEqualTo("request-open");
    }

    @Test
    public void aDecisionIsNeededAndOnlyWhatApplies() {
        assertThat(refusal(() -> office.ask(RequestKind.EXEMPT, "sp.20", " "))).isEqualTo("decision-missing");
        assertThat(refusal(() -> office.ask(RequestKind.REACTIVATE, "sp.20", null)))
                .isEqualTo("duty-not-there");
        office.fulfil("sp.20", "2026-03-01");
        assertThat(refusal(() -> office.ask(RequestKind.EXEMPT, "sp.20", "KS-1")))
                .isEqualTo("duty-not-there");
        assertThat(refusal(() -> office.requests.ask(
                        UUID.randomUUID(),
                        new RequestGiven(RequestKind.EXEMPT, null, "sp.21", "KS-1", null, null, null))))
                .isEqualTo("gate");
    }

    @Test
    public void whatAppliesAgainBeginsAnew() {
        office.confirmedBy("deputy", office.ask(RequestKind.EXEMPT, "sp.20", "KS-2026/4"));

        office.confirmedBy("deputy", office.ask(RequestKind.REACTIVATE, "sp.20", null));

        assertThat(state("sp.20")).isEqualTo(DutyState.NOT_STARTED);
        assertThat(office.book.duty("sp.20").words().decision()).isNull();
    }

    @Test
    public void thingsThatChangedMeanwhileAreLookedAtAgain() {
        UUID request = office.ask(RequestKind.EXEMPT, "sp.20", "KS-2026/4");
        office.fulfil("sp.20", "2026-03-01");

        assertThat(refusal(() -> office.as("deputy").requests.confirm(request))).isEqualTo("duty-not-there");
        assertThat(office.requests
                        .requests(PageRequest.first(10))
                        .items()
                        .get(0)
                        .state())
                .as("nothing of it was done")
                .isEqualTo(RequestState.OPEN);
    }

    private DutyState state(String code) {
        return office.book.duty(code).duty().state();
    }
}
