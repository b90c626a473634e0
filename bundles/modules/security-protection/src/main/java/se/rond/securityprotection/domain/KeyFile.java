// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.domain;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The file that keys are in. Read whenever one is needed: it may be taken away at any time. */
public interface KeyFile {

    /** The file is there and holds no keys of ours. */
    final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /** Empty where there is none. */
    Optional<KeyRing> read() throws Unreadable;

    /**
     * Runs what reads the file and writes it again, while nobody else does: no other process that has the same file either.
     *
     * @throws se.rond.kernel.RuleBroken of rule {@code key-rotation-running} if somebody else does
     */
    <T> T alone(Supplier<T> work);

    /**
     * Makes the file; never writes over one.
     *
     * @throws se.rond.kernel.RuleBroken of rule {@code key-exists} if somebody has made one meanwhile
     */
    void create(SealingKey key);

    /** Puts another file in its place, in one move. */
    void replace(Collection<SealingKey> keys);

    String address();

    /** Whether nobody but the account of the process may read it; {@code null} where that cannot be known. */
    @Nullable
    Boolean isGuarded();
}
