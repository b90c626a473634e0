// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.api.BoardDecision;

/** A decision of a board as it is in its minutes, and who recorded it. */
@Embeddable
public class MeetingDecision {

    private static final int PARAGRAPH_LENGTH = 10;
    private static final int NUMBER_LENGTH = 40;
    private static final Pattern PARAGRAPH = Pattern.compile("§?\\s*(\\d{1,5}[a-zA-Z]?)");

    @Column(name = "MEETING_DATE")
    private LocalDate meetingDate;

    @Column(name = "PARAGRAPH")
    private String paragraph;

    @Column(name = "REGISTRATION_NUMBER")
    private String registrationNumber;

    @Embedded
    private Signature by;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected MeetingDecision() {}

    private MeetingDecision(BoardDecision given, Signature by) {
        Matcher number = PARAGRAPH.matcher(given.paragraph().strip());
        this.meetingDate = given.meetingDate();
        this.paragraph =
                number.matches() ? "§ " + number.group(1) : given.paragraph().strip();
        this.registrationNumber = given.registrationNumber().strip();
        this.by = by;
    }

    /** A plan, or a revision of it, is adopted in its own year or the year before. */
    static MeetingDecision adopting(int planYear, BoardDecision given, Signature by) {
        int year = given.meetingDate().getYear();
        check(given, by.day())
                .require(
                        year == planYear - 1 || year == planYear,
                        "/meetingDate",
                        "meeting-outside-year",
                        "Planen för " + planYear + " antas under " + (planYear - 1) + " eller " + planYear
                                + ". Ange sammanträdets dag som i protokollet.",
                        "The plan for " + planYear + " is adopted in " + (planYear - 1) + " or " + planYear
                                + ". Give the day of the meeting as in the minutes.")
                .refuse();
        return new MeetingDecision(given, by);
    }

    /**
     * What came of a plan is decided on when its year has begun, and when the last of it is there: a board decides on what exists.
     *
     * @param settled when the last control was judged, followed up or closed; {@code null} where there is none
     */
    static MeetingDecision reporting(int planYear, @Nullable LocalDate settled, BoardDecision given, Signature by) {
        check(given, by.day())
                .require(
                        given.meetingDate().getYear() >= planYear,
                        "/meetingDate",
                        "meeting-before-year",
                        "Planens år börjar " + planYear
                                + "-01-01. Nämnden beslutar om rapporten den dagen eller senare:"
                                + " ange dagen som i protokollet.",
                        "The plan's year begins on " + planYear + "-01-01. The board decides on the report that day or"
                                + " later: give the day as in the minutes.")
                .require(
                        settled == null || !given.meetingDate().isBefore(settled),
                        "/meetingDate",
                        "meeting-before-last-step",
                        "Den sista kontrollen bedömdes eller avslutades " + settled
                                + ". Nämnden beslutar om det som då fanns: ange ett sammanträde den dagen eller senare.",
                        "The last control was assessed or closed on " + settled
                                + ". The board decides on what there was then: give a meeting on that day or later.")
                .refuse();
        return new MeetingDecision(given, by);
    }

    /** What belongs to no plan. */
    static MeetingDecision once(BoardDecision given, Signature by) {
        check(given, by.day())
                .require(
                        given.meetingDate().getYear() >= ControlPlan.FIRST_YEAR,
                        "/meetingDate",
                        "meeting-too-early",
                        "Ange sammanträdets dag som i protokollet.",
                        "Give the day of the meeting as in the minutes.")
                .refuse();
        return new MeetingDecision(given, by);
    }

    private static Checks check(BoardDecision given, LocalDate today) {
        return new Checks()
                .require(
                        !given.meetingDate().isAfter(today),
                        "/meetingDate",
                        "meeting-in-future",
                        "Sammanträdet har inte varit än. Ange dagen då nämnden beslutade.",
                        "The meeting has not been yet. Give the day on which the board decided.")
                .words(given.paragraph(), PARAGRAPH_LENGTH, "/paragraph")
                .require(
                        PARAGRAPH.matcher(given.paragraph().strip()).matches(),
                        "/paragraph",
                        "paragraph-unreadable",
                        "Ange paragrafen som i protokollet, till exempel § 87.",
                        "Give the paragraph as in the minutes, such as § 87.")
                .words(given.registrationNumber(), NUMBER_LENGTH, "/registrationNumber");
    }

    public LocalDate meetingDate() {
        return meetingDate;
    }

    public Signature by() {
        return by;
    }

    public BoardDecision decision() {
        return new BoardDecision(meetingDate, paragraph, registrationNumber);
    }
}
