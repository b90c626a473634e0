// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import java.time.Instant;
import se.rond.kernel.Text;

/**
 * What is recorded of one module.
 *
 * @param symbolicName the bundle's name: one module of a name, never two
 * @param id the module's id, as in its addresses
 * @param name as its manifest said it last: known also while the module is not here
 * @param version of the jar
 * @param location where the bundle is installed from; one that the deployer updated in place is at another location
 * @param sha256 of the jar
 * @param since when this became so
 */
record KeptModule(
        String symbolicName,
        String id,
        Text name,
        String version,
        Wanted wanted,
        Source source,
        String location,
        String sha256,
        Instant since) {

    /** Location of a bundle that came from {@code store/modules} or from the distribution. */
    static final String LOCATION = "rond-module:";

    KeptModule wanted(Wanted now, Instant when) {
        return new KeptModule(symbolicName, id, name, version, now, source, location, sha256, when);
    }
}
