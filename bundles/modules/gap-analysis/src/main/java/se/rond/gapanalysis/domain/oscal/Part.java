// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import java.util.List;

/**
 * A piece of a control's text.
 *
 * @param name what it is: statement, item, guidance, assessment-objective
 * @param prose Markdown, with places for parameters in it
 */
public record Part(
        String id,
        String name,
        String namespace,
        String kind,
        String title,
        String prose,
        List<Prop> props,
        List<Link> links,
        List<Part> parts) {

    public Part {
        props = List.copyOf(props);
        links = List.copyOf(links);
        parts = List.copyOf(parts);
    }

    /** The number or letter before it. */
    public String label() {
        return props.stream()
                .filter(prop -> prop.name().equals("label"))
                .map(Prop::value)
                .findFirst()
                .orElse("");
    }

    Part holding(List<Part> newParts) {
        return new Part(id, name, namespace, kind, title, prose, props, links, newParts);
    }
}
