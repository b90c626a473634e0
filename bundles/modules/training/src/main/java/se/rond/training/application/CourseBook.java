// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.IfMatch;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;
import se.rond.training.api.CourseGiven;
import se.rond.training.api.CourseVersionView;
import se.rond.training.api.CourseView;
import se.rond.training.api.KeepingCourses;
import se.rond.training.api.RequirementGiven;
import se.rond.training.api.RequirementView;
import se.rond.training.api.TrainingPermissions;
import se.rond.training.domain.Course;
import se.rond.training.domain.CourseVersion;
import se.rond.training.domain.Courses;
import se.rond.training.domain.Requirement;

@Component
public final class CourseBook implements KeepingCourses {

    private static final Text COURSE = new Text("Kursen", "The course");

    private final Courses courses;
    private final RequirementBook requirements;
    private final TrainingDesk desk;
    private final UnitOfWork work;

    @Activate
    public CourseBook(
            @Reference Courses courses,
            @Reference RequirementBook requirements,
            @Reference TrainingDesk desk,
            @Reference UnitOfWork work) {
        this.courses = courses;
        this.requirements = requirements;
        this.desk = desk;
        this.work = work;
    }

    @Override
    public Page<CourseView> courses(boolean retired, PageRequest request) {
        String after = request.cursor(1).map(cursor -> cursor.part(0)).orElse("");
        return work.read(() -> {
            List<Course> rows = courses.page(retired, after, request.limit() + 1);
            Map<UUID, CourseVersion> versions =
                    courses.versions(rows.stream().map(Course::currentVersion).toList());
            return Page.of(
                    rows,
                    request.limit(),
                    course -> course.view(Objects.requireNonNull(versions.get(course.currentVersion()))),
                    last -> List.of(last.code()));
        });
    }

    @Override
    public CourseView course(String code) {
        return work.read(() -> {
            Course course = require(code);
            return course.view(current(course));
        });
    }

    @Override
    public List<CourseVersionView> versions(String code) {
        return work.read(() -> {
            require(code);
            return courses.versionsOf(code).stream().map(CourseVersion::view).toList();
        });
    }

    @Override
    public Saved<CourseView> save(String code, CourseGiven given, IfMatch seen) {
        desk.requireEverywhere(TrainingPermissions.EDIT);
        boolean created = work.write(() -> put(code, given, seen));
        return new Saved<>(course(code), created);
    }

    private boolean put(String code, CourseGiven given, IfMatch seen) {
        Optional<Course> known = courses.find(code);
        if (!given.restricted() && ShippedCourses.isRestricted(code)) {
            throw new RuleBroken(
                    "restriction-ships",
                    "Kursen hör till säkerhetsskyddet och förs alltid utan namn. Lägg upp en annan kurs för den som ska"
                            + " föras med namn.",
                    "The course belongs to security protection and is always kept without names. Add another course for"
                            + " what is to be kept with names.");
        }
        if (known.isEmpty()) {
            Course course = new Course(code);
            CourseVersion version = course.publish(given, desk.sign());
            courses.add(version);
            courses.add(course);
            desk.record(
                    "course.create", "course", code, Map.of(), version.facts().trace());
            return true;
        }
        change(known.get(), given, seen);
        return false;
    }

    private void change(Course course, CourseGiven given, IfMatch seen) {
        CourseVersion current = current(course);
        boolean another = Course.differs(current, given);
        if (!another && course.isFollowed() == given.followed()) {
            return;
        }
        seen.require(course.version());
        if (given.restricted() && !current.facts().restricted() && courses.namesAnybody(course.code())) {
            throw new RuleBroken(
                    "restriction-stays",
                    "Det finns namngivna deltagare eller planerade tillfällen på kursen. Lägg upp en ny kurs utan namn och"
                            + " avveckla den här.",
                    "The course has named participants or planned sessions. Add a new course without names and retire this"
                            + " one.");
        }
        if (another) {
            CourseVersion published = course.publish(given, desk.sign());
            courses.add(published);
            desk.record(
                    "course.publish",
                    "course",
                    course.code(),
                    current.facts().trace(),
                    published.facts().trace());
        } else {
            course.follow(given.followed());
            desk.record(
                    "course.follow",
                    "course",
                    course.code(),
                    Map.of("followed", !given.followed()),
                    Map.of("followed", given.followed()));
        }
    }

    @Override
    public CourseView retire(String code, Reason why) {
        desk.requireEverywhere(TrainingPermissions.EDIT);
        work.write(() -> {
            if (require(code).retire(why.given(), desk.today())) {
                desk.record("course.retire", "course", code, Map.of(), Map.of("retiredOn", desk.today()));
            }
        });
        return course(code);
    }

    private Course require(String code) {
        return courses.find(code).orElseThrow(() -> new NotFound(COURSE, code));
    }

    private CourseVersion current(Course course) {
        return Objects.requireNonNull(
                courses.versions(List.of(course.currentVersion())).get(course.currentVersion()));
    }

    @Override
    public Page<RequirementView> requirements(PageRequest request) {
        return work.read(() -> requirements.page(request));
    }

    @Override
    public RequirementView requirement(UUID id) {
        return work.read(() -> requirements.view(requirements.require(id)));
    }

    @Override
    public Saved<RequirementView> saveRequirement(UUID id, RequirementGiven given, IfMatch seen) {
        desk.requireEverywhere(TrainingPermissions.EDIT);
        boolean created = work.write(() -> requirements.put(id, given, seen));
        return new Saved<>(requirement(id), created);
    }

    @Override
    public RequirementView endRequirement(UUID id, Reason why) {
        desk.requireEverywhere(TrainingPermissions.EDIT);
        work.write(() -> {
            Requirement requirement = requirements.require(id);
            Map<String, Object> before = requirement.trace();
            if (requirement.end(why.given(), desk.today())) {
                desk.record("requirement.end", "requirement", id, before, requirement.trace());
            }
        });
        return requirement(id);
    }
}
