// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Saved;
import se.rond.reporting.Report;

/**
 * Disposal of records: five years after the end of validity or of employment, whichever is later. Who works here still keeps
 * theirs. Counts of a course, unit and year stay.
 */
@ProviderType
public interface Disposing {

    DisposalPreview preview();

    /**
     * @throws se.rond.kernel.Invalid without a decision
     * @throws se.rond.kernel.RuleBroken of rule {@code nothing-to-dispose-of}, or {@code disposal-id-taken} by a run of another
     *     decision
     */
    Saved<DisposalView> dispose(UUID id, DisposalGiven given);

    /** The latest first. */
    Page<DisposalView> disposals(PageRequest request);

    /** What was disposed of, by course, year and unit: without anybody's name. */
    Report report(UUID id);
}
