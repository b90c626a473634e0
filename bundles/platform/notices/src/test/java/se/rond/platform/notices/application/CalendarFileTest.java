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
import se.rond.access.Compartment;
import se.rond.duties.Duty;
import se.rond.duties.DutyKind;
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
    public void ofWhatIsKeptApartACalendarElsewhereIsToldOnlyTheDay() {
        Duty apart = duty("Gapanalys av journalsystemet", "2026-03-29T21:59:59Z");
        assertThat(file().of(List.of(apart.in(Compartment.INFOSEC)), Locale.ENGLISH))
                .contains("DTSTART;VALUE=DATE:20260329", "SUMMARY:To do in Rond", "URL:https://rond.example/")
                .doesNotContain(
                        "journalsystemet", "fire-safety.rond", apart.kindName().en());
        assertThat(file().of(List.of(apart.in(Compartment.SECURITY_PROTECTION)), Locale.ENGLISH))
                .contains("DTSTART;VALUE=DATE:20260329", "SUMMARY:To do in Rond")
                .doesNotContain("journalsystemet", "URL:");
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

    /** RFC 5545, 3.1, 3.6 and 3.6.1. */
    @Test
    public void everyEventHasOnceWhatTheStandardDemands() {
        TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
        String file = file().of(
                        List.of(
                                duty("round", "Rond", "2026-03-29T21:59:59Z"),
                                duty("service", "Service " + "å".repeat(120), "2026-12-31T22:59:59Z")),
                        Locale.ENGLISH);

        assertThat(file).endsWith("\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
        List<String> parts = List.of(file.replace("\r\n ", "").split("BEGIN:VEVENT\r\n"));
        assertThat(parts).as("the calendar and two events").hasSize(3);
        assertThat(parts.get(0)).containsOnlyOnce("\r\nVERSION:2.0\r\n").containsOnlyOnce("\r\nPRODID:-//");
        for (String event : parts.subList(1, 3)) {
            assertThat(values(event, "UID")).hasSize(1);
            assertThat(values(event, "DTSTAMP")).as("in UTC").containsExactly("20260302T080000Z");
            List<String> starts = values(event, "DTSTART;VALUE=DATE");
            List<String> ends = values(event, "DTEND;VALUE=DATE");
            assertThat(starts).hasSize(1);
            assertThat(ends).hasSize(1);
            assertThat(ends.get(0)).as("the end is not in it").isGreaterThan(starts.get(0));
            assertThat(values(event, "END")).startsWith("VEVENT");
        }
        assertThat(values(parts.get(1), "UID")).isNotEqualTo(values(parts.get(2), "UID"));
        assertThat(values(parts.get(2), "DTEND;VALUE=DATE")).containsExactly("20270101");
    }

    private static List<String> values(String event, String property) {
        return Arrays.stream(event.split("\r\n"))
                .filter(line -> line.startsWith(property + ":"))
                .map(line -> line.substring(property.length() + 1))
                .toList();
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
        return duty("round", name, due);
    }

    private static Duty duty(String id, String name, String due) {
        return Duty.of(
                        new DutyKind("fire-safety", "check-round", Text.same("Kontrollrond")),
                        Village.id(id),
                        Text.same(name),
                        Village.id("unit"),
                        "/K/U/",
                        "/fire-safety/rounds/1")
                .of("fire_safety_inspector")
                .from(Instant.parse(due).minusSeconds(86_400), Instant.parse(due))
                .standing(DutyState.DUE)
                .ready();
    }
}
