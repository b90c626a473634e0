// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.training.TrainingOffice.refusal;

import org.junit.Before;
import org.junit.Test;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Reason;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.OnBothDatabases;
import se.rond.training.api.RecordState;
import se.rond.training.api.RecordView;

/** A training is revoked by whoever has seen the record as it is, once. */
public class RevokingTest extends OnBothDatabases {

    private static final Reason WHY = new Reason("Deltog bara halva dagen");

    private RecordView record;

    @Test
    public void withoutTheVersionThatWasSeenNothingIsRevoked() {
        assertThat(refusal(() -> office.trained.revoke(record.id(), WHY, IfMatch.none())))
                .isEqualTo("version-missing");
        assertThat(refusal(() -> office.trained.revoke(record.id(), WHY, IfMatch.version(record.version() + 1))))
                .isEqualTo("stale-version");
        assertThat(office.trained.record(record.id())).isEqualTo(record);
    }

    @Test
    public void againItChangesNothing() {
        IfMatch seen = IfMatch.version(record.version());
        RecordView revoked = office.trained.revoke(record.id(), WHY, seen);
        int noted = office.trail.size();

        RecordView again = office.trained.revoke(record.id(), new Reason("Fel person"), seen);

        assertThat(revoked.state()).isEqualTo(RecordState.REVOKED);
        assertThat(again).isEqualTo(revoked);
        assertThat(office.trail).hasSize(noted);
    }

    @Before
    public void givenACompletedTraining() {
        office.course("tr.brand", 48);
        office.employee("anna", "SKOLA");
        record = office.completed("anna", "tr.brand", "2026-02-02");
    }

    public RevokingTest(Database database) {
        super(database);
    }
}
