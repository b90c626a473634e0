// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.systemsecurity.SystemOffice.refusal;

import java.time.LocalDate;
import org.junit.Test;
import se.rond.access.Scope;
import se.rond.kernel.IfMatch;
import se.rond.platform.persistence.testing.Database;
import se.rond.systemsecurity.AnalysisCourse;
import se.rond.systemsecurity.OnBothDatabases;
import se.rond.systemsecurity.api.Acceptance;
import se.rond.systemsecurity.api.AnalysisDetail;
import se.rond.systemsecurity.api.Band;
import se.rond.systemsecurity.api.Levels;
import se.rond.systemsecurity.api.RiskGiven;
import se.rond.systemsecurity.api.RiskView;
import se.rond.systemsecurity.api.SystemGiven;
import se.rond.systemsecurity.api.SystemSecurityPermissions;
import se.rond.systemsecurity.api.SystemStatus;

public class AcceptingRisksTest extends OnBothDatabases {

    @Test
    public void greenIsForTheManagerFor36Months() {
        course.assessed(LEVELS, 1, 1);

        assertThat(refusal(() -> course.accepted("owner"))).isEqualTo("not-permitted");
        assertThat(risk(course.accepted("manager")).acceptedUntil()).isEqualTo("2029-03-02");
    }

    @Test
    public void yellowIsForTheOwnerFor12Months() {
        course.assessed(LEVELS, 2, 2);

        assertThat(refusal(() -> course.accepted("manager"))).isEqualTo("not-permitted");
        assertThat(risk(course.accepted("owner")).acceptedUntil()).isEqualTo("2027-03-02");
    }

    @Test
    public void orangeIsForTheDepartmentHeadWithAPlanWithin90DaysFor6Months() {
        course.assessed(LEVELS, 3, 3);

        assertThat(refusal(() -> course.accepted("owner"))).isEqualTo("not-permitted");
        assertThat(refusal(() -> course.accepted("head"))).isEqualTo("plan-missing");
        course.measure("2026-06-01");
        assertThat(refusal(() -> course.accepted("head"))).as("91 days").isEqualTo("plan-missing");
        course.measure("2026-05-31");
        assertThat(refusal(() -> accept("head", new Acceptance(null, " ")))).isEqualTo("invalid");
        assertThat(refusal(() -> accept("head", new Acceptance(LocalDate.parse("2026-09-03"), "Nytta"))))
                .isEqualTo("invalid");
        assertThat(risk(course.accepted("head"))).returns(LocalDate.parse("2026-09-02"), RiskView::acceptedUntil);
    }

    @Test
    public void redIsForTheMunicipalDirectorForARunningSystemFor3Months() {
        course.assessed(LEVELS, 4, 4);
        course.measure("2026-04-01");

        assertThat(refusal(() -> course.accepted("head"))).isEqualTo("not-permitted");
        assertThat(risk(course.accepted("director")).acceptedUntil()).isEqualTo("2026-06-02");
    }

    @Test
    public void aSystemThatDoesNotRunYetMustNotGoLiveWithARedRisk() {
        course.assessed(LEVELS, 4, 4);
        course.measure("2026-04-01");
        SystemGiven planned = planned();
        office.as("coordinator")
                .book
                .save(
                        course.system,
                        planned,
                        IfMatch.version(office.book.system(course.system).version()));

        assertThat(refusal(() -> course.accepted("director"))).isEqualTo("red-not-live");
    }

    @Test
    public void anAcceptanceEndsWithItsDayAndWithItsBand() {
        course.assessed(LEVELS, 2, 2);
        course.accepted("owner");
        store.clock().set("2027-03-02T12:00:00Z");
        assertThat(course.theRisk().acceptanceHolds()).isTrue();
        store.clock().set("2027-03-03T12:00:00Z");
        assertThat(course.theRisk().acceptanceHolds()).isFalse();

        office.as("manager")
                .writing
                .saveRisk(
                        course.id,
                        course.theRisk().id(),
                        AnalysisCourse.size("t01", 3, 3),
                        IfMatch.version(course.theRisk().version()));

        assertThat(course.theRisk().band()).isEqualTo(Band.ORANGE);
        assertThat(course.theRisk().acceptedBand()).isNull();
    }

    @Test
    public void anAcceptanceIsOfTheRiskAsItWas() {
        course.assessed(LEVELS, 2, 2);
        course.accepted("owner");
        RiskGiven was = AnalysisCourse.size("t01", 2, 2);
        saved(was);
        assertThat(course.theRisk().acceptanceHolds()).as("said once more").isTrue();

        saved(new RiskGiven(
                was.threat(),
                was.title(),
                null,
                "Alla skydd är borttagna",
                was.consequence(),
                was.likelihood(),
                was.treatment(),
                was.expectedConsequence(),
                was.expectedLikelihood()));

        assertThat(course.theRisk().band()).isEqualTo(Band.YELLOW);
        assertThat(course.theRisk().acceptanceHolds()).isFalse();
    }

    private void saved(RiskGiven given) {
        office.as("manager")
                .writing
                .saveRisk(
                        course.id,
                        course.theRisk().id(),
                        given,
                        IfMatch.version(course.theRisk().version()));
    }

    @Test
    public void whoWroteDoesNotAcceptMoreThanGreen() {
        course.assessed(LEVELS, 2, 2);
        office.callers.grant("manager", SystemSecurityPermissions.APPROVE, Scope.EVERYTHING);

        assertThat(refusal(() -> course.accepted("manager"))).isEqualTo("accepter-wrote");
    }

    public AcceptingRisksTest(Database database) {
        super(database);
    }

    private static final Levels LEVELS = new Levels(1, 1, 1, null);

    private void accept(String who, Acceptance acceptance) {
        office.as(who)
                .writing
                .accept(
                        course.id,
                        course.theRisk().id(),
                        acceptance,
                        IfMatch.version(course.theRisk().version()));
    }

    private static RiskView risk(AnalysisDetail detail) {
        return detail.risks().stream()
                .filter(risk -> risk.band() != null)
                .findFirst()
                .orElseThrow();
    }

    private SystemGiven planned() {
        SystemGiven given = office.given(office.book.system(course.system).code(), "SKOLA");
        return new SystemGiven(
                given.code(),
                given.name(),
                given.description(),
                given.unit(),
                given.owner(),
                given.manager(),
                null,
                given.supplier(),
                given.hosting(),
                given.usersApprox(),
                true,
                false,
                false,
                24,
                4,
                SystemStatus.PLANNED,
                null,
                null);
    }
}
