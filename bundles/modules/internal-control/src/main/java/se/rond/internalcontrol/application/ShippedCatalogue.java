// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import se.rond.internalcontrol.api.Catalogue;
import se.rond.internalcontrol.api.Catalogue.Control;
import se.rond.internalcontrol.api.Catalogue.Named;
import se.rond.internalcontrol.api.Catalogue.Outcome;
import se.rond.internalcontrol.api.Frequency;
import se.rond.kernel.Text;

/** {@code content/catalogue.xml}: typical controls. Read once; it is the same as long as the bundle is. */
@Component(service = ShippedCatalogue.class)
public final class ShippedCatalogue {

    private final Catalogue catalogue;

    @Activate
    public ShippedCatalogue() {
        this.catalogue = read(root("/content/catalogue.xml"));
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    private static Catalogue read(Element root) {
        return new Catalogue(
                Integer.parseInt(root.getAttribute("version")),
                children(root, "area").stream().map(ShippedCatalogue::named).toList(),
                children(root, "result").stream().map(ShippedCatalogue::outcome).toList(),
                children(root, "frequency").stream()
                        .map(ShippedCatalogue::named)
                        .toList(),
                children(root, "control").stream()
                        .map(ShippedCatalogue::control)
                        .toList());
    }

    private static Named named(Element named) {
        return new Named(named.getAttribute("id"), text(named));
    }

    private static Outcome outcome(Element outcome) {
        return new Outcome(
                outcome.getAttribute("id"),
                text(outcome),
                Boolean.parseBoolean(outcome.getAttribute("actionRequired")));
    }

    private static Control control(Element control) {
        String limit = control.getAttribute("limitSek");
        return new Control(
                control.getAttribute("id"),
                control.getAttribute("area"),
                Boolean.parseBoolean(control.getAttribute("common")),
                Integer.parseInt(control.getAttribute("likelihood")),
                Integer.parseInt(control.getAttribute("consequence")),
                Frequency.valueOf(control.getAttribute("frequency").toUpperCase(Locale.ROOT)),
                control.getAttribute("legal"),
                limit.isEmpty() ? null : Integer.valueOf(limit),
                said(control, "name"),
                said(control, "risk"),
                said(control, "method"),
                said(control, "sample"));
    }

    private static Text said(Element control, String what) {
        return text(children(control, what).get(0));
    }

    private static Text text(Element element) {
        return new Text(
                children(element, "sv").get(0).getTextContent().strip(),
                children(element, "en").get(0).getTextContent().strip());
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

    private static Element root(String resource) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        try (InputStream content =
                Objects.requireNonNull(ShippedCatalogue.class.getResourceAsStream(resource), resource)) {
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
