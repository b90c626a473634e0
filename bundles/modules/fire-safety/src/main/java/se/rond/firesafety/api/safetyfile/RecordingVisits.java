// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Saved;

/** Visits by the fire service, with their orders. */
@ProviderType
public interface RecordingVisits {

    /** The latest first. */
    Page<VisitView> visits(FileFilter filter, PageRequest request);

    VisitView visit(UUID id);

    Saved<VisitView> save(UUID id, VisitGiven given, IfMatch seen);

    VisitView withdraw(UUID id, Withdrawal why);

    /** Reports a remark or an order, which is due on the day that the order says. */
    Observed observe(UUID id, Observation observation);
}
