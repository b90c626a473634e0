// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import java.time.Duration;
import se.rond.training.api.SessionGiven;

/** What a session has to be like. */
final class SessionChecks {

    private static final int PLACE_LENGTH = 160;
    private static final int MANY = 10_000;
    private static final Duration LONGEST = Duration.ofDays(31);

    private SessionChecks() {}

    static void check(SessionGiven given, boolean restricted) {
        Checks checks = new Checks()
                .atMost(given.place(), PLACE_LENGTH, "/place")
                .atMost(given.provider(), PLACE_LENGTH, "/provider")
                .within(given.maxParticipants(), 1, MANY, "/maxParticipants")
                .within(given.participants(), 0, MANY, "/participants")
                .require(
                        given.endsAt().isAfter(given.startsAt()),
                        "/endsAt",
                        "ends-before-it-starts",
                        "Tillfället ska sluta efter att det har börjat.",
                        "The session must end after it starts.")
                .require(
                        !given.endsAt().isAfter(given.startsAt().plus(LONGEST)),
                        "/endsAt",
                        "session-too-long",
                        "Tillfället får vara högst 31 dagar. Dela upp det i flera.",
                        "The session may last 31 days at most. Divide it.")
                .require(
                        given.units().size() <= 200,
                        "/units",
                        "units-too-many",
                        "Ange högst 200 enheter. Välj enheten ovanför i stället.",
                        "Give 200 units at most. Choose the unit above instead.");
        if (restricted) {
            checks.require(
                    !given.openForAll(),
                    "/openForAll",
                    "restricted-course",
                    "Till kursen anmäler man sig inte här: deltagarlistan förs inte i Rond.",
                    "One does not sign up for this course here: its list of participants is not kept in Rond.");
        } else {
            checks.require(
                    given.participants() == null,
                    "/participants",
                    "participants-are-counted",
                    "Antalet deltagare räknas av dem som är registrerade. Lämna fältet tomt.",
                    "Participants are counted from those registered. Leave the field empty.");
        }
        checks.refuse();
    }
}
