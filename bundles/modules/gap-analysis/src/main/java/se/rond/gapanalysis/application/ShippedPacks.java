// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
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
        return Scale.of(children(read("/content/maturity.xml"), "level").stream()
                .map(level -> new Level(
                        Integer.parseInt(level.getAttribute("value")),
                        text(child(level, "name")),
                        text(child(level, "criterion"))))
                .toList());
    }

    public static List<Pack> packs() {
        Scale scale = maturity();
        return List.of(pack(read("/content/" + ISMS + ".xml"), scale), pack(read("/content/" + NIS2 + ".xml"), scale));
    }

    /** Whether a pack of others has the code of one that ships, whose versions are Rond's to give. */
    public static boolean owns(Pack pack) {
        return pack.source() != PackSource.SHIPPED
                && List.of(ISMS, NIS2).stream().anyMatch(code -> code.equalsIgnoreCase(pack.code()));
    }

    private static Pack pack(Element pack, Scale scale) {
        List<Element> questions = children(pack, "question");
        List<PackNode> nodes = new ArrayList<>();
        for (Element group : children(pack, "group")) {
            String id = group.getAttribute("id");
            nodes.add(node(group, null, nodes.size() + 1, NodeKind.GROUP, child(group, "title")));
            for (Element question : questions) {
                if (question.getAttribute("group").equals(id)) {
                    nodes.add(node(question, id, nodes.size() + 1, NodeKind.QUESTION, child(question, "text")));
                }
            }
        }
        return new Pack(
                pack.getAttribute("id"),
                pack.getAttribute("version"),
                text(child(pack, "name")),
                text(child(pack, "about")),
                pack.getAttribute("publisher"),
                pack.getAttribute("licence"),
                PackSource.SHIPPED,
                scale,
                nodes,
                List.of());
    }

    private static PackNode node(Element node, @Nullable String parent, int position, NodeKind kind, Element title) {
        boolean question = kind == NodeKind.QUESTION;
        List<Element> evidence = children(node, "evidence");
        Map<String, String> properties = new TreeMap<>();
        PROPERTIES.forEach((attribute, property) -> {
            if (node.hasAttribute(attribute)) {
                properties.put(property, node.getAttribute(attribute));
            }
        });
        return new PackNode(
                node.getAttribute("id"),
                parent,
                position,
                kind,
                text(title),
                NOTHING,
                question ? Integer.parseInt(node.getAttribute("weight")) : 1,
                TARGET,
                question ? Set.of(node.getAttribute("answeredBy").split(" ")) : Set.of(),
                evidence.isEmpty() ? null : text(evidence.get(0)),
                false,
                Set.of(),
                properties);
    }

    private static Text text(Element element) {
        return new Text(
                child(element, "sv").getTextContent().strip(),
                child(element, "en").getTextContent().strip());
    }

    private static Element child(Element parent, String name) {
        return children(parent, name).get(0);
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static Element read(String resource) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        try (InputStream content = Objects.requireNonNull(ShippedPacks.class.getResourceAsStream(resource), resource)) {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(content).getDocumentElement();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(resource + " cannot be read", e);
        }
    }
}
