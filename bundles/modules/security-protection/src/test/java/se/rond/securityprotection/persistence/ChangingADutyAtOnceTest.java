// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.securityprotection.ProtectionOffice.fulfilled;

import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import se.rond.kernel.IfMatch;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.TwoAtOnce;
import se.rond.securityprotection.OnBothDatabases;

/** Of two who have seen the same version of a duty and change it at once, the slower is told that it has changed. */
public class ChangingADutyAtOnceTest extends OnBothDatabases {

    private static final List<String> UNTOUCHED = List.of("sp.01", "sp.02", "sp.03", "sp.04", "sp.05", "sp.06");

    @Rule
    public final TwoAtOnce twoAtOnce = new TwoAtOnce();

    public ChangingADutyAtOnceTest(Database database) {
        super(database);
    }

    @Before
    public void givenAKey() {
        office.withAKey();
    }

    @Test
    public void whatNothingHasHappenedToIsBegunOnce() throws Exception {
        for (String code : UNTOUCHED) {
            IfMatch seen = office.seen(code);

            assertThat(twoAtOnce.told(() -> fulfil(code, seen)))
                    .as(code)
                    .containsExactlyInAnyOrder("changed", "stale-version");
            assertThat(office.book.duty(code).steps()).hasSize(1);
        }
    }

    @Test
    public void soIsWhatIsUnderWay() throws Exception {
        for (String code : UNTOUCHED) {
            office.start(code);
            IfMatch seen = office.seen(code);

            assertThat(twoAtOnce.told(() -> fulfil(code, seen)))
                    .as(code)
                    .containsExactlyInAnyOrder("changed", "stale-version");
        }
    }

    private String fulfil(String code, IfMatch seen) {
        office.book.fulfil(code, fulfilled("2026-01-01", "KS-2026/17", null, "chef"), seen);
        return "changed";
    }
}
