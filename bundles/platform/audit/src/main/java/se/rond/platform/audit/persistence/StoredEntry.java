// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.persistence;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.rond.platform.audit.chain.CanonicalJson;
import se.rond.platform.audit.chain.JsonReader;
import se.rond.platform.audit.chain.Link;
import se.rond.platform.audit.chain.Sha256;

/**
 * What happened, who did it, and from which roles: the contents of an entry as they are stored.
 *
 * @param unit id of the unit, or {@link Link#MUNICIPALITY}
 * @param compartment name, in lower case
 * @param roles ids, comma separated, in order
 * @param before canonical JSON of the changed fields
 * @param after canonical JSON of the changed fields
 */
public record StoredEntry(
        String id,
        String unit,
        Instant at,
        String action,
        String subjectType,
        String subject,
        String compartment,
        @Nullable String reason,
        String account,
        @Nullable String person,
        String actor,
        String via,
        String roles,
        String before,
        String after) {

    /** @throws IllegalArgumentException if before or after is no JSON object */
    @SuppressWarnings("NullAway") // reason and person may be null, the map of the JDK does not say so
    public Map<String, Object> contents() {
        Map<String, Object> contents = new TreeMap<>();
        contents.put("id", id);
        contents.put("at", at.toString());
        contents.put("action", action);
        contents.put("subjectType", subjectType);
        contents.put("subject", subject);
        contents.put("compartment", compartment);
        contents.put("reason", reason);
        contents.put("account", account);
        contents.put("person", person);
        contents.put("actor", actor);
        contents.put("via", via);
        contents.put("roles", roles);
        contents.put("before", JsonReader.object(before));
        contents.put("after", JsonReader.object(after));
        return contents;
    }

    public String canonical() {
        return CanonicalJson.of(contents());
    }

    public String digest() {
        return Sha256.of(canonical());
    }
}
