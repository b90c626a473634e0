// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.documents;

import java.io.InputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.rond.kernel.Invalid;

/** Walks through an XML document by the JDK's own parser: a document type is refused, so there are no entities to expand. */
final class XmlCursor implements AutoCloseable {

    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        // what is wrong is thrown; the parser's own way is to print it as well
        FACTORY.setXMLReporter((message, kind, related, place) -> {});
    }

    private final XMLStreamReader xml;
    private final Limits limits;
    private int depth;

    XmlCursor(InputStream in, Limits limits) {
        this.limits = limits;
        try {
            this.xml = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    XMLStreamReader reader() {
        return xml;
    }

    /** Goes to the root element. */
    String root() {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // what may stand before it: comments, instructions, space
        }
        return xml.getLocalName();
    }

    String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    int next() {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Refusals.documentType();
            }
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > limits.depth()) {
                throw limits.tooDeep("");
            }
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            return event;
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    /** Goes to the end of the element that it stands at. */
    void skip() {
        for (int open = 1; open > 0; ) {
            int event = next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private static Invalid broken(XMLStreamException broken) {
        Location place = broken.getLocation();
        return Refusals.broken(
                Format.XML, "", place == null ? "" : place.getLineNumber() + ":" + place.getColumnNumber());
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException nothingToDoAboutIt) {
            throw new IllegalStateException(nothingToDoAboutIt);
        }
    }
}
