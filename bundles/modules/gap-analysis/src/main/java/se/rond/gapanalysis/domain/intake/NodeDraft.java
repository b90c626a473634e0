// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.api.packs.NodeKind;
import se.rond.kernel.Text;

/** A group or question on its way into a pack. */
public final class NodeDraft {

    private static final Text NOTHING = Text.same("");

    final String ref;
    final @Nullable String parent;
    final NodeKind kind;
    final String path;
    Text title = NOTHING;
    Text prose = NOTHING;

    @Nullable
    Text evidence;

    boolean withdrawn;
    int weight = 1;
    final Set<String> groups = new TreeSet<>();
    final Map<String, String> properties = new LinkedHashMap<>();

    /** @param path where it stands in the document, for remarks */
    public NodeDraft(String ref, @Nullable String parent, NodeKind kind, String path) {
        this.ref = ref;
        this.parent = parent;
        this.kind = kind;
        this.path = path;
    }

    public NodeDraft titled(Text words) {
        this.title = words;
        return this;
    }

    public NodeDraft saying(Text words) {
        this.prose = words;
        return this;
    }

    public NodeDraft shownBy(@Nullable Text example) {
        this.evidence = example;
        return this;
    }

    public NodeDraft withdrawn(boolean taken) {
        this.withdrawn = taken;
        return this;
    }

    public NodeDraft weighing(int given) {
        this.weight = given;
        return this;
    }

    public NodeDraft in(String group) {
        groups.add(group);
        return this;
    }

    /** Keeps something else that the set says; what says nothing is not kept. */
    public NodeDraft keep(String name, String value) {
        if (!value.isBlank()) {
            String free = name;
            for (int again = 2; properties.containsKey(free); again++) {
                free = name + "." + again;
            }
            properties.put(free, value);
        }
        return this;
    }
}
