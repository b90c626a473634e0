// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import java.util.List;

/**
 * Something that a document refers to.
 *
 * @param locations where it is, the best place first
 */
public record Resource(String uuid, String title, String description, String citation, List<String> locations) {

    public Resource {
        locations = List.copyOf(locations);
    }
}
