// SPDX-License-Identifier: Apache-2.0
package se.rond.findings;

import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where modules propose what is to be done about more than one finding, or before there is one: improvement actions.
 * Deciding, doing and checking the effect happen in the follow-up, alike for all modules.
 */
@ProviderType
public interface Measures {

    /**
     * Proposes a measure in the running unit of work.
     *
     * @return id of the measure; the same for the same module, source and key
     * @throws se.rond.kernel.Invalid if what is proposed cannot be accepted, with the rules that are broken
     */
    UUID propose(NewMeasure measure);

    /** @return the measures of a source, oldest first */
    List<MeasureSummary> of(String module, UUID source);

    /**
     * What was written in the source must not have been written: the words of its measures are gone, out of the past as well.
     * That they were there, with their days, owners and states, stays; those that nobody has decided yet are rejected.
     */
    void forget(String module, UUID source);
}
