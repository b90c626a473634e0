// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is recorded of a person. Never a personal number, a private address or a telephone number. */
public record PersonFacts(
        String givenName,
        String familyName,
        String email,
        UUID unit,
        String title,
        LocalDate employedFrom,
        @Nullable LocalDate employedTo,
        boolean identityProtected)
        implements Facts {

    /** What is shown instead of what must not be seen. */
    public static final String HIDDEN = "skyddad";

    /** The same, fit to be shown and to be kept in the trail: without a name if the identity is protected. */
    public PersonFacts shown() {
        return identityProtected
                ? new PersonFacts("Skyddad", "identitet", HIDDEN, unit, HIDDEN, employedFrom, employedTo, true)
                : this;
    }
}
