// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application.packs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.api.packs.NodeKind;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackChanges;
import se.rond.gapanalysis.api.packs.PackImport.Item;
import se.rond.gapanalysis.api.packs.PackImport.Outcome;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.api.packs.PackSummary;
import se.rond.gapanalysis.api.packs.PackVersion;
import se.rond.gapanalysis.api.packs.Packs;
import se.rond.gapanalysis.application.ShippedPacks;
import se.rond.gapanalysis.domain.packs.OpenAnswers;
import se.rond.gapanalysis.domain.packs.PackComparison;
import se.rond.kernel.NotFound;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;

/** Sees a pack beside the versions of it that are installed. */
final class PackVersions {

    private static final Text WHAT = new Text("Frågeuppsättningen", "The question set");

    private final Packs packs;
    private final OpenAnswers open;
    private final UnitOfWork work;

    PackVersions(Packs packs, OpenAnswers open, UnitOfWork work) {
        this.packs = packs;
        this.open = open;
        this.work = work;
    }

    Item item(Pack pack) {
        List<PackSummary> installed = packs.versions(pack.code());
        Optional<Pack> newest = installed.stream().findFirst().flatMap(latest -> packs.find(latest.id()));
        int asked = pack.questions().size();
        int groups = (int) pack.nodes().stream()
                .filter(node -> node.kind() == NodeKind.GROUP)
                .count();
        return new Item(
                pack.id(),
                pack.code(),
                pack.version(),
                pack.name(),
                pack.source(),
                outcome(pack, installed),
                groups,
                asked,
                (int) pack.nodes().stream().filter(PackNode::withdrawn).count(),
                pack.mappings().size(),
                newest.map(latest -> compare(latest, pack)).orElse(null));
    }

    private Outcome outcome(Pack pack, List<PackSummary> installed) {
        if (pack.questions().isEmpty() && pack.mappings().isEmpty()) {
            return Outcome.EMPTY;
        }
        if (ShippedPacks.owns(pack)) {
            return Outcome.SHIPPED;
        }
        for (PackSummary summary : installed) {
            if (summary.version().equals(pack.version())) {
                boolean same = packs.find(summary.id()).map(pack::equals).orElse(false);
                return same ? Outcome.SAME : Outcome.DIFFERENT;
            }
        }
        if (installed.isEmpty()) {
            return Outcome.NEW;
        }
        boolean lower = PackVersion.ORDER.compare(installed.get(0).version(), pack.version()) > 0;
        return lower ? Outcome.LOWER : Outcome.NEWER;
    }

    PackChanges changes(UUID id, @Nullable UUID against) {
        Pack newer = packs.find(id).orElseThrow(() -> new NotFound(WHAT, id));
        UUID other = against == null ? before(newer) : against;
        Pack older = packs.find(other).orElseThrow(() -> new NotFound(WHAT, other));
        return compare(older, newer);
    }

    private UUID before(Pack newer) {
        return packs.versions(newer.code()).stream()
                .filter(summary -> PackVersion.ORDER.compare(summary.version(), newer.version()) < 0)
                .findFirst()
                .map(PackSummary::id)
                .orElseThrow(() -> new RuleBroken(
                        "pack-has-no-version-before",
                        "Det finns ingen tidigare version att jämföra med. Ange en med against.",
                        "There is no earlier version to compare with. Name one by against."));
    }

    private PackChanges compare(Pack older, Pack newer) {
        return work.read(() -> PackComparison.of(older, newer, open.assessments(older.id()), open.answers(older.id())));
    }
}
