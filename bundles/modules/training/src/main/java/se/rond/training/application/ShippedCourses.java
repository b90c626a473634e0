// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.math.BigDecimal;
import java.util.List;
import se.rond.content.ContentElement;
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
        return ContentElement.read(ShippedCourses.class, "/content/courses.xml").children("course").stream()
                .map(ShippedCourses::course)
                .toList();
    }

    /** Whether the course comes as one that names nobody. */
    static boolean isRestricted(String code) {
        return courses().stream()
                .anyMatch(shipped ->
                        shipped.code().equals(code) && shipped.course().restricted());
    }

    private static Shipped course(ContentElement course) {
        String code = course.attribute("id");
        int coverage = course.number("targetCoverage");
        return new Shipped(
                code,
                new CourseGiven(
                        course.text(),
                        course.optionalNumber("validityMonths").orElse(null),
                        new BigDecimal(course.attribute("hours")),
                        course.is("restricted"),
                        course.constant(CountAs.class, "countAs"),
                        coverage,
                        course.attribute("format"),
                        course.constant(Basis.class, "basis"),
                        course.attribute("legal"),
                        course.text("provider"),
                        course.text("audience"),
                        course.is("followed")),
                course.children("requirement").stream()
                        .map(requirement -> requirement(code, requirement, coverage))
                        .toList());
    }

    private static RequirementGiven requirement(String course, ContentElement requirement, int coverage) {
        return new RequirementGiven(
                course,
                requirement.constant(TargetKind.class, "kind"),
                requirement.several("targets"),
                requirement.optionalNumber("dueWithinDays").orElse(null),
                coverage,
                null);
    }
}
