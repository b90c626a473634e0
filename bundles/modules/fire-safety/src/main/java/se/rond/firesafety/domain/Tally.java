// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

/** How far rounds that are being walked have come. */
public record Tally(int answered, int deficiencies) {

    public static final Tally NONE = new Tally(0, 0);

    public Tally plus(Tally other) {
        return new Tally(answered + other.answered, deficiencies + other.deficiencies);
    }
}
