// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application.packs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackMapping;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.api.packs.Packs;
import se.rond.gapanalysis.domain.documents.Remarks;

/** Whether mappings lead from and to questions that somebody has. Those that do not are kept: the set may come later. */
final class MappingChecks {

    private final Packs installed;
    private final Map<String, Pack> sent = new HashMap<>();
    private final Map<String, Optional<Set<String>>> known = new HashMap<>();
    private final Map<String, Integer> withoutSet = new TreeMap<>();
    private final Remarks remarks;
    private int nowhere;

    MappingChecks(Packs installed, List<Pack> sent, Remarks remarks) {
        this.installed = installed;
        this.remarks = remarks;
        sent.stream().filter(pack -> !pack.nodes().isEmpty()).forEach(pack -> this.sent.put(pack.code(), pack));
    }

    /** @return how many mappings lead from or to what nobody has */
    int check(List<Pack> packs) {
        for (Pack pack : packs) {
            for (PackMapping mapping : pack.mappings()) {
                String source = mapping.sourcePack();
                boolean from = has(source == null ? pack.code() : source, mapping.sourceRef());
                boolean to = has(mapping.targetPack(), mapping.targetRef());
                nowhere += from && to ? 0 : 1;
            }
        }
        withoutSet.forEach((code, ends) -> remarks.note(
                "",
                "Uppsättningen " + code + " är inte inläst; " + ends + " kopplingar till och från den väntar på den.",
                "The set " + code + " is not installed; " + ends + " mappings from and to it wait for it."));
        return nowhere;
    }

    private boolean has(String code, String ref) {
        Optional<Set<String>> refs = known.computeIfAbsent(code, this::refs);
        if (refs.isEmpty()) {
            withoutSet.merge(code, 1, Integer::sum);
            return false;
        }
        if (!refs.get().contains(ref)) {
            remarks.warning(
                    "",
                    "En koppling går till " + ref + " i " + code + ", som inte har något sådant krav.",
                    "A mapping leads to " + ref + " in " + code + ", which has no such control.");
            return false;
        }
        return true;
    }

    private Optional<Set<String>> refs(String code) {
        Pack here = sent.get(code);
        Optional<Pack> pack = here != null
                ? Optional.of(here)
                : installed.versions(code).stream().findFirst().flatMap(summary -> installed.find(summary.id()));
        return pack.map(found -> found.nodes().stream().map(PackNode::ref).collect(Collectors.toSet()));
    }
}
