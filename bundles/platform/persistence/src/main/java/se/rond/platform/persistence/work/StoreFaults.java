// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.work;

import jakarta.persistence.NoResultException;
import jakarta.persistence.NonUniqueResultException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.persistence.exceptions.EclipseLinkException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.kernel.Problem;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Stale;
import se.rond.kernel.Text;
import se.rond.kernel.Unavailable;
import se.rond.platform.persistence.database.Trouble;

/** Makes of a storage failure what the caller can act on: a refusal where there is one, else the failure itself. */
final class StoreFaults {

    private static final Logger LOG = LoggerFactory.getLogger(StoreFaults.class);

    private static final String EXISTS = "already-exists";

    private StoreFaults() {}

    /** @param late whether the transaction had used up its time */
    static RuntimeException translate(Throwable thrown, boolean late) {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof Problem problem) {
            return problem;
        }
        Problem refusal = late ? tooSlow() : refusal(thrown);
        if (refusal == null) {
            return thrown instanceof RuntimeException fault ? fault : new IllegalStateException(thrown);
        }
        if (refusal instanceof Unavailable) {
            LOG.warn("{}: {}", refusal.rule(), inBrief(thrown).toString());
        }
        refusal.initCause(thrown);
        return refusal;
    }

    /** Whether the store itself failed, rather than that an answer was not as somebody expected it. */
    static boolean isOfTheStore(Throwable thrown) {
        return thrown instanceof EclipseLinkException
                || (thrown instanceof PersistenceException
                        && !(thrown instanceof NoResultException)
                        && !(thrown instanceof NonUniqueResultException));
    }

    /** Whether a row was there already. */
    static boolean isCollision(RuntimeException told) {
        return told instanceof RuleBroken refusal
                && refusal.rule().equals(EXISTS)
                && allOf(refusal).stream().anyMatch(SQLException.class::isInstance);
    }

    static Stale stale(RuntimeException because) {
        Stale stale = new Stale();
        stale.initCause(because);
        return stale;
    }

    private static @Nullable Problem refusal(Throwable thrown) {
        List<Throwable> all = allOf(thrown);
        for (Throwable t : all) {
            if (t instanceof OptimisticLockException
                    || t instanceof org.eclipse.persistence.exceptions.OptimisticLockException) {
                return new Stale();
            }
            Problem refusal = t instanceof SQLException sql ? refusal(sql) : null;
            if (refusal != null) {
                return refusal;
            }
        }
        return all.stream().anyMatch(RollbackException.class::isInstance) ? away() : null;
    }

    /** The failure, what caused it, what came with it (Narayana), what came next (JDBC); each once. */
    private static List<Throwable> allOf(Throwable thrown) {
        List<Throwable> all = new ArrayList<>();
        Deque<Throwable> left = new ArrayDeque<>(List.of(thrown));
        while (!left.isEmpty()) {
            Throwable t = left.remove();
            if (all.contains(t)) {
                continue;
            }
            all.add(t);
            if (t.getCause() != null) {
                left.add(t.getCause());
            }
            left.addAll(List.of(t.getSuppressed()));
            if (t instanceof SQLException sql && sql.getNextException() != null) {
                left.add(sql.getNextException());
            }
        }
        return all;
    }

    private static @Nullable Problem refusal(SQLException sql) {
        return switch (Trouble.of(sql)) {
            case EXISTS -> alreadyExists();
            case BUSY -> busy();
            case SLOW -> tooSlow();
            case AWAY -> away();
            case OTHER -> null;
        };
    }

    private static Throwable inBrief(Throwable thrown) {
        return allOf(thrown).stream()
                .filter(SQLException.class::isInstance)
                .findFirst()
                .orElse(thrown);
    }

    private static RuleBroken alreadyExists() {
        return new RuleBroken(
                EXISTS,
                "Uppgiften finns redan. Hämta den, jämför och ändra den i stället.",
                "The record exists already. Fetch it, compare, and change it instead.");
    }

    private static Unavailable busy() {
        return new Unavailable(
                "database-busy",
                new Text(
                        "Någon annan ändrar samma uppgifter just nu. Försök igen.",
                        "Somebody else is changing the same records just now. Try again."));
    }

    private static Unavailable tooSlow() {
        return new Unavailable(
                "database-too-slow",
                new Text(
                        "Det tog för lång tid och ingenting ändrades. Försök igen om en stund.",
                        "It took too long and nothing was changed. Try again in a while."));
    }

    private static Unavailable away() {
        return new Unavailable(
                "database-away",
                new Text(
                        "Databasen svarar inte just nu. Försök igen om en stund.",
                        "The database does not answer just now. Try again in a while."));
    }
}
