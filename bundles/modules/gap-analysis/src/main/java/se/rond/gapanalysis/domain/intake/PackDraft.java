// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.rond.gapanalysis.api.packs.NodeKind;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackMapping;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.domain.documents.Limits;
import se.rond.gapanalysis.domain.documents.Remarks;

/**
 * A pack while it is put together of what was read. What cannot be kept as it is, is mended and remarked: references that occur
 * twice, parents that are not there or go in circles, texts that are too long.
 */
public final class PackDraft {

    private static final int AIM = 3;

    private final Limits limits;
    private final Remarks remarks;
    private final Cutting cutting;
    private final List<NodeDraft> drafts = new ArrayList<>();
    private final List<PackMapping> mappings = new ArrayList<>();

    public PackDraft(Limits limits, Remarks remarks) {
        this.limits = limits;
        this.remarks = remarks;
        this.cutting = new Cutting(remarks);
    }

    public void add(NodeDraft node) {
        drafts.add(node);
        limits.requireNodes(drafts.size());
    }

    public void add(PackMapping mapping, String path) {
        mappings.add(cutting.mapping(mapping, path));
        limits.requireNodes(mappings.size());
    }

    public Pack done(PackHead head) {
        Map<String, NodeDraft> byRef = new LinkedHashMap<>();
        Map<NodeDraft, String> refs = named(byRef);
        List<NodeDraft> ordered = new NodeOrder(remarks).of(drafts, byRef);
        int target = head.scale().atLeast(AIM);
        List<PackNode> nodes = new ArrayList<>(ordered.size());
        Set<NodeDraft> placed = new HashSet<>();
        for (NodeDraft draft : ordered) {
            NodeDraft above = draft.parent == null ? null : byRef.get(draft.parent);
            // a parent that comes later was one of a circle
            String parent = above != null && placed.contains(above) ? refs.get(above) : null;
            placed.add(draft);
            nodes.add(new PackNode(
                    refs.getOrDefault(draft, draft.ref),
                    parent,
                    nodes.size() + 1,
                    draft.kind,
                    cutting.title(draft),
                    cutting.prose(draft),
                    draft.kind == NodeKind.GROUP ? 1 : weight(draft),
                    target,
                    Set.of(),
                    cutting.evidence(draft),
                    draft.withdrawn,
                    cutting.groups(draft),
                    cutting.properties(draft)));
        }
        return new Pack(
                cutting.code(head.code()),
                cutting.version(head.version()),
                cutting.head("name", head.name(), 500),
                cutting.head("about", head.about(), 4_000),
                cutting.head("publisher", head.publisher(), 300),
                cutting.head("licence", head.licence(), 2_000),
                head.source(),
                cutting.scale(head.scale()),
                nodes,
                mappings);
    }

    private int weight(NodeDraft draft) {
        int weight = Math.min(Math.max(draft.weight, 1), PackNode.CORNERSTONE);
        if (weight != draft.weight) {
            remarks.warning(
                    draft.path,
                    "Vikten " + draft.weight + " läses in som " + weight + "; Rond väger med 1 till 3.",
                    "The weight " + draft.weight + " is imported as " + weight + "; Rond weighs by 1 to 3.");
        }
        return weight;
    }

    private Map<NodeDraft, String> named(Map<String, NodeDraft> byRef) {
        Map<NodeDraft, String> refs = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (NodeDraft draft : drafts) {
            String wanted = cutting.ref(draft.ref);
            String free = wanted;
            for (int again = 2; !taken.add(free); again++) {
                free = wanted + "~" + again;
            }
            if (!free.equals(wanted)) {
                remarks.error(
                        draft.path,
                        wanted + " finns flera gånger. Det här läses in som " + free + ".",
                        wanted + " occurs several times. This one is imported as " + free + ".");
            }
            byRef.putIfAbsent(draft.ref, draft);
            refs.put(draft, free);
        }
        return refs;
    }
}
