// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain.faults;

/** How many reports came from where in an hour, over all nodes. Kept without history, and forgotten. */
public interface Attempts {

    /** @param guard what they are counted under: a digest, never an address */
    int count(String guard, long hour);

    void add(String guard, long hour);

    void forgetBefore(long hour);
}
