// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.sheet;

import java.util.List;

/** Takes the lines of a file, the heading first. */
@FunctionalInterface
interface Lines {

    /**
     * Stands in a cell whose value cannot be known: a formula without a result, or an error. Compared by identity.
     */
    @SuppressWarnings("StringOperationCanBeSimplified") // an object of its own
    String WITHOUT_VALUE = new String("#");

    /**
     * @param number line in the file, from 1
     * @param cells as written; a file may leave out empty ones at the end
     */
    void take(int number, List<String> cells);
}
