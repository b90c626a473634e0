// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.unit;

import java.sql.Timestamp;
import java.time.Instant;
import org.eclipse.persistence.history.HistoryPolicy;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import se.rond.platform.persistence.work.JtaUnitOfWork;
import se.rond.platform.persistence.work.RunningWork;

/** History in which everything that one transaction changes changes at one moment. */
final class UnitHistory extends HistoryPolicy {

    private static final long serialVersionUID = 1L;

    private final transient JtaUnitOfWork works;

    UnitHistory(JtaUnitOfWork works) {
        this.works = works;
    }

    @Override
    public Object getCurrentTime(AbstractSession session) {
        Instant moment = works.running().map(RunningWork::began).orElseThrow(JtaUnitOfWork::outside);
        return Timestamp.from(moment);
    }
}
