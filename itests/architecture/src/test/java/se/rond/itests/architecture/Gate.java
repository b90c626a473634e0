// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.apache.maven.enforcer.rules.utils.ArtifactMatcher;
import org.apache.maven.model.Dependency;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A rule about dependencies as it stands in a pom, matched the way the build matches it. */
final class Gate {

    private static final Path TREE = Path.of("..", "..");

    private final ArtifactMatcher stopped;
    private final String sentence;

    private Gate(List<String> excludes, List<String> includes, String sentence) {
        this.stopped = new ArtifactMatcher(excludes, includes);
        this.sentence = sentence;
    }

    /** @param pom its place in the tree */
    static Gate of(String pom, String execution) {
        try {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(TREE.resolve(pom).toFile());
            String rule = "//execution[id='" + execution + "']//bannedDependencies";
            List<String> excludes = texts(document, rule + "/excludes/exclude");
            if (excludes.isEmpty()) {
                throw new AssertionError(pom + " has no rule named " + execution);
            }
            return new Gate(
                    excludes,
                    texts(document, rule + "/includes/include"),
                    String.join("", texts(document, rule + "/message")));
        } catch (IOException | SAXException | ParserConfigurationException | XPathExpressionException e) {
            throw new AssertionError(pom, e);
        }
    }

    /** @param dependency group:artifact:version:scope, with :classifier where it has one */
    boolean stops(String dependency) {
        String[] part = dependency.split(":");
        Dependency asked = new Dependency();
        asked.setGroupId(part[0]);
        asked.setArtifactId(part[1]);
        asked.setVersion(part[2]);
        asked.setScope(part[3]);
        asked.setType("jar");
        asked.setClassifier(part.length > 4 ? part[4] : "");
        return stopped.match(asked);
    }

    String sentence() {
        return sentence;
    }

    private static List<String> texts(Document document, String path) throws XPathExpressionException {
        XPath xpath = XPathFactory.newInstance().newXPath();
        NodeList nodes = (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent().strip());
        }
        return texts;
    }
}
