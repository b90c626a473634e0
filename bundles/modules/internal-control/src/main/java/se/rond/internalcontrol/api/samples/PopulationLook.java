// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.samples;

import java.util.List;

/**
 * What a file has, to choose columns by. Nothing of it is kept.
 *
 * @param headings of its columns
 * @param rows how many there are below the heading
 */
public record PopulationLook(List<String> headings, int rows) {

    public PopulationLook {
        headings = List.copyOf(headings);
    }
}
