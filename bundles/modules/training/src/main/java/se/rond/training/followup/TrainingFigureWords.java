// SPDX-License-Identifier: Apache-2.0
package se.rond.training.followup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.figures.FigureDefinition;
import se.rond.kernel.Text;
import se.rond.training.api.CountAs;
import se.rond.training.domain.CourseVersion;

/** What the figures mean, in words; one more of its own for each course that is followed. */
final class TrainingFigureWords {

    static final String TRAINED = "k.tr.01";
    static final String HELD = "k.tr.02";
    static final String COVERAGE = "k.tr.03";
    static final String EXPIRING = "k.tr.04";
    static final String ROLES = "k.tr.05";

    private static final int BASE_LENGTH = TRAINED.length();
    private static final String COMMON = "tr.";

    private TrainingFigureWords() {}

    static List<FigureDefinition> all(List<CourseVersion> followed) {
        List<FigureDefinition> all = new ArrayList<>(List.of(
                trained(TRAINED, new Text("Antal utbildade per kurs", "Persons trained per course")),
                held(HELD, new Text("Antal enheter med genomförd utbildning", "Units with training held")),
                coverage(COVERAGE, new Text("Utbildningstäckning", "Training coverage"), 90),
                expiring(),
                roles()));
        for (CourseVersion course : followed) {
            Text name = course.facts().name();
            if (course.facts().restricted()) {
                all.add(unnamed(course, name));
                continue;
            }
            all.add(
                    course.facts().countAs() == CountAs.UNITS
                            ? held(
                                    id(HELD, course.course()),
                                    new Text(
                                            "Enheter med genomförd utbildning: " + name.sv(),
                                            "Units with training held: " + name.en()))
                            : trained(
                                    id(TRAINED, course.course()),
                                    new Text("Antal utbildade: " + name.sv(), "Persons trained: " + name.en())));
            all.add(coverage(
                    id(COVERAGE, course.course()),
                    new Text("Utbildningstäckning: " + name.sv(), "Training coverage: " + name.en()),
                    course.facts().targetCoverage()));
        }
        return all;
    }

    /** {@code k.tr.01.fire_basic} of {@code tr.fire_basic}. */
    static String id(String base, String course) {
        return base + "." + (course.startsWith(COMMON) ? course.substring(COMMON.length()) : course);
    }

    /** The figure that one of a single course is a part of. */
    static String base(String figure) {
        return figure.length() <= BASE_LENGTH ? figure : figure.substring(0, BASE_LENGTH);
    }

    /** What it says after the base; {@code null} for all courses. */
    static @Nullable String suffix(String figure) {
        return figure.length() <= BASE_LENGTH ? null : figure.substring(BASE_LENGTH + 1);
    }

    private static FigureDefinition trained(String id, Text name) {
        return new FigureDefinition(
                id,
                1,
                name,
                "count",
                "up",
                null,
                new Text(
                        "personer som genomfört kursen i perioden, en gång för varje kurs, där de arbetade då; den som"
                                + " har slutat räknas, externa deltagare visas för sig, färre än fem visas inte",
                        "persons who completed the course in the period, once for each course, where they worked then;"
                                + " who has left counts, external participants are shown apart, fewer than five are not"
                                + " shown"),
                null);
    }

    private static FigureDefinition held(String id, Text name) {
        return new FigureDefinition(
                id,
                1,
                name,
                "count",
                "up",
                null,
                new Text(
                        "enheter som kursen hölls för i perioden med minst en deltagare, en gång för varje kurs",
                        "units that the course was held for in the period with at least one participant, once for each"
                                + " course"),
                null);
    }

    /** Of a course whose participants nobody names: nobody is in its target group, so it has no coverage. */
    private static FigureDefinition unnamed(CourseVersion course, Text name) {
        boolean units = course.facts().countAs() == CountAs.UNITS;
        Text counted = units
                ? new Text("enheter som kursen hölls för", "units that the course was held for")
                : new Text(
                        "deltagare vid tillfällen som hölls, för hela kommunen; ingen namnges",
                        "participants of sessions that were held, for the whole municipality; nobody is named");
        return new FigureDefinition(
                id(units ? HELD : TRAINED, course.course()),
                2,
                units
                        ? new Text(
                                "Enheter med genomförd utbildning: " + name.sv(),
                                "Units with training held: " + name.en())
                        : new Text("Antal utbildade: " + name.sv(), "Persons trained: " + name.en()),
                "count",
                "up",
                null,
                new Text(
                        counted.sv() + "; visas för kalenderår som har slutat, och inte för färre än fem, inte heller"
                                + " för ingen",
                        counted.en()
                                + "; shown for calendar years that have ended, and not for fewer than five, nor for"
                                + " none"),
                null);
    }

    private static FigureDefinition coverage(String id, Text name, int target) {
        return new FigureDefinition(
                id,
                1,
                name,
                "percent",
                "up",
                target,
                new Text(
                        "personer i målgruppen med giltig utbildning, en gång för varje kurs",
                        "persons in the target group with a valid training, once for each course"),
                new Text(
                        "personer i målgruppen den dagen, utan dem som är borta mer än 90 dagar och nyanställda som har"
                                + " tid kvar; färre än fem visas inte",
                        "persons in the target group that day, without those away for more than 90 days and new ones who"
                                + " have time left; fewer than five are not shown"));
    }

    private static FigureDefinition expiring() {
        return new FigureDefinition(
                EXPIRING,
                1,
                new Text("Utbildningar som går ut inom 90 dagar", "Trainings expiring within 90 days"),
                "count",
                "down",
                null,
                new Text(
                        "giltiga utbildningar i målgruppen som går ut inom 90 dagar och inte har förnyats; visas inte för"
                                + " en målgrupp på färre än fem",
                        "valid trainings in the target group that end within 90 days and are not renewed; not shown for a"
                                + " target group of fewer than five"),
                null);
    }

    private static FigureDefinition roles() {
        return new FigureDefinition(
                ROLES,
                1,
                new Text(
                        "Andel chefer och roller med obligatorisk rollutbildning",
                        "Share of role holders with mandatory training"),
                "percent",
                "up",
                100,
                new Text(
                        "innehavare av en roll med giltig utbildning för den",
                        "holders of a role with a valid training for it"),
                new Text(
                        "innehavare av roller som kräver en utbildning; den som har två roller räknas i båda, färre än fem"
                                + " visas inte",
                        "holders of roles that demand a training; who has two roles counts in both, fewer than five are"
                                + " not shown"));
    }
}
