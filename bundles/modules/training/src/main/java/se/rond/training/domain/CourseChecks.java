// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.training.api.CourseGiven;
import se.rond.training.api.RequirementGiven;
import se.rond.training.api.TargetKind;

/** What a course and a requirement have to be like. */
public final class CourseChecks {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*([._-][a-z0-9]+)*");
    private static final List<String> FORMATS =
            List.of("classroom", "practical", "classroom_practical", "classroom_exercise", "exercise", "e_learning");
    private static final int CODE_LENGTH = 40;
    private static final int NAME_LENGTH = 160;
    private static final int MONTHS = 120;
    private static final int HOURS = 200;
    private static final int DAYS = 365;

    private CourseChecks() {}

    public static void code(String code) {
        new Checks()
                .require(
                        code.length() <= CODE_LENGTH && CODE.matcher(code).matches(),
                        "/code",
                        "code-unreadable",
                        "Koden ska ha högst 40 små bokstäver a–z, siffror, punkter och streck, till exempel tr.fire_basic.",
                        "The code has at most 40 small letters a–z, digits, dots and dashes, such as tr.fire_basic.")
                .refuse();
    }

    static void check(CourseGiven given) {
        Checks checks = new Checks()
                .words(given.name().sv(), NAME_LENGTH, "/name/sv")
                .words(given.name().en(), NAME_LENGTH, "/name/en")
                .require(
                        FORMATS.contains(given.format().strip()),
                        "/format",
                        "format-unknown",
                        "Ange hur kursen ges, en av: " + String.join(", ", FORMATS) + ".",
                        "Give how the course is taught, one of: " + String.join(", ", FORMATS) + ".")
                .atMost(given.legal(), 200, "/legal")
                .within(given.targetCoverage(), 0, 100, "/targetCoverage")
                .require(
                        isHours(given.hours()),
                        "/hours",
                        "hours-out-of-range",
                        "Ange mer än 0 och högst 200 timmar, eller inget.",
                        "Give more than 0 and at most 200 hours, or nothing.")
                .require(
                        given.validityMonths() == null
                                || given.validityMonths() >= 1 && given.validityMonths() <= MONTHS,
                        "/validityMonths",
                        "validity-out-of-range",
                        "Ange 1 till 120 månader, eller inget om utbildningen inte går ut.",
                        "Give 1 to 120 months, or nothing if the training does not expire.");
        both(checks, given.provider(), NAME_LENGTH, "/provider");
        both(checks, given.audience(), 400, "/audience");
        checks.refuse();
    }

    private static boolean isHours(@Nullable BigDecimal hours) {
        return hours == null || hours.signum() > 0 && hours.compareTo(BigDecimal.valueOf(HOURS)) <= 0;
    }

    private static void both(Checks checks, @Nullable Text text, int most, String pointer) {
        if (text != null) {
            checks.atMost(text.sv(), most, pointer + "/sv").atMost(text.en(), most, pointer + "/en");
        }
    }

    static void check(RequirementGiven given) {
        boolean all = given.kind() == TargetKind.ALL_EMPLOYEES;
        new Checks()
                .within(given.dueWithinDays(), 0, DAYS, "/dueWithinDays")
                .within(given.targetCoverage(), 0, 100, "/targetCoverage")
                .within(given.leastPerUnit(), 1, 100, "/leastPerUnit")
                .require(
                        all == given.targets().isEmpty(),
                        "/targets",
                        all ? "targets-not-wanted" : "targets-missing",
                        all ? "Kravet gäller alla anställda: ange inga mål." : "Ange minst ett mål för kravet.",
                        all
                                ? "The requirement is about all employees: give no targets."
                                : "Give at least one target of the requirement.")
                .require(
                        String.join(" ", given.targets()).length() <= 400,
                        "/targets",
                        "targets-too-many",
                        "Dela upp kravet i flera: målen får inte plats.",
                        "Divide the requirement: there is no room for so many targets.")
                .refuse();
    }
}
