// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.views;

import java.util.Set;
import se.rond.kernel.Invalid;
import se.rond.platform.followup.domain.Violations;

/**
 * @param page of the console that it belongs to: {@code findings}, {@code board} or {@code measures}
 * @param name as its owner calls it
 * @param filter the parameters of the page's address, without the question mark
 */
public record ViewContent(String page, String name, String filter) {

    private static final Set<String> PAGES = Set.of("findings", "board", "measures");

    public ViewContent {
        name = name.strip();
    }

    /** @throws Invalid if it is none */
    void check() {
        new Violations()
                .unless(
                        PAGES.contains(page),
                        "/page",
                        "view-page-unknown",
                        "Sidan ska vara findings, board eller measures.",
                        "The page must be findings, board or measures.")
                .unless(
                        !name.isEmpty(),
                        "/name",
                        "view-name-missing",
                        "Ge urvalet ett namn.",
                        "Give the filter a name.")
                .atMost(80, name, "/name")
                .atMost(2000, filter, "/filter")
                .refuse();
    }
}
