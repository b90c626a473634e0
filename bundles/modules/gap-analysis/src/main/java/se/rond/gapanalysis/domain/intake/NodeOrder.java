// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.domain.documents.Remarks;

/** Puts every node after the one above it, in the order of the document. It walks without recursion: a chain may be long. */
final class NodeOrder {

    private final Remarks remarks;
    private final Map<NodeDraft, List<NodeDraft>> below = new LinkedHashMap<>();
    private final List<NodeDraft> ordered = new ArrayList<>();
    private final Set<NodeDraft> placed = new HashSet<>();

    NodeOrder(Remarks remarks) {
        this.remarks = remarks;
    }

    List<NodeDraft> of(List<NodeDraft> drafts, Map<String, NodeDraft> byRef) {
        List<NodeDraft> tops = new ArrayList<>();
        for (NodeDraft draft : drafts) {
            @Nullable NodeDraft above = draft.parent == null ? null : byRef.get(draft.parent);
            if (above != null) {
                below.computeIfAbsent(above, parent -> new ArrayList<>()).add(draft);
            } else {
                tops.add(draft);
                remarkAbsent(draft);
            }
        }
        tops.forEach(this::place);
        for (NodeDraft draft : drafts) {
            if (!placed.contains(draft)) {
                remarks.error(
                        draft.path,
                        draft.ref + " ligger under sig självt; det läses in överst.",
                        draft.ref + " lies under itself; it is imported at the top.");
                place(draft);
            }
        }
        return ordered;
    }

    private void remarkAbsent(NodeDraft draft) {
        if (draft.parent != null) {
            remarks.error(
                    draft.path,
                    draft.ref + " hör till " + draft.parent + ", som inte finns; det läses in överst.",
                    draft.ref + " belongs to " + draft.parent + ", which is not there; it is imported at the top.");
        }
    }

    private void place(NodeDraft top) {
        Deque<NodeDraft> waiting = new ArrayDeque<>();
        waiting.push(top);
        while (!waiting.isEmpty()) {
            NodeDraft draft = waiting.pop();
            if (placed.add(draft)) {
                ordered.add(draft);
                List<NodeDraft> children = below.getOrDefault(draft, List.of());
                for (int i = children.size() - 1; i >= 0; i--) {
                    waiting.push(children.get(i));
                }
            }
        }
    }
}
