// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.views;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where named filters are kept. Works within a unit of work. */
public interface SavedViews {

    Optional<SavedView> find(UUID id);

    /** Those of an account, by page and name. */
    List<SavedView> of(UUID account);

    void add(SavedView view);

    void remove(SavedView view);

    void flush();
}
