// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.firesafety.api.CategoryView;
import se.rond.firesafety.api.ChecklistView;
import se.rond.firesafety.api.Frequency;
import se.rond.firesafety.api.PointLibrary;
import se.rond.firesafety.api.PointView;
import se.rond.kernel.Text;

/** The check lists as they ship: {@code content/checklists.xml}, whose points come from {@code content/checkpoints.xml}. */
final class ShippedContent {

    private final Map<String, CategoryView> categories;
    private final Map<String, Element> checkpoints;

    private ShippedContent(Element library) {
        this.categories = children(library, "category").stream()
                .map(category -> new CategoryView(category.getAttribute("id"), text(category)))
                .collect(Collectors.toMap(CategoryView::id, Function.identity()));
        this.checkpoints = children(library, "checkpoint").stream()
                .collect(Collectors.toMap(checkpoint -> checkpoint.getAttribute("id"), Function.identity()));
    }

    static List<ChecklistView> checklists() {
        ShippedContent library = new ShippedContent(read("/content/checkpoints.xml"));
        return children(read("/content/checklists.xml"), "checklist").stream()
                .map(library::checklist)
                .toList();
    }

    /** The whole library, as points that are checked every quarter unless a list says otherwise. */
    static PointLibrary library() {
        Element root = read("/content/checkpoints.xml");
        ShippedContent library = new ShippedContent(root);
        List<PointView> points = new ArrayList<>();
        for (Element checkpoint : children(root, "checkpoint")) {
            points.add(library.point(checkpoint, checkpoint.getAttribute("id"), points.size() + 1));
        }
        return new PointLibrary(
                children(root, "category").stream()
                        .map(category -> library.categories.get(category.getAttribute("id")))
                        .toList(),
                points);
    }

    private ChecklistView checklist(Element list) {
        String code = list.getAttribute("id");
        int version = Integer.parseInt(list.getAttribute("version"));
        List<PointView> points = new ArrayList<>();
        for (Element point : children(list, "point")) {
            points.add(point(point, point.getAttribute("checkpoint"), points.size() + 1));
        }
        return new ChecklistView(
                id(code, version),
                code,
                version,
                text(child(list, "name")),
                text(child(list, "note")),
                Set.of(list.getAttribute("premiseTypes").split(" ")),
                Integer.parseInt(list.getAttribute("drillsPerYear")),
                points);
    }

    /** The same in every installation, so that what is published is imported once, whichever node comes first. */
    private static UUID id(String code, int version) {
        return UUID.nameUUIDFromBytes((code + "/" + version).getBytes(StandardCharsets.UTF_8));
    }

    private PointView point(Element point, String id, int number) {
        Element library = known(checkpoints, id);
        return new PointView(
                id,
                number,
                known(categories, library.getAttribute("category")),
                text(child(library, "text")),
                text(child(library, "how")),
                frequency(point),
                Severity.valueOf(constant(either(point, library, "severity"))),
                ResponsibleParty.valueOf(constant(either(point, library, "responsible"))),
                !point.getAttribute("mandatory").equals("false"),
                library.getAttribute("photoOnFail").equals("true"));
    }

    private static String either(Element point, Element library, String attribute) {
        return point.hasAttribute(attribute) ? point.getAttribute(attribute) : library.getAttribute(attribute);
    }

    private static Frequency frequency(Element point) {
        return point.hasAttribute("frequency")
                ? Frequency.valueOf(constant(point.getAttribute("frequency")))
                : Frequency.QUARTERLY;
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static <T> T known(Map<String, T> all, String id) {
        return Objects.requireNonNull(all.get(id), () -> "the library has no " + id);
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
        try (InputStream content =
                Objects.requireNonNull(ShippedContent.class.getResourceAsStream(resource), resource)) {
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
