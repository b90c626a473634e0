// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api.packs;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/**
 * A group or a question of a pack.
 *
 * @param ref unique in the pack, the same in every version: what answers and mappings name
 * @param parentRef the group, or the question, above; {@code null} at the top
 * @param position place among all nodes of the pack, from 1
 * @param title the question itself; the heading of a group
 * @param prose what the set says beyond that; empty texts if nothing. At most {@value #LONGEST} signs
 * @param weight 1 to 3; 3 is a cornerstone
 * @param target level aimed at, on the scale of the pack
 * @param answeredBy who answers: {@code department}, {@code central}, {@code it}, {@code hr}, {@code property},
 *     {@code procurement}; nobody named is everybody
 * @param evidenceExample what may show it; {@code null} if the set does not say
 * @param withdrawn whether the publisher has taken it back: kept, never asked, never counted
 * @param groups implementation groups that it belongs to
 * @param properties everything else that the set says of it: {@code label} is the number it is known by, {@code legal.se},
 *     {@code legal.eu}, {@code legal.sure} and {@code deadline} are of shipped sets, the rest is kept for export
 */
public record PackNode(
        String ref,
        @Nullable String parentRef,
        int position,
        NodeKind kind,
        Text title,
        Text prose,
        int weight,
        int target,
        Set<String> answeredBy,
        @Nullable Text evidenceExample,
        boolean withdrawn,
        Set<String> groups,
        Map<String, String> properties) {

    public static final int LONGEST = 32_000;
    public static final int CORNERSTONE = 3;
    public static final Set<String> ANSWERERS = Set.of("department", "central", "it", "hr", "property", "procurement");

    public PackNode {
        answeredBy = Collections.unmodifiableSet(new TreeSet<>(answeredBy));
        groups = Collections.unmodifiableSet(new TreeSet<>(groups));
        properties = Collections.unmodifiableMap(new TreeMap<>(properties));
        if (!ANSWERERS.containsAll(answeredBy)) {
            throw new IllegalArgumentException("nobody answers so: " + answeredBy);
        }
    }

    /** Whether it is asked: a question that was not withdrawn. */
    public boolean isAsked() {
        return kind == NodeKind.QUESTION && !withdrawn;
    }

    /** Whether a unit that answers for these is asked. */
    public boolean isFor(Set<String> answerers) {
        return answeredBy.isEmpty() || answeredBy.stream().anyMatch(answerers::contains);
    }

    /** The number that it is known by. */
    public String label() {
        return properties.getOrDefault("label", ref);
    }
}
