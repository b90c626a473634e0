// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.findings.Findings;
import se.rond.findings.NewFinding;
import se.rond.findings.Source;
import se.rond.firesafety.api.PointView;
import se.rond.firesafety.api.Verdict;
import se.rond.firesafety.domain.Answer;
import se.rond.firesafety.domain.Round;
import se.rond.kernel.Text;

/** Hands what a round found over to the follow-up, each deficiency once. */
@Component(service = DeficiencyReports.class)
public final class DeficiencyReports {

    public static final String MODULE = "fire-safety";

    private final Findings findings;
    private final RoundPlaces places;

    @Activate
    public DeficiencyReports(@Reference Findings findings, @Reference RoundPlaces places) {
        this.findings = findings;
        this.places = places;
    }

    /** @return how many deficiencies the follow-up did not know of */
    int report(Round round, List<PointView> points, List<Answer> answers) {
        int reported = 0;
        for (PointView point : points) {
            for (Answer answer : answers) {
                if (answer.point().equals(point.id()) && answer.isToBeReported()) {
                    answer.reportedAs(findings.report(finding(round, point, answer)));
                    reported++;
                }
            }
        }
        return reported;
    }

    void approved(Round round) {
        findings.sourceApproved(MODULE, round.id());
    }

    private NewFinding finding(Round round, PointView point, Answer answer) {
        UUID premise = round.site().premise();
        return NewFinding.of(
                        new Source(MODULE, round.id(), point.id(), "/fire-safety/rounds/" + round.id()),
                        new Text(
                                "Ej uppfyllt: " + point.text().sv(),
                                "Not met: " + point.text().en()),
                        answer.severity() == null ? point.severity() : answer.severity(),
                        places.premise(premise).occupant(),
                        answer.answeredAt())
                .described(answer.comment())
                .responsible(point.responsible())
                .premise(premise)
                .seenBy(answer.received().person())
                .fixedOnSite(answer.verdict() == Verdict.FIXED_ON_SITE)
                .photoOnFail(point.photoOnFail())
                .photos(answer.photos())
                .ready();
    }
}
