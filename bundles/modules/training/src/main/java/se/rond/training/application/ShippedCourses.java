// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import se.rond.kernel.Text;
import se.rond.training.api.Basis;
import se.rond.training.api.CountAs;
import se.rond.training.api.CourseGiven;
import se.rond.training.api.RequirementGiven;
import se.rond.training.api.TargetKind;

/** {@code content/courses.xml}: the courses that Rond ships with, and who has to take them. */
public final class ShippedCourses {

    /** A course and its requirements. */
    public record Shipped(String code, CourseGiven course, List<RequirementGiven> requirements) {}

    private ShippedCourses() {}

    public static List<Shipped> courses() {
        return children(root("/content/courses.xml"), "course").stream()
                .map(ShippedCourses::course)
                .toList();
    }

    /** Whether the course comes as one that names nobody. */
    static boolean isRestricted(String code) {
        return courses().stream()
                .anyMatch(shipped ->
                        shipped.code().equals(code) && shipped.course().restricted());
    }

    private static Shipped course(Element course) {
        String code = course.getAttribute("id");
        int coverage = Integer.parseInt(course.getAttribute("targetCoverage"));
        return new Shipped(
                code,
                new CourseGiven(
                        text(course),
                        number(course, "validityMonths"),
                        new BigDecimal(course.getAttribute("hours")),
                        Boolean.parseBoolean(course.getAttribute("restricted")),
                        CountAs.valueOf(upper(course, "countAs")),
                        coverage,
                        course.getAttribute("format"),
                        Basis.valueOf(upper(course, "basis")),
                        course.getAttribute("legal"),
                        text(children(course, "provider").get(0)),
                        text(children(course, "audience").get(0)),
                        Boolean.parseBoolean(course.getAttribute("followed"))),
                children(course, "requirement").stream()
                        .map(requirement -> requirement(code, requirement, coverage))
                        .toList());
    }

    private static RequirementGiven requirement(String course, Element requirement, int coverage) {
        String targets = requirement.getAttribute("targets");
        return new RequirementGiven(
                course,
                TargetKind.valueOf(upper(requirement, "kind")),
                targets.isEmpty() ? List.of() : List.of(targets.split(" ")),
                number(requirement, "dueWithinDays"),
                coverage,
                null);
    }

    private static @Nullable Integer number(Element element, String attribute) {
        String text = element.getAttribute(attribute);
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static String upper(Element element, String attribute) {
        return element.getAttribute(attribute).toUpperCase(Locale.ROOT);
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
                Objects.requireNonNull(ShippedCourses.class.getResourceAsStream(resource), resource)) {
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
