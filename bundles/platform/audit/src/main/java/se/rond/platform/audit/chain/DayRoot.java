// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.chain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What holds a day together: all its chains, and the root of the day before. Every day has one, the empty ones as well.
 *
 * @param previous hash of the root of the day before; {@link Sha256#NOTHING} for the first
 * @param hash SHA-256 of the day, the previous hash and every head in order of unit, as canonical JSON
 */
public record DayRoot(LocalDate day, long chains, long entries, String previous, String hash) {

    public static DayRoot of(LocalDate day, Collection<ChainHead> heads, String previous) {
        long entries = heads.stream().mapToLong(ChainHead::entries).sum();
        return new DayRoot(day, heads.size(), entries, previous, hash(day, heads, previous));
    }

    private static String hash(LocalDate day, Collection<ChainHead> heads, String previous) {
        List<Map<String, Object>> chains = heads.stream()
                .sorted(Comparator.comparing(ChainHead::unit))
                .map(head ->
                        Map.<String, Object>of("unit", head.unit(), "entries", head.entries(), "head", head.hash()))
                .toList();
        return Sha256.of(CanonicalJson.of(Map.of("day", day.toString(), "previous", previous, "chains", chains)));
    }
}
