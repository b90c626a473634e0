// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import se.rond.gapanalysis.api.packs.Level;
import se.rond.gapanalysis.api.packs.NodeKind;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackMapping;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.api.packs.PackSource;
import se.rond.gapanalysis.api.packs.Scale;
import se.rond.kernel.Text;

/** A set small enough to reckon by hand: five questions in two groups. */
public final class OwnPack {

    public static final String CODE = "own.small";

    private final List<PackNode> nodes = new ArrayList<>();
    private final List<PackMapping> mappings = new ArrayList<>();
    private final String code;
    private final String version;

    public OwnPack(String code, String version) {
        this.code = code;
        this.version = version;
    }

    /** q1 (weight 3), q2 (1), q3 (2, IT too), q4 (2, IT, target 4), q5 (1, central). */
    public static OwnPack small() {
        return new OwnPack(CODE, "1")
                .group("g1")
                .question("q1", "g1", 3, 3, "department")
                .question("q2", "g1", 1, 3, "department")
                .group("g2")
                .question("q3", "g2", 2, 3, "department", "it")
                .question("q4", "g2", 2, 4, "it")
                .question("q5", "g2", 1, 3, "central");
    }

    public OwnPack group(String ref) {
        return node(ref, null, NodeKind.GROUP, 1, 3);
    }

    public OwnPack question(String ref, String group, int weight, int target, String... answeredBy) {
        return node(ref, group, NodeKind.QUESTION, weight, target, answeredBy);
    }

    public OwnPack maps(String ref, String pack, String target, String relationship) {
        mappings.add(new PackMapping(ref, pack, target, relationship));
        return this;
    }

    private OwnPack node(String ref, String group, NodeKind kind, int weight, int target, String... answeredBy) {
        nodes.add(new PackNode(
                ref,
                group,
                nodes.size() + 1,
                kind,
                new Text("Fråga " + ref, "Question " + ref),
                Text.same(""),
                weight,
                target,
                Set.of(answeredBy),
                null,
                false,
                Set.of(),
                Map.of("label", ref.toUpperCase())));
        return this;
    }

    public Pack pack() {
        Text nothing = Text.same("");
        Scale scale = Scale.of(IntStream.rangeClosed(0, 5)
                .mapToObj(level -> new Level(level, Text.same("Nivå " + level), nothing))
                .toList());
        return new Pack(
                code,
                version,
                new Text("Liten uppsättning", "Small set"),
                nothing,
                "Exempelby",
                "",
                PackSource.CISO_LIBRARY,
                scale,
                nodes,
                mappings);
    }
}
