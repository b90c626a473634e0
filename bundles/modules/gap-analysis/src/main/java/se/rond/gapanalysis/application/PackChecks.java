// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.HashSet;
import java.util.Set;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.api.packs.Scale;
import se.rond.kernel.Checks;
import se.rond.kernel.Text;

/** What a pack must be like to be kept. Whoever imports foreign formats mends what can be mended before. */
final class PackChecks {

    private static final int LONGEST_CODE = 200;
    private static final int LONGEST_VERSION = 60;
    private static final int LONGEST_REF = 300;
    private static final int LONGEST_TITLE = 4000;

    private final Checks checks = new Checks();
    private final Set<String> refs = new HashSet<>();

    private PackChecks() {}

    static void require(Pack pack) {
        PackChecks wanted = new PackChecks();
        wanted.head(pack);
        for (int i = 0; i < pack.nodes().size(); i++) {
            wanted.node(pack.nodes().get(i), i, pack.scale());
        }
        wanted.checks.refuse();
    }

    private void head(Pack pack) {
        checks.require(
                        !pack.code().isBlank() && pack.code().length() <= LONGEST_CODE,
                        "/code",
                        "pack-code-unreadable",
                        "Ange en kod på högst 200 tecken.",
                        "Give a code of at most 200 signs.")
                .require(
                        !pack.version().isBlank() && pack.version().length() <= LONGEST_VERSION,
                        "/version",
                        "pack-version-unreadable",
                        "Ange en version på högst 60 tecken.",
                        "Give a version of at most 60 signs.")
                .require(
                        !pack.questions().isEmpty() || !pack.mappings().isEmpty(),
                        "/nodes",
                        "pack-empty",
                        "Uppsättningen har inga frågor.",
                        "The set has no questions.");
    }

    private void node(PackNode node, int index, Scale scale) {
        String pointer = "/nodes/" + index;
        checks.require(
                        !node.ref().isBlank() && node.ref().length() <= LONGEST_REF && refs.add(node.ref()),
                        pointer + "/ref",
                        "node-ref-unusable",
                        "Beteckningen " + node.ref() + " saknas, är för lång eller finns två gånger.",
                        "The reference " + node.ref() + " is missing, too long or there twice.")
                .require(
                        node.parentRef() == null || refs.contains(node.parentRef()),
                        pointer + "/parentRef",
                        "node-parent-unknown",
                        "Gruppen " + node.parentRef() + " finns inte före " + node.ref() + ".",
                        "The group " + node.parentRef() + " is not there before " + node.ref() + ".")
                .require(
                        longest(node.title()) <= LONGEST_TITLE && longest(node.prose()) <= PackNode.LONGEST,
                        pointer,
                        "node-text-too-long",
                        "Texten är för lång.",
                        "The text is too long.")
                .require(
                        node.weight() >= 1 && node.weight() <= PackNode.CORNERSTONE && scale.has(node.target()),
                        pointer,
                        "node-weight-or-target-out-of-range",
                        "Vikten ska vara 1 till 3 och målet ligga på skalan.",
                        "The weight must be 1 to 3 and the target on the scale.");
    }

    private static int longest(Text text) {
        return Math.max(text.sv().length(), text.en().length());
    }
}
