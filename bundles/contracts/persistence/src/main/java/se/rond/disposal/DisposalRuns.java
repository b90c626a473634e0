// SPDX-License-Identifier: Apache-2.0
package se.rond.disposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;
import se.rond.kernel.Text;

/**
 * The runs of a module, in a table of its own, within a unit of work. What is disposed of, and what stays of it, is the module's.
 *
 * @param <R> a run, with what the module counts of it
 */
@ConsumerType
public interface DisposalRuns<R extends DisposalRun> {

    /** Where a page begins. */
    record Seen(LocalDate day, UUID id) {}

    /** Whoever else disposes of something in the module waits until the running unit of work is over. */
    void takeTurn();

    Optional<R> find(UUID id);

    /** The latest first. */
    List<R> page(@Nullable Seen after, int rows);

    /**
     * Disposes in turn, so that nothing is counted and disposed of twice: once for an id, however often it is asked for.
     *
     * @param disposing does it, and answers the run
     * @throws RuleBroken of rule {@code disposal-id-taken} where the run was made by another decision
     */
    default <V> Saved<V> once(UUID id, String decision, Supplier<R> disposing, Function<R, V> view) {
        takeTurn();
        Optional<R> made = find(id);
        if (made.isPresent() && !made.get().decision().equals(decision.strip())) {
            throw new RuleBroken(
                    "disposal-id-taken",
                    "Gallringen har redan gjorts enligt ett annat beslut. Begär en ny.",
                    "The disposal has already been made by another decision. Ask for a new one.");
        }
        return new Saved<>(view.apply(made.orElseGet(disposing)), made.isEmpty());
    }

    default <V> Page<V> page(PageRequest request, Function<R, V> view) {
        Seen after = request.cursor(2)
                .map(cursor ->
                        cursor.read(parts -> new Seen(LocalDate.parse(parts.part(0)), UUID.fromString(parts.part(1)))))
                .orElse(null);
        return Page.of(
                page(after, request.limit() + 1),
                request.limit(),
                view,
                last -> List.of(last.disposedOn().toString(), last.id().toString()));
    }

    /** @throws NotFound if there is none */
    default R required(UUID id) {
        return find(id).orElseThrow(() -> new NotFound(new Text("Gallringen", "The disposal"), id));
    }
}
