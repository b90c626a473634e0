// SPDX-License-Identifier: Apache-2.0
package se.rond.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Text;

/** Computes the whole trail again and compares: nothing was changed, removed, inserted or moved. Checks no permission. */
@ProviderType
public interface AuditVerification {

    /**
     * The first thing that does not agree.
     *
     * @param unit whose chain it is in; {@code null} for the chain of the municipality, and for a root
     * @param position place in the chain, from 1; 0 where it concerns the chain or the day as a whole
     * @param entry id of the entry as it is stored; {@code null} where it concerns no single entry
     * @param rule stable name in kebab-case, such as {@code entry-changed}
     */
    record Fault(
            LocalDate day,
            @Nullable UUID unit,
            long position,
            @Nullable UUID entry,
            String rule,
            Text detail) {}

    /**
     * @param chains chains that were computed again
     * @param entries entries that were computed again
     * @param sealedTo last day with a root; later days are verified against the heads of their chains only; {@code null}
     *     before the first root
     * @param root hash of that day's root: write it down elsewhere, and the past cannot be rewritten as a whole either
     */
    record Result(
            boolean valid,
            LocalDate from,
            LocalDate to,
            long chains,
            long entries,
            @Nullable LocalDate sealedTo,
            @Nullable String root,
            Instant checkedAt,
            @Nullable Fault firstFault) {}

    /**
     * @param from first day, in Swedish time; {@code null} for the first day of the trail
     * @param to last day; {@code null} for today
     * @throws se.rond.kernel.Malformed if the first day is after the last: nothing at all would be valid
     */
    Result verify(@Nullable LocalDate from, @Nullable LocalDate to);
}
