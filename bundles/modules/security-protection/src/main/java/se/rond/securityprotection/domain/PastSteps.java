// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.domain;

import java.time.Instant;
import java.util.List;

/** What happened so long ago that it goes, in the past as well. Works within a unit of work. */
public interface PastSteps {

    /**
     * Ids of the steps of before a moment after which the duty had taken another by then. The last one stays: it is how the duty
     * stood, and every figure of a later moment counts by it.
     */
    List<String> superseded(Instant before);

    /** Takes them away, with the requests that were decided and how duties were written before that moment. Disposals stay. */
    void dispose(List<String> steps, Instant before);
}
