// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.attendance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.rond.kernel.Invalid;
import se.rond.kernel.RuleBroken;
import se.rond.training.api.attendance.AttendanceAsked;
import se.rond.training.api.attendance.SkipReason;
import se.rond.training.domain.attendance.CourseNames;
import se.rond.training.domain.attendance.KnownCourse;
import se.rond.training.domain.attendance.ProviderLayout;

/** Which course a row is about: the one chosen for the whole list, or what its name stands for. */
final class CourseChoice {

    private final Map<String, KnownCourse> byCode;
    private final CourseNames names;
    private final AttendanceAsked asked;
    private final Map<String, String> known;
    private final Map<String, SkipReason> skipped = new HashMap<>();
    private final Map<String, String> chosen = new HashMap<>();

    /** @param layout what the provider meant by its names the last time */
    CourseChoice(List<KnownCourse> courses, AttendanceAsked asked, Optional<ProviderLayout> layout) {
        this.byCode = courses.stream().collect(Collectors.toMap(KnownCourse::code, course -> course));
        this.names = names(courses);
        this.asked = asked;
        this.known = layout.map(ProviderLayout::courses).orElse(Map.of());
        if (asked.course() == null) {
            layout.ifPresent(last -> skipped.putAll(leftOut(last, names)));
            skipped.keySet().removeAll(asked.courses().keySet());
            skipped.putAll(asked.skipped());
        }
        asked.courses().values().forEach(code -> require(code, "/courses"));
        if (asked.course() != null) {
            require(asked.course(), "/course");
        }
    }

    /** What was left out the last time, but what has become ours by its name since. */
    static Map<String, SkipReason> leftOut(ProviderLayout last, CourseNames names) {
        Map<String, SkipReason> leftOut = last.skipped();
        leftOut.keySet().removeIf(name -> names.called(name).isPresent());
        return leftOut;
    }

    /** Only what is certain: chosen now, chosen before, or called exactly so. */
    Optional<String> course(String name) {
        if (asked.course() != null) {
            return Optional.of(asked.course());
        }
        Optional<String> code = Optional.ofNullable(asked.courses().get(name))
                .or(() -> Optional.ofNullable(known.get(name)).filter(byCode::containsKey))
                .or(() -> names.called(name));
        code.ifPresent(found -> chosen.put(name, found));
        code.ifPresent(found -> require(found, "/courses"));
        return code;
    }

    /** Names whose rows are left out, and why; none where one course is chosen for the whole list. */
    Map<String, SkipReason> skipped() {
        return skipped;
    }

    /** What the rows meant, to be remembered. */
    Map<String, String> chosen() {
        return chosen;
    }

    KnownCourse known(String code) {
        KnownCourse course = byCode.get(code);
        if (course == null) {
            throw new IllegalStateException("not required before: " + code);
        }
        return course;
    }

    private void require(String code, String pointer) {
        KnownCourse course = byCode.get(code);
        if (course == null) {
            throw new Invalid(
                    pointer,
                    "course-unknown",
                    "Det finns ingen kurs «" + code + "». Välj en ur registret.",
                    "There is no course “" + code + "”. Choose one of the register.");
        }
        if (course.restricted()) { // säkerhetsskydd: deltagarlistan förs inte här
            throw new RuleBroken(
                    "restricted-without-names",
                    "Deltagare i den här kursen förs inte med namn. Ange antalet på tillfället i stället.",
                    "Participants of this course are not kept by name. Give their number at the session instead.");
        }
    }

    /** By what our courses are called. */
    static CourseNames names(List<KnownCourse> courses) {
        return new CourseNames(courses.stream()
                .collect(Collectors.toMap(
                        KnownCourse::code,
                        course -> List.of(course.name().sv(), course.name().en()))));
    }
}
