// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import java.util.List;

/** A catalog of controls: as it was published, or as a profile makes it of others. */
public record Catalog(
        String uuid,
        Metadata metadata,
        List<Param> params,
        List<Group> groups,
        List<Control> controls,
        List<Resource> resources) {

    public Catalog {
        params = List.copyOf(params);
        groups = List.copyOf(groups);
        controls = List.copyOf(controls);
        resources = List.copyOf(resources);
    }
}
