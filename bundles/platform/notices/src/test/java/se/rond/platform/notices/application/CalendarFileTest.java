// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.application;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.After;
import org.junit.Test;
import se.rond.duties.Duty;
import se.rond.duties.DutyState;
import se.rond.kernel.Text;
import se.rond.platform.notices.application.MailSettings.Server;

/** Duties as calendars read them. */
public class CalendarFileTest {

    @Test
    public void aDutyIsTheWholeDayOnWhichItIsDueInSweden() {
        // the last second of 29 March 2026, the day of 23 hours, and of 25 October, the day of 25
        assertThat(of("2026-03-29T21:59:59Z"))
                .contains("DTSTART;VALUE=DATE:20260329\r\n")
                .contains("DTEND;VALUE=DATE:20260330\r\n");
        assertThat(of("2026-10-25T22:59:59Z")).contains("DTSTART;VALUE=DATE:20261025\r\n");
    }

    @Test
    public void theZoneOfTheMachineMovesNothing() {
        for (String zone : List.of("Pacific/Kiritimati", "America/Los_Angeles", "UTC")) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(of("2026-03-29T21:59:59Z")).as(zone).contains("DTSTART;VALUE=DATE:20260329\r\n");
        }
    }

    @Test
    public void theSameDutyHasTheSameUid() {
        String uid = "UID:" + Village.id("round") + "@fire-safety.rond\r\n";

        assertThat(of("2026-03-29T21:59:59Z")).contains(uid);
        assertThat(of("2026-04-29T21:59:59Z")).contains(uid);
    }

    @Test
    public void textIsEscapedAndLinesAreFolded() {
        String name = "Rond; hus A, våning 2\\3\nBEGIN:VALARM " + "å".repeat(120);
        String file = of(name, "2026-03-29T21:59:59Z");

        assertThat(file).contains("SUMMARY:Rond\\; hus A\\, våning 2\\\\3\\nBEGIN:VALARM");
        assertThat(file.split("\r\n"))
                .noneMatch(line -> line.startsWith("BEGIN:VALARM"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(150));
        ICalendar read = Biweekly.parse(file).first();
        assertThat(read.getEvents().get(0).getSummary().getValue()).isEqualTo(name);
        assertThat(read.validate(ICalVersion.V2_0).isEmpty())
                .as(read.validate(ICalVersion.V2_0).toString())
                .isTrue();
    }

    @Test
    public void itLeadsBackToRondInTheLanguageOfThePerson() {
        String file = file().of(List.of(duty("Rond", "2026-03-29T21:59:59Z")), Locale.ENGLISH);

        assertThat(file)
                .contains("URL:https://rond.example/fire-safety/rounds/1")
                .contains("X-WR-CALNAME:Rond: to do");
    }

    @Test
    public void nothingToDoIsACalendarToo() {
        assertThat(Arrays.asList(file().of(List.of(), Locale.ENGLISH).split("\r\n")))
                .startsWith("BEGIN:VCALENDAR")
                .endsWith("END:VCALENDAR");
    }

    private final TimeZone zone = TimeZone.getDefault();

    @After
    public void backHome() {
        TimeZone.setDefault(zone);
    }

    private static String of(String due) {
        return of("Rond", due);
    }

    private static String of(String name, String due) {
        return file().of(List.of(duty(name, due)), Locale.forLanguageTag("sv"));
    }

    private static CalendarFile file() {
        Clock clock = Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);
        return new CalendarFile(
                new MailSettings(new Server("", 25, false, "", "", "", 5), "https://rond.example", 7), clock);
    }

    private static Duty duty(String name, String due) {
        return new Duty(
                Village.id("round"),
                "fire-safety",
                "check-round",
                Text.same("Kontrollrond"),
                Text.same(name),
                Village.id("unit"),
                "/K/U/",
                null,
                null,
                "fire_safety_inspector",
                Instant.parse(due).minusSeconds(86_400),
                Instant.parse(due),
                null,
                null,
                DutyState.DUE,
                "/fire-safety/rounds/1");
    }
}
