// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.papers;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Saved;
import se.rond.reporting.Report;

/**
 * Disposal of working papers: samples and the marks of their rows, two years after the board has decided on the report of their
 * plan. What the control showed, with the size of its sample, stays with the plan.
 */
@ProviderType
public interface DisposingOfPapers {

    DisposalPreview preview();

    /**
     * @throws se.rond.kernel.Invalid without a decision
     * @throws se.rond.kernel.RuleBroken of rule {@code nothing-to-dispose-of}, or {@code disposal-id-taken} by a run of another
     *     decision
     */
    Saved<DisposalView> dispose(UUID id, DisposalGiven given);

    /** The latest first. */
    Page<DisposalView> disposals(PageRequest request);

    /** What was disposed of, by board and year. */
    Report report(UUID id);
}
