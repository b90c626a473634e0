// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.rond.content.ContentElement;
import se.rond.gapanalysis.api.packs.Level;
import se.rond.gapanalysis.api.packs.NodeKind;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.api.packs.PackSource;
import se.rond.gapanalysis.api.packs.Scale;
import se.rond.kernel.Text;

/** The question sets as they ship: {@code content/gap.….xml}, measured by {@code content/maturity.xml}. */
public final class ShippedPacks {

    public static final String ISMS = "gap.isms.iso27001";
    public static final String NIS2 = "gap.nis2.se";

    /** Aimed at unless the municipality raises it. */
    private static final int TARGET = 3;

    private static final Text NOTHING = Text.same("");
    private static final Map<String, String> PROPERTIES =
            Map.of("label", "label", "se", "legal.se", "eu", "legal.eu", "sure", "legal.sure", "deadline", "deadline");

    private ShippedPacks() {}

    /** Maturity 0 to 5: the scale that sets are compared by, and that of a set that has none of its own. */
    public static Scale maturity() {
        return Scale.of(read("maturity").children("level").stream()
                .map(level -> new Level(level.number("value"), level.text("name"), level.text("criterion")))
                .toList());
    }

    public static List<Pack> packs() {
        Scale scale = maturity();
        return List.of(pack(read(ISMS), scale), pack(read(NIS2), scale));
    }

    /** Whether a pack of others has the code of one that ships, whose versions are Rond's to give. */
    public static boolean owns(Pack pack) {
        return pack.source() != PackSource.SHIPPED
                && List.of(ISMS, NIS2).stream().anyMatch(code -> code.equalsIgnoreCase(pack.code()));
    }

    private static Pack pack(ContentElement pack, Scale scale) {
        List<ContentElement> questions = pack.children("question");
        List<PackNode> nodes = new ArrayList<>();
        for (ContentElement group : pack.children("group")) {
            String id = group.attribute("id");
            nodes.add(node(group, null, nodes.size() + 1, NodeKind.GROUP, group.child("title")));
            for (ContentElement question : questions) {
                if (question.attribute("group").equals(id)) {
                    nodes.add(node(question, id, nodes.size() + 1, NodeKind.QUESTION, question.child("text")));
                }
            }
        }
        return new Pack(
                pack.attribute("id"),
                pack.attribute("version"),
                pack.text("name"),
                pack.text("about"),
                pack.attribute("publisher"),
                pack.attribute("licence"),
                PackSource.SHIPPED,
                scale,
                nodes,
                List.of());
    }

    private static PackNode node(
            ContentElement node, @Nullable String parent, int position, NodeKind kind, ContentElement title) {
        boolean question = kind == NodeKind.QUESTION;
        Map<String, String> properties = new TreeMap<>();
        PROPERTIES.forEach((attribute, property) -> {
            if (node.has(attribute)) {
                properties.put(property, node.attribute(attribute));
            }
        });
        return new PackNode(
                node.attribute("id"),
                parent,
                position,
                kind,
                title.text(),
                NOTHING,
                question ? node.number("weight") : 1,
                TARGET,
                question ? Set.copyOf(node.several("answeredBy")) : Set.of(),
                node.find("evidence").map(ContentElement::text).orElse(null),
                false,
                Set.of(),
                properties);
    }

    private static ContentElement read(String name) {
        return ContentElement.read(ShippedPacks.class, "/content/" + name + ".xml");
    }
}
