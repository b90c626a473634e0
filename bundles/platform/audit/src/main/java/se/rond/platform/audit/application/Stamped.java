// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.application;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Caller;
import se.rond.audit.AuditEntry;
import se.rond.platform.audit.chain.CanonicalJson;
import se.rond.platform.audit.chain.Link;
import se.rond.platform.audit.persistence.Compartments;
import se.rond.platform.audit.persistence.StoredEntry;

/** What happened, with who did it and from which roles: taken down when it happens, for the caller may change before the end. */
record Stamped(AuditEntry entry, Caller caller, Set<String> roles) {

    StoredEntry as(UUID id, Instant at) {
        return new StoredEntry(
                id.toString(),
                entry.unit() == null ? Link.MUNICIPALITY : entry.unit().toString(),
                at,
                entry.action(),
                entry.subjectType(),
                cut(entry.subject(), 200),
                Compartments.stored(entry.compartment()),
                cutOrNull(entry.reason(), 4000),
                caller.account().toString(),
                caller.person() == null ? null : caller.person().toString(),
                cut(caller.name(), 200),
                caller.via().name().toLowerCase(Locale.ROOT),
                cut(String.join(",", new TreeSet<>(roles)), 2000),
                CanonicalJson.of(Values.changed(entry.before(), entry.after())),
                CanonicalJson.of(Values.changed(entry.after(), entry.before())));
    }

    private static @Nullable String cutOrNull(@Nullable String text, int longest) {
        return text == null ? null : cut(text, longest);
    }

    private static String cut(String text, int longest) {
        return Values.clean(text.length() > longest ? text.substring(0, longest) : text);
    }
}
