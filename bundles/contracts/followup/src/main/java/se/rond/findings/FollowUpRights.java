// SPDX-License-Identifier: Apache-2.0
package se.rond.findings;

import org.osgi.annotation.versioning.ConsumerType;
import se.rond.access.Scope;

/**
 * Who follows up what a module has reported, where the law or the municipality gives that to the module's own people rather than
 * to those who follow up everything at a place. Of what is kept apart it opens nothing.
 *
 * <p>Asked at most once for each list, and for each record that its reader has no other right to.
 */
@ConsumerType
public interface FollowUpRights {

    /** Id of the module as in {@link NewFinding#module}. */
    String module();

    /**
     * Where the caller reads, assigns, decides and judges findings and measures of the module today: units and premises. Nobody may
     * judge what they did themselves, here as elsewhere.
     */
    Scope followed();
}
