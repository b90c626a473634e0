// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.api.packs.Scale;
import se.rond.kernel.Invalid;
import se.rond.kernel.Text;
import se.rond.kernel.Violation;

/** What a pack must be like to be kept. Whoever imports foreign formats mends what can be mended before. */
final class PackChecks {

    private static final int LONGEST_CODE = 200;
    private static final int LONGEST_VERSION = 60;
    private static final int LONGEST_REF = 300;
    private static final int LONGEST_TITLE = 4000;

    private final List<Violation> broken = new ArrayList<>();
    private final Set<String> refs = new HashSet<>();

    private PackChecks() {}

    static void require(Pack pack) {
        PackChecks checks = new PackChecks();
        checks.head(pack);
        for (int i = 0; i < pack.nodes().size(); i++) {
            checks.node(pack.nodes().get(i), i, pack.scale());
        }
        if (!checks.broken.isEmpty()) {
            throw new Invalid(checks.broken);
        }
    }

    private void head(Pack pack) {
        if (pack.code().isBlank() || pack.code().length() > LONGEST_CODE) {
            add(
                    "/code",
                    "pack-code-unreadable",
                    "Ange en kod på högst 200 tecken.",
                    "Give a code of at most 200 signs.");
        }
        if (pack.version().isBlank() || pack.version().length() > LONGEST_VERSION) {
            add(
                    "/version",
                    "pack-version-unreadable",
                    "Ange en version på högst 60 tecken.",
                    "Give a version of at most 60 signs.");
        }
        if (pack.questions().isEmpty() && pack.mappings().isEmpty()) {
            add("/nodes", "pack-empty", "Uppsättningen har inga frågor.", "The set has no questions.");
        }
    }

    private void node(PackNode node, int index, Scale scale) {
        String pointer = "/nodes/" + index;
        if (node.ref().isBlank() || node.ref().length() > LONGEST_REF || !refs.add(node.ref())) {
            add(
                    pointer + "/ref",
                    "node-ref-unusable",
                    "Beteckningen " + node.ref() + " saknas, är för lång eller finns två gånger.",
                    "The reference " + node.ref() + " is missing, too long or there twice.");
        }
        if (node.parentRef() != null && !refs.contains(node.parentRef())) {
            add(
                    pointer + "/parentRef",
                    "node-parent-unknown",
                    "Gruppen " + node.parentRef() + " finns inte före " + node.ref() + ".",
                    "The group " + node.parentRef() + " is not there before " + node.ref() + ".");
        }
        if (longest(node.title()) > LONGEST_TITLE || longest(node.prose()) > PackNode.LONGEST) {
            add(pointer, "node-text-too-long", "Texten är för lång.", "The text is too long.");
        }
        if (node.weight() < 1 || node.weight() > PackNode.CORNERSTONE || !scale.has(node.target())) {
            add(
                    pointer,
                    "node-weight-or-target-out-of-range",
                    "Vikten ska vara 1 till 3 och målet ligga på skalan.",
                    "The weight must be 1 to 3 and the target on the scale.");
        }
    }

    private static int longest(Text text) {
        return Math.max(text.sv().length(), text.en().length());
    }

    private void add(String pointer, String rule, String sv, String en) {
        broken.add(new Violation(pointer, rule, new Text(sv, en)));
    }
}
