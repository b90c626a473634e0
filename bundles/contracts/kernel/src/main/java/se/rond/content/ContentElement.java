// SPDX-License-Identifier: Apache-2.0
package se.rond.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import se.rond.kernel.Text;

/** An element of ready-made content. What is missing is a mistake in the content, and is named. */
public final class ContentElement {

    private final Element element;

    private ContentElement(Element element) {
        this.element = element;
    }

    /**
     * Reads a whole file with the JDK's own parser. Document types are refused: nothing external is read, nothing expands.
     *
     * @param owner a class of the bundle that ships it
     * @param resource such as {@code /content/catalogue.xml}
     * @return the root
     */
    public static ContentElement read(Class<?> owner, String resource) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        try (InputStream content = owner.getResourceAsStream(resource)) {
            if (content == null) {
                throw new NoSuchElementException(resource);
            }
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new ContentElement(
                    factory.newDocumentBuilder().parse(content).getDocumentElement());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(resource + " cannot be read", e);
        }
    }

    /** Those of the name directly below, in their order. */
    public List<ContentElement> children(String name) {
        List<ContentElement> found = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(name)) {
                found.add(new ContentElement(child));
            }
        }
        return found;
    }

    public ContentElement child(String name) {
        return find(name).orElseThrow(() -> missing("element " + name));
    }

    /** The first of the name, if there is one. */
    public Optional<ContentElement> find(String name) {
        return children(name).stream().findFirst();
    }

    /** Its words in both languages: {@code <sv>} and {@code <en>} directly below. */
    public Text text() {
        return new Text(child("sv").words(), child("en").words());
    }

    public Text text(String child) {
        return child(child).text();
    }

    /** What stands in it, without the white space around. */
    public String words() {
        return element.getTextContent().strip();
    }

    /** Whether the attribute is there, empty or not. */
    public boolean has(String name) {
        return element.hasAttribute(name);
    }

    public String attribute(String name) {
        if (!element.hasAttribute(name)) {
            throw missing("attribute " + name);
        }
        return element.getAttribute(name);
    }

    /** What the attribute says, if it says anything. */
    public Optional<String> optional(String name) {
        return Optional.of(element.getAttribute(name)).filter(value -> !value.isEmpty());
    }

    public int number(String name) {
        return Integer.parseInt(attribute(name));
    }

    public Optional<Integer> optionalNumber(String name) {
        return optional(name).map(Integer::valueOf);
    }

    /** Whether it says {@code true}; where it is absent it does not. */
    public boolean is(String name) {
        return element.getAttribute(name).equals("true");
    }

    /** @return the constant that the attribute names in lower case */
    public <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, attribute(name).toUpperCase(Locale.ROOT));
    }

    /** What the attribute lists, with spaces between; nothing where it is absent. */
    public List<String> several(String name) {
        return optional(name).map(values -> List.of(values.split(" "))).orElse(List.of());
    }

    private NoSuchElementException missing(String what) {
        return new NoSuchElementException("<" + element.getTagName() + "> has no " + what);
    }
}
