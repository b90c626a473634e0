// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.rond.firesafety.api.DraftGiven;
import se.rond.firesafety.api.PointView;
import se.rond.firesafety.domain.safetyfile.Checks;

/** What a check list must have. */
final class DraftChecks {

    private static final int MOST_POINTS = 200;
    private static final int NAME_LENGTH = 120;
    private static final int NOTE_LENGTH = 1_000;
    private static final int TEXT_LENGTH = 300;
    private static final int HOW_LENGTH = 2_000;
    private static final int ID_LENGTH = 60;
    private static final int MOST_DRILLS = 12;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");
    private static final Pattern TYPE = Pattern.compile("[a-z_]{1,40}");

    private DraftChecks() {}

    static void require(DraftGiven given) {
        List<PointView> points = given.points();
        Checks checks = new Checks()
                .words(given.name().sv(), NAME_LENGTH, "/name/sv")
                .words(given.name().en(), NAME_LENGTH, "/name/en")
                .atMost(given.note().sv(), NOTE_LENGTH, "/note/sv")
                .atMost(given.note().en(), NOTE_LENGTH, "/note/en")
                .within(given.drillsPerYear(), 0, MOST_DRILLS, "/drillsPerYear")
                .require(
                        !given.premiseTypes().isEmpty()
                                && given.premiseTypes().stream()
                                        .allMatch(type -> TYPE.matcher(type).matches()),
                        "/premiseTypes",
                        "premise-types-missing",
                        "Ange vilka slag av lokal listan är till för, eller any.",
                        "Say which kinds of premises the list is for, or any.")
                .require(
                        !points.isEmpty() && points.size() <= MOST_POINTS,
                        "/points",
                        "points-out-of-range",
                        "Listan ska ha 1 till " + MOST_POINTS + " punkter.",
                        "The list must have 1 to " + MOST_POINTS + " points.");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < points.size(); i++) {
            point(checks, points.get(i), "/points/" + i, seen);
        }
        checks.refuse();
    }

    private static void point(Checks checks, PointView point, String at, Set<String> seen) {
        checks.require(
                        ID.matcher(point.id()).matches(),
                        at + "/id",
                        "point-id-unreadable",
                        "Punktens id ska vara små bokstäver, siffror, punkt och bindestreck.",
                        "The id of a point must be small letters, digits, dots and hyphens.")
                .require(
                        seen.add(point.id()),
                        at + "/id",
                        "point-twice",
                        "Punkten finns redan i listan.",
                        "The point is in the list already.")
                .words(point.text().sv(), TEXT_LENGTH, at + "/text/sv")
                .words(point.text().en(), TEXT_LENGTH, at + "/text/en")
                .atMost(point.how().sv(), HOW_LENGTH, at + "/how/sv")
                .atMost(point.how().en(), HOW_LENGTH, at + "/how/en")
                .words(point.category().id(), ID_LENGTH, at + "/category/id")
                .words(point.category().name().sv(), NAME_LENGTH, at + "/category/name/sv")
                .words(point.category().name().en(), NAME_LENGTH, at + "/category/name/en");
    }
}
