// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.published;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.internalcontrol.ControlOffice.refusal;
import static se.rond.internalcontrol.ControlOffice.violations;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import se.rond.access.Scope;
import se.rond.internalcontrol.Municipality;
import se.rond.internalcontrol.OnBothDatabases;
import se.rond.internalcontrol.api.BoardDecision;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.published.ReadingGiven;
import se.rond.internalcontrol.api.published.ReadingView;
import se.rond.kernel.IfMatch;
import se.rond.platform.persistence.testing.Database;

/** The executive board opens adopted plans and reports for everybody who is employed, by a decision that is said. */
public class DecidingReadingTest extends OnBothDatabases {

    @Test
    public void whatTheInstallationIsSetToHoldsUntilSomebodyHasDecided() {
        assertThat(reading(true).reading())
                .returns(true, ReadingView::open)
                .returns(null, ReadingView::decision)
                .returns(null, ReadingView::recordedOn);
        assertThat(reading(false).reading().open()).isFalse();
    }

    @Test
    public void aDecisionSaysFromWhichMeetingItIsAndIsInTheTrail() {
        ReadingView decided = reading(false).decide(given(true, "2025-11-18"), IfMatch.none());

        assertThat(decided.open()).isTrue();
        assertThat(decided.decision()).isEqualTo(new BoardDecision(LocalDate.parse("2025-11-18"), "§ 87", "KS-2025/9"));
        assertThat(decided.recordedOn()).isEqualTo(LocalDate.parse("2025-11-20"));
        assertThat(decided.recordedBy().id()).isEqualTo(Municipality.id("control"));
        assertThat(reading(false).reading().open())
                .as("whatever the setting says")
                .isTrue();
        assertThat(office.trail.get(office.trail.size() - 1))
                .returns("internal-control.reading.decide", entry -> entry.action())
                .returns(Map.of("open", false), entry -> entry.before())
                .satisfies(entry -> assertThat(entry.after()).containsEntry("paragraph", "§ 87"));
    }

    @Test
    public void aChangeNeedsTheVersionThatWasSeenAndALaterMeeting() {
        ReadingView opened = reading(false).decide(given(true, "2025-11-18"), IfMatch.none());

        assertThat(refusal(() -> reading(false).decide(given(false, "2025-11-19"), IfMatch.none())))
                .isEqualTo("version-missing");
        assertThat(violations(
                        () -> reading(false).decide(given(false, "2025-11-17"), IfMatch.version(opened.version()))))
                .containsExactly("meeting-before-decision");
        assertThat(reading(false).reading().open()).isTrue();

        ReadingView closed = reading(false).decide(given(false, "2025-11-19"), IfMatch.version(opened.version()));

        assertThat(closed.open()).isFalse();
        assertThat(refusal(() -> reading(false).decide(given(true, "2025-11-20"), IfMatch.version(opened.version()))))
                .isEqualTo("stale-version");
    }

    @Test
    public void sentOnceMoreItChangesNothing() {
        ReadingView decided = reading(false).decide(given(true, "2025-11-18"), IfMatch.none());
        int trailed = office.trail.size();

        assertThat(reading(false).decide(given(true, "2025-11-18"), IfMatch.none()))
                .isEqualTo(decided);
        assertThat(office.trail).hasSize(trailed);
    }

    @Test
    public void aDecisionIsOfAMeetingThatHasBeen() {
        assertThat(violations(() -> reading(false).decide(given(true, "2025-11-21"), IfMatch.none())))
                .containsExactly("meeting-in-future");
        assertThat(violations(() -> reading(false).decide(given(true, "1899-11-21"), IfMatch.none())))
                .containsExactly("meeting-too-early");
    }

    @Test
    public void onlyWhoActsForTheExecutiveBoardDecides() {
        office.as("school");
        assertThat(reading(false).reading().mayDecide()).isFalse();
        assertThat(refusal(() -> reading(false).decide(given(true, "2025-11-18"), IfMatch.none())))
                .isEqualTo("executive-board-decides");

        office.town.person("registrar", false);
        office.callers.grant(
                "registrar",
                InternalControlPermissions.RECORD_DECISION,
                new Scope(false, Set.of(Municipality.id("KS")), Set.of()));
        office.as("registrar");
        assertThat(reading(false)
                        .decide(given(true, "2025-11-18"), IfMatch.none())
                        .open())
                .isTrue();
    }

    /** As in an installation with that setting. */
    private ReadingDesk reading(boolean set) {
        return new ReadingDesk(new OpenReading(set), office.executive, office.desk, store.work());
    }

    private static ReadingGiven given(boolean open, String meeting) {
        return new ReadingGiven(open, new BoardDecision(LocalDate.parse(meeting), "§ 87", "KS-2025/9"));
    }

    public DecidingReadingTest(Database database) {
        super(database);
    }
}
