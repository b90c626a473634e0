// SPDX-License-Identifier: Apache-2.0
package se.rond.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.access.Scope;
import se.rond.audit.AuditEntry;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Problem;
import se.rond.kernel.Text;
import se.rond.platform.persistence.testing.StoreRule;
import se.rond.training.api.Basis;
import se.rond.training.api.CountAs;
import se.rond.training.api.CourseGiven;
import se.rond.training.api.CourseView;
import se.rond.training.api.TrainingPermissions;
import se.rond.training.application.CourseBook;
import se.rond.training.application.CourseShelf;
import se.rond.training.application.RequirementBook;
import se.rond.training.application.TrainingDesk;
import se.rond.training.persistence.JpaCourses;

/** The module on a database, in a small municipality, acted on by people whom a test names. */
public final class TrainingOffice {

    public static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    public final Municipality town = new Municipality();
    public final Callers callers = new Callers();
    public final List<AuditEntry> trail = new ArrayList<>();
    public final StoreRule store;
    public final JpaCourses courses;
    public final TrainingDesk desk;
    public final RequirementBook requirements;
    public final CourseBook book;

    public TrainingOffice(StoreRule store) {
        this.store = store;
        store.clock().set("2026-03-02T08:00:00Z");
        courses = new JpaCourses(store.entities("training"));
        desk = new TrainingDesk(callers, town, trail::add, store.clock());
        requirements = new RequirementBook(courses, desk);
        book = new CourseBook(courses, requirements, desk, store.work());
        everywhere(
                "administrator",
                TrainingPermissions.READ,
                TrainingPermissions.READ_RECORDS,
                TrainingPermissions.OWN,
                TrainingPermissions.MANAGE_STAFF,
                TrainingPermissions.EDIT);
        everywhere("reader", TrainingPermissions.READ);
        as("administrator");
    }

    private void everywhere(String name, String... permissions) {
        town.person(name, "KOMMUN");
        for (String permission : permissions) {
            callers.grant(name, permission, Scope.EVERYTHING);
        }
    }

    public TrainingOffice as(String name) {
        callers.actAs(name, Municipality.id(name));
        return this;
    }

    /** Publishes the courses that ship. */
    public void ship() {
        new CourseShelf(courses, desk, callers, store.work());
    }

    public static CourseGiven given(String name, @Nullable Integer validityMonths, boolean restricted) {
        return new CourseGiven(
                new Text(name, name + " (en)"),
                validityMonths,
                new BigDecimal("2.5"),
                restricted,
                CountAs.PERSONS,
                90,
                "classroom",
                Basis.GUIDELINE,
                null,
                null,
                null,
                false);
    }

    public CourseView course(String code, @Nullable Integer validityMonths) {
        return book.save(code, given(code, validityMonths, false), IfMatch.none())
                .view();
    }

    /** The rule by which something is refused. */
    public static String refusal(Runnable what) {
        Problem refused = catchThrowableOfType(Problem.class, what::run);
        assertThat(refused).as("refused").isNotNull();
        return refused.rule();
    }

    public static List<String> violations(Runnable what) {
        Problem refused = catchThrowableOfType(Problem.class, what::run);
        assertThat(refused).as("refused").isNotNull();
        return refused.violations().stream()
                .map(violation -> violation.pointer() + " " + violation.rule())
                .toList();
    }
}
