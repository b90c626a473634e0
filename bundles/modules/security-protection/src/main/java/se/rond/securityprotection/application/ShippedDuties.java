// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import se.rond.kernel.NotFound;
import se.rond.kernel.Text;
import se.rond.securityprotection.api.DutyKind;
import se.rond.securityprotection.api.ShippedDuty;

/** {@code content/duties.xml}. Read once; it is the same as long as the bundle is. */
@Component(service = ShippedDuties.class)
public final class ShippedDuties {

    private static final Text DUTY = new Text("Skyldigheten", "The duty");

    private final List<ShippedDuty> duties;

    @Activate
    public ShippedDuties() {
        this.duties = children(root("/content/duties.xml"), "duty").stream()
                .map(ShippedDuties::duty)
                .toList();
    }

    public List<ShippedDuty> all() {
        return duties;
    }

    public Optional<ShippedDuty> find(String code) {
        return duties.stream().filter(duty -> duty.code().equals(code)).findFirst();
    }

    /** @throws NotFound if none of the code ships */
    ShippedDuty require(String code) {
        return find(code).orElseThrow(() -> new NotFound(DUTY, code));
    }

    private static ShippedDuty duty(Element duty) {
        return new ShippedDuty(
                duty.getAttribute("code"),
                DutyKind.valueOf(duty.getAttribute("kind").toUpperCase(Locale.ROOT)),
                attribute(duty, "months").map(Integer::valueOf).orElse(null),
                duty.getAttribute("basis"),
                duty.getAttribute("verified"),
                duty.getAttribute("owner"),
                attribute(duty, "legal").orElse(null),
                text(duty),
                part(duty, "how"),
                part(duty, "deadline"),
                text(children(duty, "storeRule").get(0)),
                attribute(duty, "remind").stream()
                        .flatMap(days -> Stream.of(days.split(" ")))
                        .map(Integer::valueOf)
                        .toList());
    }

    private static Optional<String> attribute(Element element, String name) {
        return element.hasAttribute(name) ? Optional.of(element.getAttribute(name)) : Optional.empty();
    }

    private static @Nullable Text part(Element duty, String name) {
        return children(duty, name).stream()
                .map(ShippedDuties::text)
                .findFirst()
                .orElse(null);
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
                Objects.requireNonNull(ShippedDuties.class.getResourceAsStream(resource), resource)) {
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
