// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The value at which the reading of an XML document stands, in the shape of its JSON form: attributes and elements are fields,
 * elements that may repeat are lists that come in several calls, running text is Markdown.
 */
final class XmlValue implements Value {

    private final XmlCursor xml;
    private final Remarks remarks;
    private final PathHere path = new PathHere();
    private @Nullable String ready;
    private boolean unread = true;
    private int index = -1;

    XmlValue(XmlCursor xml, Remarks remarks) {
        this.xml = xml;
        this.remarks = remarks;
    }

    /** The document as an object with its root element as the only field. */
    void document(Fields reader) {
        String root = xml.root();
        if (!XmlNames.OSCAL.equals(xml.namespace())) {
            remarks.warning(
                    "/" + root,
                    "Rotelementet hör inte till OSCAL:s namnrymd; det läses ändå som OSCAL.",
                    "The root element is not of OSCAL's namespace; it is read as OSCAL all the same.");
        }
        path.enter(root);
        reader.field(root, this);
        skipUnread();
        path.leave();
    }

    @Override
    public void fields(Fields reader) {
        if (ready != null) {
            unknown();
            return;
        }
        unread = false;
        attributes(reader);
        Map<String, Integer> seen = new HashMap<>();
        StringBuilder own = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                child(reader, seen);
            } else if (XmlCursor.isText(event)) {
                own.append(xml.reader().getText());
            }
        }
        if (!own.toString().isBlank()) {
            ready("#text", own.toString().strip(), reader);
        }
    }

    private void attributes(Fields reader) {
        XMLStreamReader element = xml.reader();
        for (int i = 0; i < element.getAttributeCount(); i++) {
            String namespace = element.getAttributeNamespace(i);
            if (namespace == null || namespace.isEmpty()) {
                ready(element.getAttributeLocalName(i), element.getAttributeValue(i), reader);
            }
        }
    }

    private void child(Fields reader, Map<String, Integer> seen) {
        String element = xml.reader().getLocalName();
        String field = XmlNames.field(element);
        if (field.equals(XmlNames.PROSE)) {
            ready(field, new Markdown(xml).block(), reader);
            return;
        }
        path.enter(field);
        int outer = index;
        index = seen.merge(field, 1, Integer::sum) - 1;
        unread = true;
        reader.field(field, this);
        skipUnread();
        index = outer;
        path.leave();
    }

    private void ready(String field, String text, Fields reader) {
        path.enter(field);
        ready = text;
        unread = true;
        reader.field(field, this);
        ready = null;
        unread = false;
        path.leave();
    }

    @Override
    public void each(Consumer<Value> element) {
        if (ready != null) {
            element.accept(this);
            return;
        }
        path.enter(Integer.toString(index));
        element.accept(this);
        skipUnread();
        path.leave();
    }

    @Override
    public String text() {
        String text = ready;
        if (text != null) {
            ready = null;
            unread = false;
            return text;
        }
        unread = false;
        return new Markdown(xml).content();
    }

    @Override
    public void unused() {
        remarks.unused(path.name());
        skipUnread();
    }

    @Override
    public void unknown() {
        remarks.warning(
                path(),
                "Fältet är okänt i formatet och läses inte in.",
                "The field is unknown in the format and is not imported.");
        skipUnread();
    }

    @Override
    public String path() {
        return path.pointer();
    }

    private void skipUnread() {
        if (unread && ready == null) {
            xml.skip();
        }
        ready = null;
        unread = false;
    }
}
