// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;

/** Across departments, years and sets. */
@ProviderType
public interface ComparingAssessments {

    /** Of those units that the caller may know of. */
    Comparison compare(UUID campaign);

    /** The statement of applicability: question by question, in the order of the set. */
    Page<ApplicabilityRow> applicability(UUID campaign, PageRequest request);

    /** What was answered before, or in other sets, to the same: in the order of the questions, the newest first. */
    List<Suggestion> suggestions(UUID assessment);
}
