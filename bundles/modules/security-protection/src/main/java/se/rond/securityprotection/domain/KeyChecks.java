// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.domain;

import java.util.List;

/** The keys that the database knows of. Works within a unit of work. */
public interface KeyChecks {

    /** Those that may still seal something, the first made first. */
    List<KeyCheck> known();

    void add(KeyCheck key);
}
