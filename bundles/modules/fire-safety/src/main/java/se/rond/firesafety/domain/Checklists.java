// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

import java.util.List;

/** Every published version of every check list. */
public interface Checklists {

    List<Checklist> all();

    void add(Checklist checklist);
}
