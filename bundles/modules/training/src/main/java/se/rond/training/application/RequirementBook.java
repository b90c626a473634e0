// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Invalid;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.Premise;
import se.rond.organisation.Role;
import se.rond.organisation.Unit;
import se.rond.training.api.RequirementGiven;
import se.rond.training.api.RequirementView;
import se.rond.training.api.TargetKind;
import se.rond.training.domain.Course;
import se.rond.training.domain.CourseVersion;
import se.rond.training.domain.Courses;
import se.rond.training.domain.Requirement;

/** Who has to be trained in what. Works within the running unit of work. */
@Component(service = RequirementBook.class)
public final class RequirementBook {

    private static final Text REQUIREMENT = new Text("Kravet", "The requirement");

    private final Courses courses;
    private final TrainingDesk desk;

    @Activate
    public RequirementBook(@Reference Courses courses, @Reference TrainingDesk desk) {
        this.courses = courses;
        this.desk = desk;
    }

    Page<RequirementView> page(PageRequest request) {
        String[] after = request.cursor(2)
                .map(cursor -> new String[] {cursor.part(0), cursor.part(1)})
                .orElse(new String[] {"", ""});
        List<Requirement> rows = courses.requirements(after[0], after[1], request.limit() + 1);
        Map<String, Text> names = names(rows);
        return Page.of(
                rows,
                request.limit(),
                requirement -> view(requirement, names),
                last -> List.of(last.course(), last.id().toString()));
    }

    Requirement require(UUID id) {
        return courses.requirement(id).orElseThrow(() -> new NotFound(REQUIREMENT, id));
    }

    RequirementView view(Requirement requirement) {
        return view(requirement, names(List.of(requirement)));
    }

    private Map<String, Text> names(List<Requirement> rows) {
        Map<String, UUID> current = new HashMap<>();
        rows.forEach(row ->
                courses.find(row.course()).ifPresent(course -> current.put(course.code(), course.currentVersion())));
        Map<UUID, CourseVersion> versions = courses.versions(current.values());
        Map<String, Text> names = new HashMap<>();
        current.forEach((code, id) ->
                names.put(code, Objects.requireNonNull(versions.get(id)).facts().name()));
        return names;
    }

    private RequirementView view(Requirement requirement, Map<String, Text> names) {
        return new RequirementView(
                requirement.id(),
                requirement.course(),
                names.getOrDefault(requirement.course(), Text.same(requirement.course())),
                requirement.kind(),
                requirement.targets(),
                requirement.targets().stream()
                        .map(target -> name(requirement.kind(), target))
                        .toList(),
                requirement.dueWithinDays(),
                requirement.targetCoverage(),
                requirement.leastPerUnit(),
                requirement.endedOn(),
                requirement.endedBecause(),
                requirement.version());
    }

    /** A target in words; as it is written where the register does not know it. */
    private Text name(TargetKind kind, String target) {
        Organisation organisation = desk.organisation();
        Optional<Text> known = switch (kind) {
            case ROLE -> Optional.ofNullable(organisation.roles().get(target)).map(Role::name);
            case UNIT ->
                id(target).flatMap(organisation.tree()::unit).map(Unit::name).map(Text::same);
            case PREMISE ->
                id(target).flatMap(organisation::premise).map(Premise::name).map(Text::same);
            default -> Optional.empty();
        };
        return known.orElse(Text.same(target));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** @return whether it is new */
    boolean put(UUID id, RequirementGiven given, IfMatch seen) {
        Course course = courses.findToChange(given.course())
                .orElseThrow(() ->
                        new Invalid("/course", "course-unknown", "Kursen finns inte.", "There is no such course."));
        Optional<Requirement> known = courses.requirement(id);
        if (known.isPresent() && known.get().says(given)) {
            return false;
        }
        requireKnown(course, given);
        refuseIfRequired(id, given);
        if (known.isEmpty()) {
            Requirement requirement = new Requirement(id, given, desk.sign());
            courses.add(requirement);
            desk.record("requirement.create", "requirement", id, Map.of(), requirement.trace());
            return true;
        }
        Requirement requirement = known.get();
        seen.require(requirement.version());
        Map<String, Object> before = requirement.trace();
        requirement.change(given, desk.sign());
        desk.record("requirement.change", "requirement", id, before, requirement.trace());
        return false;
    }

    private void refuseIfRequired(UUID id, RequirementGiven given) {
        if (courses.requirementsOf(given.course()).stream()
                .anyMatch(other -> !other.id().equals(id) && other.isAbout(given))) {
            throw new RuleBroken(
                    "requirement-exists",
                    "Det finns redan ett krav på kursen för samma målgrupp. Ändra det i stället.",
                    "The course is required of the same target group already. Change that requirement instead.");
        }
    }

    private void requireKnown(Course course, RequirementGiven given) {
        course.refuseIfRetired();
        UUID version = course.currentVersion();
        if (Objects.requireNonNull(courses.versions(List.of(version)).get(version))
                .facts()
                .restricted()) {
            throw new Invalid(
                    "/course",
                    "restricted-course",
                    "För kursen förs ingen deltagarlista i Rond, så kravet kan inte följas upp här. Följ upp det hos"
                            + " säkerhetsskyddschefen, eller välj en annan kurs.",
                    "No list of participants is kept in Rond for the course, so the requirement cannot be followed up"
                            + " here. Follow it up with the officer of security protection, or choose another course.");
        }
        for (String target : given.targets()) {
            if (!isKnown(given.kind(), target)) {
                throw new Invalid(
                        "/targets",
                        "target-unknown",
                        "Målet " + target + " finns inte.",
                        "There is no target " + target + ".");
            }
        }
    }

    private boolean isKnown(TargetKind kind, String target) {
        Organisation organisation = desk.organisation();
        return switch (kind) {
            case ALL_EMPLOYEES -> false;
            case ROLE -> organisation.roles().containsKey(target);
            case UNIT -> id(target).flatMap(organisation.tree()::unit).isPresent();
            case PREMISE -> id(target).flatMap(organisation::premise).isPresent();
            case UNIT_TYPE -> target.matches("[a-z][a-z_]{1,39}");
        };
    }

    /** Names of courses by code, as they are taught now. */
    Map<String, Text> courseNames() {
        List<Course> all = courses.all();
        Map<UUID, CourseVersion> versions =
                courses.versions(all.stream().map(Course::currentVersion).toList());
        Map<String, Text> names = new HashMap<>();
        all.forEach(course -> names.put(
                course.code(),
                Objects.requireNonNull(versions.get(course.currentVersion()))
                        .facts()
                        .name()));
        return names;
    }
}
