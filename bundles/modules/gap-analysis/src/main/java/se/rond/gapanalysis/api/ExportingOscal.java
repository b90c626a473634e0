// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.io.OutputStream;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Assessments as OSCAL 1.2.2 for whoever audits. What OSCAL has no place for are properties in the namespace {@code
 * urn:rond:oscal}; ids are the same in every export. What the caller may not read is not in it.
 */
@ProviderType
public interface ExportingOscal {

    /** A document, put together before a byte of it is sent. */
    @FunctionalInterface
    interface Document {
        void writeTo(OutputStream out);
    }

    /** Assessment results of one assessment. */
    Document results(UUID assessment);

    /** Assessment results of all assessments of a campaign that the caller may see. */
    Document resultsOfCampaign(UUID campaign);

    /**
     * Plan of action and milestones: what was proposed of the gaps of an assessment, and what is done about it.
     *
     * @throws se.rond.kernel.RuleBroken {@code plan-empty} if nothing was proposed: OSCAL has no empty plans
     */
    Document plan(UUID assessment);

    /** The same of a campaign. */
    Document planOfCampaign(UUID campaign);
}
