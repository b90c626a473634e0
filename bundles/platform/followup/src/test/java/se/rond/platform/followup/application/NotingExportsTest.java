// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.assertj.core.groups.Tuple;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.audit.AuditEntry;
import se.rond.platform.followup.town.InMemoryFindings;
import se.rond.platform.followup.town.MovableClock;
import se.rond.platform.followup.town.NoTransaction;

/** A list that leaves as a file is in the trail of everything that it may hold rows of, and of nothing else. */
public class NotingExportsTest {

    @Test
    public void whatLeavesIsInTheTrail() {
        office.badge.wornBy("coordinator");

        office.exports.findings();
        office.exports.measures();
        office.exports.decidedMeasures();

        thenTheTrailHas(
                tuple("findings", Compartment.GENERAL),
                tuple("measures", Compartment.GENERAL),
                tuple("decided-measures", Compartment.GENERAL));
        assertThat(office.trail).extracting(AuditEntry::action).containsOnly("followup.list.export");
    }

    @Test
    public void whoeverReadsInformationSecurityLeavesATraceThereToo() {
        office.badge.wornBy("auditor");

        office.exports.findings();

        thenTheTrailHas(tuple("findings", Compartment.GENERAL), tuple("findings", Compartment.INFOSEC));
    }

    @Test
    public void whatIsSaidOfSecurityProtectionIsSaidThere() {
        office.badge.wornBy("officer");

        office.exports.measures();

        thenTheTrailHas(tuple("measures", Compartment.GENERAL), tuple("measures", Compartment.SECURITY_PROTECTION));
    }

    private void thenTheTrailHas(Tuple... entries) {
        assertThat(office.trail)
                .extracting(AuditEntry::subject, AuditEntry::compartment)
                .containsExactly(entries);
    }

    private final Office office = new Office(new InMemoryFindings(), new NoTransaction(), new MovableClock());
}
