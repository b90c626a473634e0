// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.notices.Appointment;
import se.rond.training.api.SessionState;
import se.rond.training.domain.CourseVersion;
import se.rond.training.domain.TrainingSession;

/** A session as iCalendar (RFC 5545). */
final class SessionCalendar {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Period.ZONE);
    private static final int LINE_OCTETS = 74;

    private SessionCalendar() {}

    /** The same for every sending. */
    static String uid(TrainingSession session) {
        return "session-" + session.id() + "@training.rond";
    }

    /**
     * What whoever has a place puts into their calendar.
     *
     * @param off whether it is called off for the person, who may come back: it is counted on with the session only
     */
    static Appointment appointment(TrainingSession session, CourseVersion version, boolean off) {
        return new Appointment(
                uid(session),
                session.sequence(),
                version.facts().name(),
                session.place(),
                session.startsAt(),
                session.endsAt(),
                off);
    }

    /** Time and place in a line. */
    static Text when(TrainingSession session) {
        String time = LOCAL.format(session.startsAt()) + "–"
                + LOCAL.format(session.endsAt()).substring(11);
        String where = session.place() == null ? "" : ", " + session.place();
        return Text.same(time + where + ".");
    }

    static String file(TrainingSession session, CourseVersion version, Instant now) {
        List<String> lines = List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Rond//Training//SV",
                "METHOD:PUBLISH",
                "BEGIN:VEVENT",
                "UID:" + uid(session),
                "SEQUENCE:" + session.sequence(),
                "DTSTAMP:" + UTC.format(now),
                "DTSTART:" + UTC.format(session.startsAt()),
                "DTEND:" + UTC.format(session.endsAt()),
                "SUMMARY:" + escaped(version.facts().name().sv()),
                "LOCATION:" + escaped(session.place()),
                "STATUS:" + (session.state() == SessionState.CANCELLED ? "CANCELLED" : "CONFIRMED"),
                "END:VEVENT",
                "END:VCALENDAR");
        StringBuilder file = new StringBuilder();
        lines.forEach(line -> file.append(folded(line)).append("\r\n"));
        return file.toString();
    }

    private static String escaped(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replaceAll("[\\r\\n]+", "\\\\n");
    }

    /** RFC 5545, 3.1: no line is longer than 75 octets, and no character is cut. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            String text = Character.toString(character);
            int size = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(text);
            octets += size;
            i += Character.charCount(character);
        }
        return folded.toString();
    }
}
