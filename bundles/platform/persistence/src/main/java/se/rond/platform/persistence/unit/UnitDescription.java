// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.unit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What {@code META-INF/persistence.xml} says of one unit. Classes are listed: nothing is scanned. */
public record UnitDescription(String name, URL root, List<String> classes, Map<String, String> properties) {

    public UnitDescription {
        classes = List.copyOf(classes);
        properties = Map.copyOf(properties);
    }

    /** @param root of the bundle or jar that the file is in */
    public static List<UnitDescription> read(URL xml, URL root) throws IOException {
        try (InputStream in = xml.openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return elements(factory.newDocumentBuilder().parse(in).getDocumentElement(), "persistence-unit").stream()
                    .map(unit -> read(unit, root))
                    .toList();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(xml + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static UnitDescription read(Element unit, URL root) {
        Map<String, String> properties = new HashMap<>();
        elements(unit, "property")
                .forEach(property -> properties.put(property.getAttribute("name"), property.getAttribute("value")));
        List<String> classes = elements(unit, "class").stream()
                .map(Element::getTextContent)
                .map(String::strip)
                .toList();
        return new UnitDescription(unit.getAttribute("name"), root, classes, properties);
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
