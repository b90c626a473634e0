// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.chain;

import java.time.LocalDate;

/**
 * How far the chain of a unit has come on a day.
 *
 * @param entries how many there are
 * @param hash of the last
 */
public record ChainHead(LocalDate day, String unit, long entries, String hash) {

    public static ChainHead empty(LocalDate day, String unit) {
        return new ChainHead(day, unit, 0, Sha256.NOTHING);
    }

    /** The link of one more entry. */
    public Link next(String digest) {
        return Link.of(day, unit, entries + 1, hash, digest);
    }

    public ChainHead after(Link link) {
        return new ChainHead(day, unit, link.position(), link.hash());
    }
}
