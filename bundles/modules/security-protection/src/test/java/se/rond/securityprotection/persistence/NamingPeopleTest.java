// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.securityprotection.ProtectionOffice.TODAY;

import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import se.rond.kernel.PageRequest;
import se.rond.platform.persistence.testing.Database;
import se.rond.securityprotection.OnBothDatabases;
import se.rond.securityprotection.api.KeyView;
import se.rond.securityprotection.api.RequestKind;
import se.rond.securityprotection.api.RequestView;
import se.rond.securityprotection.api.StepView;

/** Who did something is said by the name of the person, and by that of the account where it has none. */
public class NamingPeopleTest extends OnBothDatabases {

    public NamingPeopleTest(Database database) {
        super(database);
    }

    @Before
    public void givenThatTheOfficerIsInTheRegisterOfPeople() {
        office.town.person("officer", "KOMMUN");
        office.withAKey();
    }

    @Test
    public void inWhatHappenedAndInTheKey() {
        office.fulfil("sp.04", "2025-11-20");

        assertThat(office.book.duty("sp.04").steps()).extracting(StepView::by).containsExactly("officer Ek");
        assertThat(office.keyBook.key().keys()).extracting(KeyView.One::madeBy).containsExactly("officer Ek");
    }

    @Test
    public void inRequestsAndDecisions() {
        UUID request = office.ask(RequestKind.EXEMPT, "sp.20", "KS-2026/4");
        office.as("deputy").requests.refuse(request);

        RequestView seen =
                office.requests.requests(PageRequest.first(10)).items().get(0);

        assertThat(seen.askedBy()).isEqualTo("officer Ek");
        assertThat(seen.decidedBy()).as("nobody in the register").isEqualTo("deputy");
    }

    @Test
    public void inWhatWasReleased() {
        office.fulfil("sp.04", "2025-11-20");
        office.confirmedBy("deputy", office.askRelease("k.sp.01", TODAY));
        office.town.person("deputy", "KOMMUN");

        assertThat(office.figures.figures().get(0).releases()).singleElement().satisfies(release -> {
            assertThat(release.askedBy()).isEqualTo("officer Ek");
            assertThat(release.confirmedBy()).isEqualTo("deputy Ek");
        });
    }

    @Test
    public void aProtectedIdentityIsNotNamed() {
        office.fulfil("sp.04", "2025-11-20");
        office.town.person("officer", true);

        assertThat(office.book.duty("sp.04").steps()).extracting(StepView::by).containsExactly("skyddad");
    }
}
