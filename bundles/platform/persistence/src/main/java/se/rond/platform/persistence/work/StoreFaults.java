// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.work;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.kernel.Problem;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Stale;
import se.rond.kernel.Text;
import se.rond.kernel.Unavailable;

/** Makes of a storage failure what the caller can act on: a refusal where there is one, else the failure itself. */
final class StoreFaults {

    private static final Logger LOG = LoggerFactory.getLogger(StoreFaults.class);

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

    private static @Nullable Problem refusal(Throwable thrown) {
        List<Throwable> all = allOf(thrown);
        for (Throwable t : all) {
            if (t instanceof OptimisticLockException
                    || t instanceof org.eclipse.persistence.exceptions.OptimisticLockException) {
                return new Stale();
            }
            if (t instanceof SQLException sql && sql.getSQLState() != null && refusal(sql.getSQLState()) != null) {
                return refusal(sql.getSQLState());
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

    private static @Nullable Problem refusal(String state) {
        return switch (state) {
            case "23505" -> alreadyExists();
            // deadlock, serialisation, lock wait: Derby, then PostgreSQL
            case "40001", "40XL1", "40XL2", "40P01", "55P03" -> busy();
            case "57014" -> tooSlow();
            // shut down, starting up, too many connections; Derby: booted by another process, not found
            case "57P01", "57P02", "57P03", "53300", "XJ040", "XJ004", "XSDB6" -> away();
            default -> state.startsWith("08") ? away() : null;
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
                "already-exists",
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
