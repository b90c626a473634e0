// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.Test;
import se.rond.findings.NewFinding;
import se.rond.findings.Severity;
import se.rond.findings.Source;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.followup.town.Town;

public class DueWhenDecidedTest {

    @Test
    public void whatAnOrderGivesADayIsDueAtTheEndOfThatDay() {
        assertThat(finding(LocalDate.parse("2026-06-30")).deadline().original())
                .isEqualTo("2026-06-30T21:59:59Z"); // the end of the day in Swedish summer
    }

    @Test
    public void whatNobodyGaveADayHasTheUsualTime() {
        assertThat(finding(null).deadline().original()).isEqualTo("2026-04-01T21:59:59Z");
    }

    private static Finding finding(LocalDate dueOn) {
        NewFinding usual = Deficiency.of(Severity.MEDIUM).reported();
        NewFinding decided = NewFinding.of(
                        new Source(usual.module(), usual.source(), usual.sourceKey(), usual.sourceAddress()),
                        usual.title(),
                        usual.severity(),
                        usual.unit(),
                        usual.reportedAt())
                .described(usual.description())
                .responsible(usual.responsible())
                .premise(usual.premise())
                .seenBy(usual.reportedBy())
                .fixedOnSite(usual.fixedOnSite())
                .photoOnFail(usual.photoOnFail())
                .photos(usual.photos())
                .dueOn(dueOn)
                .ready();
        return new Finding(
                UUID.randomUUID(),
                "B-2026-000001",
                decided,
                new Site(Town.id("ALSKOLAN"), "/K/ALSKOLAN/", Town.id("L1")),
                Instant.parse("2026-03-02T08:00:00Z"),
                DueTimes.USUAL,
                new Actor(null, Town.id("inspector"), ""));
    }
}
