// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.securityprotection.ProtectionOffice.TODAY;
import static se.rond.securityprotection.ProtectionOffice.refusal;

import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import se.rond.kernel.PageRequest;
import se.rond.platform.persistence.testing.Database;
import se.rond.securityprotection.OnBothDatabases;
import se.rond.securityprotection.api.DutyView;
import se.rond.securityprotection.api.RequestAbout;
import se.rond.securityprotection.api.RequestDetail;
import se.rond.securityprotection.api.RequestGiven;
import se.rond.securityprotection.api.RequestKind;
import se.rond.securityprotection.api.RequestView;
import se.rond.securityprotection.api.Waiting;

/** Whoever confirms sees what they confirm, and whoever looks at a duty that something waits for it. */
public class AnsweringARequestTest extends OnBothDatabases {

    public AnsweringARequestTest(Database database) {
        super(database);
    }

    @Before
    public void givenAKey() {
        office.withAKey();
    }

    @Test
    public void theOtherSeesWhichDutyAndByWhichDecision() {
        UUID request = office.ask(RequestKind.EXEMPT, "sp.20", "KS-2026/4");

        RequestDetail seen = office.as("deputy").requests.request(request);

        RequestAbout about = seen.request().about();
        assertThat(about.code()).isEqualTo("sp.20");
        assertThat(about.name())
                .isEqualTo(office.book.duty("sp.20").duty().duty().name());
        assertThat(seen.decision()).isEqualTo("KS-2026/4");
        assertThat(listed(request).about()).isEqualTo(about);
    }

    @Test
    public void thatTheDecisionWasReadIsNotedAndTheListHasNoneOfIt() {
        UUID request = office.ask(RequestKind.EXEMPT, "sp.20", "KS-2026/4");
        office.as("deputy").noted.clear();

        assertThat(listed(request).toString()).doesNotContain("KS-2026/4");
        assertThat(office.noted).isEmpty();
        office.requests.request(request);

        assertThat(office.noted).singleElement().asString().startsWith("deputy security-protection.duty.read ");
    }

    @Test
    public void whatHasNothingWrittenInItIsReadWithoutANote() {
        office.fulfil("sp.04", "2025-11-20");
        UUID request = office.askRelease("k.sp.01", TODAY);
        office.noted.clear();

        office.as("deputy").requests.request(request);

        assertThat(office.noted).isEmpty();
    }

    @Test
    public void inQuarantineTheDecisionIsShutAwayToo() {
        office.fulfil("sp.20", "2026-01-01");
        office.book.renew(
                "sp.20", se.rond.securityprotection.ProtectionOffice.nothingClassified(), office.seen("sp.20"));
        UUID request = office.ask(RequestKind.EXEMPT, "sp.20", "KS-2026/4");
        office.ask(RequestKind.PURGE, "sp.20", null);

        RequestDetail seen = office.as("deputy").requests.request(request);

        assertThat(seen.decision()).isNull();
        assertThat(seen.quarantined()).isTrue();
    }

    @Test
    public void theOtherSeesTheValueThatWouldBecomePublic() {
        office.fulfil("sp.04", "2025-11-20");
        UUID request = office.askRelease("k.sp.01", TODAY);

        RequestAbout about =
                office.as("deputy").requests.request(request).request().about();

        assertThat(about.name().sv()).isEqualTo("Andel uppfyllda skyldigheter");
        assertThat(about.measure()).isEqualTo("percent");
        assertThat(about.day()).isEqualTo(TODAY);
        assertThat(about.value()).as("1 of 26").isEqualTo(4);
        office.confirmedBy("deputy", request);
        assertThat(office.figures.figures().get(0).releases())
                .singleElement()
                .satisfies(release -> assertThat(release.value()).isEqualTo(about.value()));
    }

    @Test
    public void whatIsNoLongerToBeShownHasTheDayAndTheValueThatIsShown() {
        office.fulfil("sp.04", "2025-11-20");
        office.confirmedBy("deputy", office.askRelease("k.sp.01", TODAY));
        UUID release = office.figures.figures().get(0).releases().get(0).id();
        UUID request = UUID.randomUUID();
        office.requests.ask(request, new RequestGiven(RequestKind.WITHDRAW, null, null, null, null, null, release));

        assertThat(listed(request).about()).satisfies(about -> {
            assertThat(about.code()).isEqualTo("k.sp.01");
            assertThat(about.day()).isEqualTo(TODAY);
            assertThat(about.value()).isEqualTo(4);
        });
    }

    @Test
    public void theDutySaysThatARequestWaitsAndForWhom() {
        UUID request = office.ask(RequestKind.EXEMPT, "sp.19", "KS-2026/4");

        assertThat(duty("sp.19").waiting()).singleElement().satisfies(one -> {
            assertThat(one.request()).isEqualTo(request);
            assertThat(one.kind()).isEqualTo(RequestKind.EXEMPT);
            assertThat(one.mine()).isTrue();
        });
        assertThat(office.as("deputy").book.duty("sp.19").duty().waiting())
                .extracting(Waiting::mine)
                .containsExactly(false);
        assertThat(duty("sp.20").waiting()).as("of others nothing").isEmpty();
    }

    @Test
    public void decidedOrExpiredItWaitsNoMore() {
        office.as("deputy").requests.refuse(office.as("officer").ask(RequestKind.EXEMPT, "sp.19", "KS-2026/4"));
        assertThat(duty("sp.19").waiting()).isEmpty();

        office.as("officer").ask(RequestKind.EXEMPT, "sp.19", "KS-2026/4");
        store.clock().set("2026-03-09T08:00:00Z");
        assertThat(duty("sp.19").waiting()).isEmpty();
    }

    @Test
    public void forEverybodyElseThereIsNoRequest() {
        UUID request = office.ask(RequestKind.EXEMPT, "sp.20", "KS-2026/4");
        office.noted.clear();

        assertThat(refusal(() -> office.as("admin").requests.request(request))).isEqualTo("not-found");
        assertThat(office.noted).isEmpty();
    }

    private RequestView listed(UUID request) {
        return office.requests.requests(PageRequest.first(10)).items().stream()
                .filter(one -> one.id().equals(request))
                .findFirst()
                .orElseThrow();
    }

    private DutyView duty(String code) {
        return office.book.duties().stream()
                .filter(one -> one.duty().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
