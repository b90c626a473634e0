// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.intake;

/** What the sound rows of a file would do to the register. */
interface Plan {

    int created();

    int changed();

    /** Does it, in the running unit of work. Only if no row has a fault. */
    void apply(ImportTrail trail);
}
