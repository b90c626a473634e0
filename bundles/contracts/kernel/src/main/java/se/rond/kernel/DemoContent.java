// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a module adds to a demonstration: registered as a service, asked after the demonstration municipality with
 * its people and roles is in place, and only in a distribution that was started for demonstration.
 */
@ConsumerType
public interface DemoContent {

    /** Service property of content that lives on what others have filled in: it is asked after each of them. */
    String FOLLOWS = "rond.demo.follows";

    /** Fills the module with a plausible past and present. Called as the system; filling twice changes nothing. */
    void fill();
}
