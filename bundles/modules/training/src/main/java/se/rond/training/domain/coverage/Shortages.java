// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.coverage;

import java.util.List;

/** Units that lack trained people. */
public interface Shortages {

    /** Those that are not over. */
    List<Shortage> open();

    void add(Shortage shortage);
}
