// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation fills in for itself.
 *
 * @param choice what is to be chosen among; {@code null} if it is free
 */
public record Param(
        String id,
        String kind,
        String label,
        String usage,
        List<Prop> props,
        List<Link> links,
        List<String> constraints,
        List<String> guidelines,
        List<String> values,
        @Nullable Choice choice) {

    /** @param several whether more than one may be chosen */
    public record Choice(boolean several, List<String> among) {

        public Choice {
            among = List.copyOf(among);
        }
    }

    public Param {
        props = List.copyOf(props);
        links = List.copyOf(links);
        constraints = List.copyOf(constraints);
        guidelines = List.copyOf(guidelines);
        values = List.copyOf(values);
    }

    /** The same as a profile sets it: what it says replaces, properties and links come in addition. */
    Param set(Param by) {
        return new Param(
                id,
                by.kind.isEmpty() ? kind : by.kind,
                by.label.isEmpty() ? label : by.label,
                by.usage.isEmpty() ? usage : by.usage,
                Lists.joined(props, by.props),
                Lists.joined(links, by.links),
                by.constraints.isEmpty() ? constraints : by.constraints,
                by.guidelines.isEmpty() ? guidelines : by.guidelines,
                by.values.isEmpty() ? values : by.values,
                by.choice == null ? choice : by.choice);
    }
}
