// SPDX-License-Identifier: Apache-2.0
package se.rond.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/** What somebody did, with the account that was used: whoever must not do both of two things is found by it. */
@ConsumerType
public interface SignedByAccount extends Signed {

    String account();

    /** The human being, whichever account was used; the account where it is nobody in the organisation register. */
    default String human() {
        UUID person = person();
        return person == null ? account() : person.toString();
    }

    /** Whether it is the same human being, whichever account was used. */
    default boolean isBySameAs(@Nullable SignedByAccount other) {
        if (other == null) {
            return false;
        }
        UUID person = person();
        return person != null && other.person() != null
                ? person.equals(other.person())
                : account().equals(other.account());
    }
}
