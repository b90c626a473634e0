// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every version of every check list. */
public interface Checklists {

    /** Those that were published, retired ones as well. */
    List<Checklist> all();

    /** Those that are being written, by code. */
    List<Checklist> drafts();

    Optional<Checklist> find(UUID id);

    /** Every version of a list, drafts as well. */
    List<Checklist> of(String code);

    void add(Checklist checklist);
}
