// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.sheet;

import java.io.InputStream;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One XML file within a packed one, read from beginning to end, without document types or anything from outside. */
final class XmlPart implements AutoCloseable {

    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final XMLStreamReader xml;

    XmlPart(InputStream in) throws XMLStreamException {
        this.xml = FACTORY.createXMLStreamReader(in);
    }

    /** Goes to the next element that begins; {@code false} at the end of the file. */
    boolean next() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next element that begins within the one called {@code outer}; {@code false} at its end. */
    boolean nextWithin(String outer) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(outer)) {
                return false;
            }
        }
        return false;
    }

    boolean is(String name) {
        return xml.getLocalName().equals(name);
    }

    String name() {
        return xml.getLocalName();
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** The text of the element it stands at, which has no elements within. */
    String text() throws XMLStreamException {
        return xml.getElementText();
    }

    /** All text within the element called {@code outer}, in every {@code t}, but not how it is pronounced. */
    String runs(String outer) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (nextWithin(outer)) {
            if (is("rPh")) {
                skip("rPh");
            } else if (is("t")) {
                text.append(text());
            }
        }
        return text.toString();
    }

    private void skip(String outer) throws XMLStreamException {
        Predicate<Integer> ends = event ->
                event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(outer);
        while (xml.hasNext() && !ends.test(xml.next())) {
            // passed over
        }
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }
}
