// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

/**
 * A property.
 *
 * @param namespace who gave it its meaning; empty for OSCAL itself
 */
public record Prop(String name, String namespace, String value, String kind, String uuid, String remarks) {

    public static Prop of(String name, String namespace, String value) {
        return new Prop(name, namespace, value, "", "", "");
    }
}
