// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.domain;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file that keys are in. Read whenever one is needed: it may be taken away at any time. */
public interface KeyFile {

    /** The file is there and holds no keys of ours. */
    final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /** Empty where there is none. */
    Optional<KeyRing> read() throws Unreadable;

    /** Makes the file; never writes over one. */
    void create(SealingKey key);

    /** Puts another file in its place, in one move. */
    void replace(Collection<SealingKey> keys);

    String address();

    /** Whether nobody but the account of the process may read it; {@code null} where that cannot be known. */
    @Nullable
    Boolean isGuarded();
}
