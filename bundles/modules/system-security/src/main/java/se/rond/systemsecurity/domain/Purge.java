// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import java.util.UUID;

/** Takes every word of an analysis away, out of the past as well. */
public interface Purge {

    /** What is left is the analysis itself, as a stub. */
    void words(UUID analysis);

    /** What the register says in words of the system. */
    void description(UUID system);
}
