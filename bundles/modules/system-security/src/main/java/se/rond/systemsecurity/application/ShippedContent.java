// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import se.rond.kernel.Text;
import se.rond.systemsecurity.api.SecurityContent;
import se.rond.systemsecurity.api.SecurityContent.Aspect;
import se.rond.systemsecurity.api.SecurityContent.Guidance;
import se.rond.systemsecurity.api.SecurityContent.Level;
import se.rond.systemsecurity.api.SecurityContent.Named;
import se.rond.systemsecurity.api.SecurityContent.Requirement;
import se.rond.systemsecurity.api.SecurityContent.Threat;

/** {@code content/analysis.xml}: what an analysis asks. Read once; it is the same as long as the bundle is. */
@Component(service = ShippedContent.class)
public final class ShippedContent {

    private final SecurityContent content;

    @Activate
    public ShippedContent() {
        this.content = read(root("/content/analysis.xml"));
    }

    public SecurityContent content() {
        return content;
    }

    private static SecurityContent read(Element root) {
        Element gate = children(root, "gate").get(0);
        return new SecurityContent(
                Integer.parseInt(root.getAttribute("version")),
                text(gate),
                text(children(gate, "stop").get(0)),
                children(root, "aspect").stream().map(ShippedContent::aspect).toList(),
                children(root, "level").stream().map(ShippedContent::level).toList(),
                children(root, "consequence").stream()
                        .map(ShippedContent::level)
                        .toList(),
                children(root, "likelihood").stream().map(ShippedContent::level).toList(),
                children(root, "trigger").stream().map(ShippedContent::named).toList(),
                children(root, "requirement").stream()
                        .map(ShippedContent::requirement)
                        .toList(),
                children(root, "category").stream().map(ShippedContent::named).toList(),
                children(root, "threat").stream().map(ShippedContent::threat).toList(),
                children(root, "decision").stream().map(ShippedContent::named).toList());
    }

    private static Aspect aspect(Element aspect) {
        return new Aspect(
                aspect.getAttribute("id"),
                Boolean.parseBoolean(aspect.getAttribute("mandatory")),
                text(aspect),
                children(aspect, "guidance").stream()
                        .map(ShippedContent::guidance)
                        .toList());
    }

    private static Guidance guidance(Element guidance) {
        String hours = guidance.getAttribute("maxOutageHours");
        return new Guidance(
                Integer.parseInt(guidance.getAttribute("level")),
                text(guidance),
                children(guidance, "example").stream()
                        .map(ShippedContent::text)
                        .findFirst()
                        .orElse(null),
                hours.isEmpty() ? null : Integer.valueOf(hours));
    }

    private static Level level(Element level) {
        return new Level(
                Integer.parseInt(level.getAttribute("value")),
                text(level),
                children(level, "criterion").stream()
                        .map(ShippedContent::text)
                        .findFirst()
                        .orElse(null));
    }

    private static Named named(Element named) {
        return new Named(named.getAttribute("id"), text(named));
    }

    private static Requirement requirement(Element requirement) {
        return new Requirement(
                requirement.getAttribute("id"),
                requirement.getAttribute("aspect"),
                Integer.parseInt(requirement.getAttribute("minLevel")),
                requirement.getAttribute("annexA"),
                text(requirement));
    }

    private static Threat threat(Element threat) {
        return new Threat(
                threat.getAttribute("id"),
                threat.getAttribute("category"),
                Boolean.parseBoolean(threat.getAttribute("mandatory")),
                threat.getAttribute("affects"),
                threat.getAttribute("annexA"),
                text(threat));
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
