// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.time.Duration;
import java.time.Instant;
import se.rond.firesafety.api.AnswerGiven;
import se.rond.kernel.Checks;
import se.rond.kernel.Invalid;

/** What is wrong with an answer whatever the state of the round. */
final class AnswerChecks {

    /** How far ahead a client's clock may be. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    /** How long before the round opened it may be: an extra round without coverage reaches us when the phone is back. */
    private static final Duration BEFORE = Duration.ofDays(31);

    private AnswerChecks() {}

    /**
     * @param opensAt when the round opened
     * @throws Invalid with everything at once
     */
    static void require(AnswerGiven given, Instant opensAt, Instant now) {
        Instant answered = given.answeredAt();
        new Checks()
                .require(
                        given.comment() == null || given.comment().length() <= AnswerGiven.COMMENT_LENGTH,
                        "/comment",
                        "comment-too-long",
                        "Skriv högst " + AnswerGiven.COMMENT_LENGTH + " tecken.",
                        "Write at most " + AnswerGiven.COMMENT_LENGTH + " characters.")
                .require(
                        given.photoIds().size() <= AnswerGiven.PHOTOS,
                        "/photos",
                        "too-many-photos",
                        "Skicka högst " + AnswerGiven.PHOTOS + " foton.",
                        "Send at most " + AnswerGiven.PHOTOS + " photos.")
                .require(
                        answered == null || !answered.isAfter(now.plus(SKEW)),
                        "/answeredAt",
                        "answered-in-future",
                        "Tiden ligger i framtiden. Kontrollera enhetens klocka.",
                        "The time is in the future. Check the clock of the device.")
                .require(
                        answered == null || !answered.isBefore(opensAt.minus(BEFORE)),
                        "/answeredAt",
                        "answered-before-round",
                        "Tiden ligger långt före ronden. Kontrollera enhetens klocka.",
                        "The time lies long before the round. Check the clock of the device.")
                .refuse();
    }
}
