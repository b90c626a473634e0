// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import java.util.List;

/** A heading with controls under it. The id may be empty. */
public record Group(
        String id,
        String kind,
        String title,
        List<Param> params,
        List<Prop> props,
        List<Link> links,
        List<Part> parts,
        List<Group> groups,
        List<Control> controls) {

    public Group {
        params = List.copyOf(params);
        props = List.copyOf(props);
        links = List.copyOf(links);
        parts = List.copyOf(parts);
        groups = List.copyOf(groups);
        controls = List.copyOf(controls);
    }

    Group holding(List<Group> newGroups, List<Control> newControls) {
        return new Group(id, kind, title, params, props, links, parts, newGroups, newControls);
    }
}
