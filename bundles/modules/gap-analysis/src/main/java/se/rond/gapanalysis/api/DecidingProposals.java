// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;

/** What gaps propose: taken up as findings, or dismissed with a reason. */
@ProviderType
public interface DecidingProposals {

    /** By id, the oldest first. */
    Page<ProposalView> proposals(ProposalFilter filter, PageRequest request);

    ProposalView proposal(UUID id);

    /** Reports the finding, and proposes or shares the measure, in the same transaction. */
    ProposalView accept(UUID id, Acceptance how);

    ProposalView dismiss(UUID id, Reason why);
}
