// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.training.TrainingOffice.given;
import static se.rond.training.TrainingOffice.refusal;
import static se.rond.training.TrainingOffice.violations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import se.rond.audit.AuditEntry;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.OnBothDatabases;
import se.rond.training.api.RequirementGiven;
import se.rond.training.api.SessionGiven;
import se.rond.training.api.SessionView;
import se.rond.training.api.TargetFilter;
import se.rond.training.api.TargetKind;

/** Courses of security protection name nobody, whatever is changed about them. */
public class RestrictingCoursesTest extends OnBothDatabases {

    private static final String SHIPPED = "tr.security_protection";

    @Test
    public void theOneThatShipsRestrictedStaysSo() {
        assertThat(refusal(() -> save(SHIPPED, false))).isEqualTo("restriction-ships");

        office.ship();

        assertThat(refusal(() -> save(SHIPPED, false))).isEqualTo("restriction-ships");
        save(SHIPPED, true);
        assertThat(office.book.course(SHIPPED).current())
                .returns(2, version -> version.number())
                .returns(true, version -> version.restricted());
    }

    @Test
    public void whereSomebodyIsNamedACourseIsNotRestrictedAfterwards() {
        office.completed("anna", "tr.brand", "2025-03-03");
        assertThat(refusal(() -> save("tr.brand", true))).isEqualTo("restriction-stays");

        office.course("tr.planned", 12);
        office.session("tr.planned", "2026-04-10", 2);
        assertThat(refusal(() -> save("tr.planned", true))).isEqualTo("restriction-stays");

        office.course("tr.fresh", 12);
        save("tr.fresh", true);
        assertThat(office.book.course("tr.fresh").current().restricted()).isTrue();
    }

    @Test
    public void nobodyHasToTakeWhatNamesNobody() {
        office.course("tr.fresh", 12);
        require("tr.fresh");
        assertThat(counted()).isNotEmpty();
        assertThat(office.as("anna").targets.own(false, PageRequest.first(9)).items())
                .hasSize(1);
        office.as("administrator");

        save("tr.fresh", true);

        assertThat(counted()).isEmpty();
        assertThat(office.as("anna").targets.own(false, PageRequest.first(9)).items())
                .isEmpty();
        office.as("administrator");
        assertThat(violations(() -> require("tr.fresh"))).containsExactly("/course restricted-course");
    }

    @Test
    public void howManyTookItOrWereToIsNotInTheTrailOfEverybody() {
        UUID id = UUID.randomUUID();
        save("tr.secret", true);
        office.trail.clear();

        office.sessions.save(id, taught(3, 640), IfMatch.none());
        office.sessions.save(
                id,
                taught(471, 650),
                IfMatch.version(office.sessions.session(id).version()));
        office.sessions.hold(id);
        UUID other = UUID.randomUUID();
        office.sessions.save(other, taught(2, 660), IfMatch.none());
        office.sessions.cancel(other, new Reason("Läraren är sjuk"));

        assertThat(office.sessions.session(id).participants()).isEqualTo(471);
        assertThat(office.trail)
                .extracting(AuditEntry::action)
                .containsExactly(
                        "training.session.plan",
                        "training.session.change",
                        "training.session.hold",
                        "training.session.plan",
                        "training.session.cancel");
        assertThat(office.trail).allSatisfy(entry -> {
            assertThat(entry.before()).doesNotContainKeys("participants", "maxParticipants");
            assertThat(entry.after()).doesNotContainKeys("participants", "maxParticipants");
            assertThat(entry.before() + " " + entry.after() + " " + entry.reason())
                    .as("but for the id of the session, which may have any digits")
                    .doesNotContain("471", "640", "650", "660");
        });
    }

    @Test
    public void placesOfOtherCoursesAreInTheTrail() {
        office.session("tr.brand", "2026-04-10", 12);

        assertThat(office.trail.get(office.trail.size() - 1).after()).containsEntry("maxParticipants", "12");
    }

    @Test
    public void howManyTookItOrWereToIsToldToWhoeverKeepsTheRegisterOnly() {
        UUID id = UUID.randomUUID();
        save("tr.secret", true);
        office.sessions.save(id, taught(471, 640), IfMatch.none());

        assertThat(office.sessions.session(id))
                .returns(471, SessionView::participants)
                .returns(640, SessionView::maxParticipants);
        assertThat(office.as("reader").sessions.session(id))
                .returns(null, SessionView::participants)
                .returns(null, SessionView::maxParticipants)
                .returns(null, SessionView::placesLeft);
        assertThat(office.sessions.calendar(id)).doesNotContain("471", "640");
    }

    private static SessionGiven taught(int participants, int places) {
        return new SessionGiven(
                "tr.secret",
                Instant.parse("2026-02-02T08:00:00Z"),
                Instant.parse("2026-02-02T10:00:00Z"),
                "Stadshuset",
                null,
                places,
                List.of(),
                false,
                participants);
    }

    private List<?> counted() {
        return office.targets
                .targets(new TargetFilter(null, "tr.fresh", null, false, false, false), PageRequest.first(9))
                .items();
    }

    private void require(String course) {
        office.book.saveRequirement(
                UUID.randomUUID(),
                new RequirementGiven(course, TargetKind.ALL_EMPLOYEES, List.of(), null, 90, null),
                IfMatch.none());
    }

    private void save(String code, boolean restricted) {
        IfMatch seen = office.book.courses(false, PageRequest.first(99)).items().stream()
                .filter(course -> course.code().equals(code))
                .findFirst()
                .map(course -> IfMatch.version(course.version()))
                .orElse(IfMatch.none());
        office.book.save(code, given(code, 24, restricted), seen);
    }

    @Before
    public void givenACourseAndSomebody() {
        office.course("tr.brand", 48);
        office.employee("anna", "SKOLA");
        office.as("administrator");
    }

    public RestrictingCoursesTest(Database database) {
        super(database);
    }
}
