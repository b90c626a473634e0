// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.securityprotection.ProtectionOffice.nothingClassified;
import static se.rond.securityprotection.ProtectionOffice.refusal;

import java.util.List;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import se.rond.platform.persistence.testing.Database;
import se.rond.securityprotection.OnBothDatabases;
import se.rond.securityprotection.api.RequestKind;
import se.rond.securityprotection.api.StepKind;
import se.rond.securityprotection.api.WordsGiven;
import se.rond.securityprotection.domain.SealedTexts.Place;

/** A text that should not have been written. */
public class RemovingWordsTest extends OnBothDatabases {

    public RemovingWordsTest(Database database) {
        super(database);
    }

    @Before
    public void givenSomethingThatShouldNotHaveBeenWritten() {
        office.withAKey();
        office.fulfil("sp.04", "2026-01-01");
        office.book.write(
                "sp.04", new WordsGiven(true, "KS-2026/17", "Skyddsvärdet är x", "kansliet"), office.seen("sp.04"));
        office.book.write("sp.04", new WordsGiven(true, "KS-2026/17", "rättat", "kansliet"), office.seen("sp.04"));
        office.fulfil("sp.05", "2026-01-01");
    }

    @Test
    public void itIsHiddenAtOnceAndNothingIsWrittenBesideIt() {
        office.ask(RequestKind.PURGE, "sp.04", null);

        assertThat(office.book.duty("sp.04").words().note()).isNull();
        assertThat(office.as("deputy").book.duty("sp.04").duty().quarantined()).isTrue();
        assertThat(refusal(() ->
                        office.book.write("sp.04", new WordsGiven(true, null, "mer", null), office.seen("sp.04"))))
                .isEqualTo("duty-quarantined");
    }

    @Test
    public void refusedItIsThereAgain() {
        UUID request = office.ask(RequestKind.PURGE, "sp.04", null);

        office.as("deputy").requests.refuse(request);

        assertThat(office.book.duty("sp.04").words().note()).isEqualTo("rättat");
    }

    @Test
    public void confirmedItLeavesTheTableAndTheHistory() {
        long before = textsOf("sp.04");
        assertThat(before).as("present and past").isGreaterThan(6);

        office.confirmedBy("deputy", office.ask(RequestKind.PURGE, "sp.04", null));

        assertThat(textsOf("sp.04")).isZero();
        assertThat(textsOf("sp.05")).as("of others nothing goes").isPositive();
        assertThat(office.book.duty("sp.04").duty().nextDue()).as("days stay").isEqualTo("2028-01-01");
    }

    @Test
    public void thatItHappenedIsSaidAndNotWhat() {
        office.confirmedBy("deputy", office.ask(RequestKind.PURGE, "sp.04", null));

        assertThat(office.book.duty("sp.04").steps().get(0).kind()).isEqualTo(StepKind.PURGE);
        assertThat(office.trail)
                .anySatisfy(entry -> assertThat(entry.action()).isEqualTo("security-protection.duty.purge"))
                .allSatisfy(entry -> assertThat(entry.toString()).doesNotContain("Skyddsvärdet", "rättat", "KS-2026"));
    }

    @Test
    public void whatIsWrittenAfterwardsBringsNothingBack() {
        office.confirmedBy("deputy", office.ask(RequestKind.PURGE, "sp.04", null));
        office.book.renew("sp.04", nothingClassified(), office.seen("sp.04"));

        assertThat(textsOf("sp.04")).isZero();
    }

    @Test
    public void whereNothingWasWrittenNothingIsAskedFor() {
        assertThat(refusal(() -> office.ask(RequestKind.PURGE, "sp.09", null))).isEqualTo("nothing-written");
    }

    private long textsOf(String code) {
        JpaSealedTexts texts = new JpaSealedTexts(store.entities("security-protection"));
        String key = office.keyBook.key().keys().get(0).id();
        String row = se.rond.securityprotection.domain.DutyRecord.idOf(code).toString();
        List<Place> all = store.work().read(() -> texts.some(key, 1000));
        return all.stream().filter(place -> place.row().equals(row)).count();
    }
}
