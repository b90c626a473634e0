// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.documents;

import java.util.Map;
import java.util.Set;

/** What the elements of OSCAL's XML form are called in its JSON form. */
final class XmlNames {

    static final String OSCAL = "http://csrc.nist.gov/ns/oscal/1.0";
    static final String PROSE = "prose";

    /** Elements of running text that stand among an object's own: together they are its prose. */
    static final Set<String> BLOCKS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre", "table", "blockquote", "img", "hr");

    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("group", "groups"),
            Map.entry("control", "controls"),
            Map.entry("param", "params"),
            Map.entry("prop", "props"),
            Map.entry("link", "links"),
            Map.entry("part", "parts"),
            Map.entry("value", "values"),
            Map.entry("constraint", "constraints"),
            Map.entry("guideline", "guidelines"),
            Map.entry("test", "tests"),
            Map.entry("resource", "resources"),
            Map.entry("rlink", "rlinks"),
            Map.entry("role", "roles"),
            Map.entry("party", "parties"),
            Map.entry("location", "locations"),
            Map.entry("responsible-party", "responsible-parties"),
            Map.entry("document-id", "document-ids"),
            Map.entry("action", "actions"),
            Map.entry("email-address", "email-addresses"),
            Map.entry("address", "addresses"),
            Map.entry("import", "imports"),
            Map.entry("with-id", "with-ids"),
            Map.entry("set-parameter", "set-parameters"),
            Map.entry("alter", "alters"),
            Map.entry("remove", "removes"),
            Map.entry("add", "adds"),
            Map.entry("hash", "hashes"));

    private XmlNames() {}

    static String field(String element) {
        return BLOCKS.contains(element) ? PROSE : LISTS.getOrDefault(element, element);
    }
}
