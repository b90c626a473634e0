// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.rond.gapanalysis.api.packs.NodeKind;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackNode;

/** The groups at the top of a set, and which of them a question belongs to: the rows of a heat map. */
final class GroupsOfQuestions {

    private final Map<String, PackNode> nodes = new HashMap<>();
    private final List<PackNode> tops;

    GroupsOfQuestions(Pack pack) {
        pack.nodes().forEach(node -> nodes.put(node.ref(), node));
        tops = pack.nodes().stream()
                .filter(node -> node.parentRef() == null)
                .filter(node -> node.kind() == NodeKind.GROUP || node.isAsked())
                .toList();
    }

    List<PackNode> tops() {
        return tops;
    }

    String topOf(PackNode question) {
        PackNode node = question;
        while (node.parentRef() != null && nodes.containsKey(node.parentRef())) {
            node = nodes.get(node.parentRef());
        }
        return node.ref();
    }

    /** Title of the group above in Swedish; empty at the top. */
    String above(PackNode question) {
        PackNode parent = question.parentRef() == null ? null : nodes.get(question.parentRef());
        return parent == null ? "" : parent.title().sv();
    }
}
