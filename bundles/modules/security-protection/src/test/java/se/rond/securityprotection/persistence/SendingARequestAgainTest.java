// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.rond.securityprotection.ProtectionOffice.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Test;
import se.rond.audit.AuditEntry;
import se.rond.kernel.PageRequest;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;
import se.rond.platform.persistence.testing.Database;
import se.rond.securityprotection.OnBothDatabases;
import se.rond.securityprotection.api.RequestGiven;
import se.rond.securityprotection.api.RequestKind;
import se.rond.securityprotection.api.RequestState;
import se.rond.securityprotection.api.RequestView;

/** What is sent again with the same id: the same is the same, anything else is refused and nothing is dropped. */
public class SendingARequestAgainTest extends OnBothDatabases {

    private static final UUID ID = UUID.randomUUID();

    public SendingARequestAgainTest(Database database) {
        super(database);
    }

    @Before
    public void givenAKey() {
        office.withAKey();
    }

    @Test
    public void theSameIsTheSame() {
        Saved<RequestView> first = sent(exempt("sp.20", "KS-1"));
        Saved<RequestView> again = sent(exempt("sp.20", " KS-1 "));

        assertThat(first.created()).isTrue();
        assertThat(again.created()).isFalse();
        assertThat(again.view()).isEqualTo(first.view());
        assertThat(office.requests.requests(PageRequest.first(10)).items()).hasSize(1);
        assertThat(entries("security-protection.request.exempt-ask")).hasSize(1);
    }

    @Test
    public void anotherDecisionIsRefusedAndWhatWasAskedForStays() {
        sent(exempt("sp.20", "KS-1"));

        RuleBroken refused = catchThrowableOfType(RuleBroken.class, () -> sent(exempt("sp.20", "KS-2")));

        assertThat(refused.rule()).isEqualTo("request-id-taken");
        assertThat(refused.detail().sv()).contains("nytt id");
        assertThat(refused.detail().en()).contains("new id").doesNotContain("KS-1");
        assertThat(office.requests.request(ID).decision()).isEqualTo("KS-1");
    }

    @Test
    public void anotherDutyKindDayOrFigureIsRefused() {
        store.clock().set("2026-02-20T08:00:00Z");
        office.fulfil("sp.04", "2026-01-01");
        store.clock().set("2026-03-02T08:00:00Z");
        sent(released("k.sp.02", LocalDate.parse("2026-03-01")));

        assertThat(List.of(
                        released("k.sp.01", LocalDate.parse("2026-03-01")),
                        released("k.sp.02", LocalDate.parse("2026-02-28")),
                        released("k.sp.02", null),
                        exempt("sp.20", "KS-1")))
                .allSatisfy(given -> assertThat(refusal(() -> sent(given))).isEqualTo("request-id-taken"));
    }

    @Test
    public void aDayThatIsLeftOutIsTheOneOnWhichItWasAskedFor() {
        office.fulfil("sp.04", "2026-01-01");
        store.clock().set("2026-03-02T22:59:00Z");
        sent(released("k.sp.02", null));

        store.clock().set("2026-03-03T00:10:00Z");

        assertThat(sent(released("k.sp.02", null)).view().day()).isEqualTo("2026-03-02");
    }

    @Test
    public void somebodyElseDoesNotAskForItByThat() {
        sent(exempt("sp.20", "KS-1"));

        assertThat(refusal(() -> office.as("deputy").requests.ask(ID, exempt("sp.20", "KS-1"))))
                .isEqualTo("request-id-taken");
    }

    @Test
    public void whatHasBeenConfirmedIsComparedToo() {
        sent(exempt("sp.20", "KS-1"));
        office.confirmedBy("deputy", ID);
        office.rotate();

        assertThat(sent(exempt("sp.20", "KS-1")).view().state()).isEqualTo(RequestState.CONFIRMED);
        assertThat(refusal(() -> sent(exempt("sp.20", "KS-2")))).isEqualTo("request-id-taken");
    }

    @Test
    public void whatWasRemovedIsNotAskedForAgain() {
        sent(exempt("sp.20", "KS-1"));
        office.confirmedBy("deputy", ID);
        office.confirmedBy("deputy", office.ask(RequestKind.PURGE, "sp.20", null));

        assertThat(refusal(() -> sent(exempt("sp.20", "KS-1")))).isEqualTo("request-id-taken");
    }

    @Test
    public void confirmedAndRefusedAgainBySameNothingMoreHappens() {
        sent(exempt("sp.20", "KS-1"));
        office.confirmedBy("deputy", ID);
        office.confirmedBy("deputy", ID);
        assertThat(entries("security-protection.duty.exempt")).hasSize(1);
        assertThat(refusal(() -> office.requests.confirm(ID))).isEqualTo("request-closed");

        UUID taken = office.ask(RequestKind.REACTIVATE, "sp.20", null);
        office.requests.refuse(taken);
        assertThat(office.requests.refuse(taken).state()).isEqualTo(RequestState.CANCELLED);
        assertThat(entries("security-protection.request.reactivate-cancelled")).hasSize(1);
    }

    @Test
    public void whatItsKindHasNotIsRefusedInsteadOfDropped() {
        assertThat(refusal(
                        () -> sent(new RequestGiven(RequestKind.REACTIVATE, true, "sp.20", "KS-1", null, null, null))))
                .isEqualTo("value-not-of-kind");
        assertThat(refusal(
                        () -> sent(new RequestGiven(RequestKind.EXEMPT, true, "sp.20", "KS-1", "k.sp.01", null, null))))
                .isEqualTo("value-not-of-kind");
        assertThat(refusal(
                        () -> sent(new RequestGiven(RequestKind.RELEASE, null, "sp.20", null, "k.sp.02", null, null))))
                .isEqualTo("value-not-of-kind");
    }

    private Saved<RequestView> sent(RequestGiven given) {
        return office.requests.ask(ID, given);
    }

    private static RequestGiven exempt(String duty, String decision) {
        return new RequestGiven(RequestKind.EXEMPT, true, duty, decision, null, null, null);
    }

    private static RequestGiven released(String figure, @Nullable LocalDate day) {
        return new RequestGiven(RequestKind.RELEASE, null, null, null, figure, day, null);
    }

    private List<String> entries(String action) {
        return office.trail.stream()
                .map(AuditEntry::action)
                .filter(action::equals)
                .toList();
    }
}
