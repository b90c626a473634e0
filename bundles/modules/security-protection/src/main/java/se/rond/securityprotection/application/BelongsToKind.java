// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Invalid;
import se.rond.securityprotection.api.RequestGiven;
import se.rond.securityprotection.api.RequestKind;

/** What each kind of request says of itself. Anything else would be dropped, and is refused. */
final class BelongsToKind {

    private BelongsToKind() {}

    /** @throws Invalid of rule {@code value-not-of-kind} */
    static void require(RequestGiven given) {
        RequestKind kind = given.kind();
        require(given.duty(), "/duty", kind, EnumSet.of(RequestKind.EXEMPT, RequestKind.REACTIVATE, RequestKind.PURGE));
        require(given.decision(), "/decision", kind, EnumSet.of(RequestKind.EXEMPT, RequestKind.DISPOSE));
        require(given.figure(), "/figure", kind, EnumSet.of(RequestKind.RELEASE));
        require(given.day(), "/day", kind, EnumSet.of(RequestKind.RELEASE, RequestKind.DISPOSE));
        require(given.release(), "/release", kind, EnumSet.of(RequestKind.WITHDRAW));
    }

    private static void require(@Nullable Object value, String pointer, RequestKind kind, Set<RequestKind> where) {
        if (value != null && !where.contains(kind)) {
            throw new Invalid(
                    pointer,
                    "value-not-of-kind",
                    "Det slaget av begäran har inte den uppgiften. Ta bort den, eller välj ett annat slag.",
                    "A request of that kind has no such value. Leave it out, or choose another kind.");
        }
    }
}
