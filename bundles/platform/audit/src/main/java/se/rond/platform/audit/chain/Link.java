// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.chain;

import java.time.LocalDate;
import java.util.Map;

/**
 * One entry's place in its chain. The chain is over digests of the entries, not over their contents: an entry whose contents
 * are withheld from an export leaves the chain provable.
 *
 * @param unit id of the unit, or {@link #MUNICIPALITY}
 * @param position from 1
 * @param previous hash of the link before; {@link Sha256#NOTHING} for the first
 * @param digest SHA-256 of the entry's contents as canonical JSON
 * @param hash SHA-256 of all the others as canonical JSON
 */
public record Link(LocalDate day, String unit, long position, String previous, String digest, String hash) {

    /** The chain of what belongs to no single unit. */
    public static final String MUNICIPALITY = "municipality";

    static Link of(LocalDate day, String unit, long position, String previous, String digest) {
        return new Link(day, unit, position, previous, digest, hash(day, unit, position, previous, digest));
    }

    boolean hashAgrees() {
        return hash.equals(hash(day, unit, position, previous, digest));
    }

    private static String hash(LocalDate day, String unit, long position, String previous, String digest) {
        return Sha256.of(CanonicalJson.of(Map.of(
                "day", day.toString(), "digest", digest, "position", position, "previous", previous, "unit", unit)));
    }
}
