// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.faults;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.firesafety.api.safetyfile.FileFilter;
import se.rond.firesafety.api.safetyfile.Withdrawal;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;

/** Fault reports at the desk: each is judged once. */
@ProviderType
public interface JudgingFaults {

    /** The oldest first. */
    Page<FaultView> reports(FileFilter filter, PageRequest request);

    FaultView report(UUID id);

    /** It becomes a finding, in the same unit of work. */
    FaultView accept(UUID id, Acceptance acceptance);

    FaultView reject(UUID id, Withdrawal why);

    FaultView duplicate(UUID id, DuplicateOf of);
}
