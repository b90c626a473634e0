// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.kernel.Text;
import se.rond.kernel.Unavailable;
import se.rond.persistence.UnitOfWork;

/** The trail and the transaction that it is written in: nothing is kept unless it commits. */
final class Archive implements UnitOfWork, AuditTrail {

    private final List<AuditEntry> kept = new ArrayList<>();
    private final List<AuditEntry> uncommitted = new ArrayList<>();
    private boolean writing;
    private boolean broken;

    List<AuditEntry> kept() {
        return List.copyOf(kept);
    }

    void breakDown() {
        broken = true;
    }

    @Override
    public void record(AuditEntry entry) {
        if (!writing) {
            throw new IllegalStateException("The trail is written within a unit of work");
        }
        uncommitted.add(entry);
    }

    @Override
    public <T> T write(Supplier<T> work) {
        writing = true;
        try {
            T done = work.get();
            if (broken) {
                throw new Unavailable("database-away", Text.same("The database is away"));
            }
            kept.addAll(uncommitted);
            return done;
        } finally {
            writing = false;
            uncommitted.clear();
        }
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return work.get();
    }

    @Override
    public void beforeCommit(Runnable last) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void afterCommit(Runnable then) {
        throw new UnsupportedOperationException();
    }
}
