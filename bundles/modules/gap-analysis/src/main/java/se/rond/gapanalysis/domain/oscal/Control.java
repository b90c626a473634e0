// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import java.util.List;

/** A control, with the controls that strengthen it. */
public record Control(
        String id,
        String kind,
        String title,
        List<Param> params,
        List<Prop> props,
        List<Link> links,
        List<Part> parts,
        List<Control> controls) {

    public Control {
        params = List.copyOf(params);
        props = List.copyOf(props);
        links = List.copyOf(links);
        parts = List.copyOf(parts);
        controls = List.copyOf(controls);
    }

    /** Whether the publisher has taken it back. */
    public boolean isWithdrawn() {
        return props.stream()
                .anyMatch(prop -> prop.name().equals("status") && prop.value().equalsIgnoreCase("withdrawn"));
    }

    Control holding(List<Control> newControls) {
        return new Control(id, kind, title, params, props, links, parts, newControls);
    }

    Control named(String newId) {
        return new Control(newId, kind, title, params, props, links, parts, controls);
    }

    Control with(List<Param> newParams) {
        return new Control(id, kind, title, newParams, props, links, parts, controls);
    }
}
