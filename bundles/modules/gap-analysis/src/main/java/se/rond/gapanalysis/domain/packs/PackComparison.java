// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackChanges;
import se.rond.gapanalysis.api.packs.PackChanges.Change;
import se.rond.gapanalysis.api.packs.PackChanges.Kind;
import se.rond.gapanalysis.api.packs.PackNode;

/** Finds what one version of a pack has otherwise than another, node by node. The place among the others does not count. */
public final class PackComparison {

    private static final int LISTED = 500;

    private final Map<String, Integer> answers;
    private final List<Change> changes = new ArrayList<>();

    private PackComparison(Map<String, Integer> answers) {
        this.answers = answers;
    }

    /** @param answers that open assessments of the older version have, by the ref of the question */
    public static PackChanges of(Pack older, Pack newer, int openAssessments, Map<String, Integer> answers) {
        PackComparison comparison = new PackComparison(answers);
        comparison.compare(byRef(older), byRef(newer));
        List<Change> all = comparison.changes;
        return new PackChanges(
                older.version(),
                newer.version(),
                count(all, Kind.ADDED),
                count(all, Kind.REMOVED),
                count(all, Kind.CHANGED),
                openAssessments,
                all.stream().mapToInt(Change::answers).sum(),
                all.subList(0, Math.min(all.size(), LISTED)));
    }

    private static int count(List<Change> changes, Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }

    private static Map<String, PackNode> byRef(Pack pack) {
        Map<String, PackNode> nodes = new LinkedHashMap<>();
        pack.nodes().forEach(node -> nodes.put(node.ref(), node));
        return nodes;
    }

    private void compare(Map<String, PackNode> older, Map<String, PackNode> newer) {
        older.forEach((ref, node) -> {
            if (!newer.containsKey(ref)) {
                add(node, Kind.REMOVED, Set.of());
            }
        });
        newer.forEach((ref, node) -> {
            PackNode before = older.get(ref);
            if (before == null) {
                add(node, Kind.ADDED, Set.of());
            } else {
                Set<String> what = differences(before, node);
                if (!what.isEmpty()) {
                    add(node, Kind.CHANGED, what);
                }
            }
        });
    }

    private void add(PackNode node, Kind kind, Set<String> what) {
        int open = kind == Kind.ADDED ? 0 : answers.getOrDefault(node.ref(), 0);
        changes.add(new Change(node.ref(), kind, node.kind(), node.label(), node.title(), what, open));
    }

    private static Set<String> differences(PackNode before, PackNode now) {
        Set<String> what = new TreeSet<>();
        note(what, "title", before.title(), now.title());
        note(what, "prose", before.prose(), now.prose());
        note(what, "kind", before.kind(), now.kind());
        note(what, "parent", before.parentRef(), now.parentRef());
        note(what, "weight", before.weight(), now.weight());
        note(what, "target", before.target(), now.target());
        note(what, "answeredBy", before.answeredBy(), now.answeredBy());
        note(what, "evidenceExample", before.evidenceExample(), now.evidenceExample());
        note(what, "withdrawn", before.withdrawn(), now.withdrawn());
        note(what, "groups", before.groups(), now.groups());
        note(what, "properties", before.properties(), now.properties());
        return what;
    }

    private static void note(Set<String> what, String name, @Nullable Object before, @Nullable Object now) {
        if (!Objects.equals(before, now)) {
            what.add(name);
        }
    }
}
