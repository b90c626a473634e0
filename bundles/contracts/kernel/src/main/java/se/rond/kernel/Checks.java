// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

/** The checks of a register that has no rules of its own for words, numbers and days. */
public final class Checks extends Checking<Checks> {

    @Override
    protected Checks self() {
        return this;
    }
}
