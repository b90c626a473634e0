// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

import org.osgi.annotation.versioning.ProviderType;

/** The key that what is written is sealed by. It is in a file, never in the database. */
@ProviderType
public interface KeepingKey {

    /** Answers whether the key is there or not. */
    KeyView key();

    /**
     * Makes the first key, or takes the one into use that somebody has put there.
     *
     * @throws se.rond.kernel.RuleBroken of rule {@code key-exists}: nothing is overwritten
     */
    KeyView make();

    /**
     * Makes another key and seals everything by it, row by row; goes on where it was interrupted. Asked for twice, or by two at
     * once, it happens once: the key that is to go is named.
     *
     * @throws se.rond.kernel.RuleBroken of rule {@code key-rotation-running} while another process changes it, {@code key-not-in-use}
     *     of a key that seals nothing here
     */
    KeyView rotate(KeyChange change);

    /** Takes keys out of the file that seal nothing any more. */
    KeyView forget();
}
