// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.views;

import java.util.UUID;
import se.rond.kernel.Versioned;

/**
 * A filter under a name, as its owner reads it.
 *
 * @param filter the parameters of the page's address, without the question mark
 */
public record View(UUID id, String page, String name, String filter, long version) implements Versioned {

    static View of(SavedView saved) {
        return new View(saved.id(), saved.page(), saved.name(), saved.filter(), saved.version());
    }
}
