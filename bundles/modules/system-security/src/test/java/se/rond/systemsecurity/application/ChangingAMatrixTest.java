// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.rond.systemsecurity.SystemOffice.refusal;
import static se.rond.systemsecurity.SystemOffice.violations;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.Test;
import se.rond.kernel.IfMatch;
import se.rond.platform.persistence.testing.Database;
import se.rond.systemsecurity.AnalysisCourse;
import se.rond.systemsecurity.OnBothDatabases;
import se.rond.systemsecurity.api.Band;
import se.rond.systemsecurity.api.Levels;
import se.rond.systemsecurity.api.MatrixChange;
import se.rond.systemsecurity.api.MatrixChange.RiskChange;
import se.rond.systemsecurity.api.MatrixGiven;
import se.rond.systemsecurity.api.MatrixView;

public class ChangingAMatrixTest extends OnBothDatabases {

    @Test
    public void matricesFrom3To6LevelsShipAnd4By4IsChosen() {
        assertThat(office.matrixBook.matrices())
                .extracting(MatrixView::code, MatrixView::chosen)
                .containsExactly(tuple("3x3", false), tuple("4x4", true), tuple("5x5", false), tuple("6x6", false));
        assertThat(four().bands())
                .containsExactly(
                        List.of(Band.GREEN, Band.GREEN, Band.GREEN, Band.ORANGE),
                        List.of(Band.GREEN, Band.YELLOW, Band.YELLOW, Band.ORANGE),
                        List.of(Band.GREEN, Band.YELLOW, Band.ORANGE, Band.RED),
                        List.of(Band.YELLOW, Band.ORANGE, Band.RED, Band.RED));
    }

    @Test
    public void whatAChangeWouldDoIsShownFirstThenDoneToOpenAnalysesOnly() {
        course.approved(new Levels(1, 1, 1, null));
        UUID decided = course.id;
        AnalysisCourse open = new AnalysisCourse(office);
        open.assessed(new Levels(1, 1, 1, null), 2, 2);
        open.accepted("owner");
        office.as("coordinator");

        MatrixChange tried = office.matrixBook.change("4x4", stricter(), true, IfMatch.none());
        assertThat(tried.risks())
                .singleElement()
                .returns(open.id, RiskChange::analysis)
                .returns(Band.YELLOW, RiskChange::before)
                .returns(Band.ORANGE, RiskChange::after);
        assertThat(tried.decidedKept()).isEqualTo(1);
        assertThat(open.theRisk().band()).as("nothing is done yet").isEqualTo(Band.YELLOW);

        MatrixChange done = office.matrixBook.change("4x4", stricter(), false, IfMatch.version(four().version()));
        assertThat(done.matrix().number()).isEqualTo(2);
        assertThat(open.theRisk().band()).isEqualTo(Band.ORANGE);
        assertThat(open.theRisk().acceptedBand()).as("was of the other band").isNull();
        assertThat(office.reader.detail(decided).matrix().number()).isEqualTo(1);
        assertThat(four().number()).isEqualTo(2);
    }

    @Test
    public void aChangeNeedsTheVersionThatWasSeenAndThePermission() {
        assertThat(refusal(() -> office.matrixBook.change("4x4", stricter(), false, IfMatch.none())))
                .isEqualTo("version-missing");
        assertThat(refusal(() -> office.as("manager").matrixBook.change("4x4", stricter(), true, IfMatch.none())))
                .isEqualTo("not-permitted");
    }

    @Test
    public void aMatrixHasTheSizeOfItsCodeAndNeverFalls() {
        assertThat(violations(() -> office.matrixBook.change("5x4", stricter(), true, IfMatch.none())))
                .contains("/consequences matrix-size");
        List<List<Band>> falling = new ArrayList<>(stricter().bands());
        falling.set(3, List.of(Band.GREEN, Band.GREEN, Band.GREEN, Band.GREEN));
        MatrixGiven wrong =
                new MatrixGiven(stricter().consequences(), stricter().likelihoods(), falling, true);
        assertThat(violations(() -> office.matrixBook.change("4x4", wrong, true, IfMatch.none())))
                .containsExactly("/bands matrix-falls");
    }

    @Test
    public void anotherSizeIsForNewAnalysesOnly() {
        course.gated();
        office.as("coordinator");
        MatrixView five = office.matrixBook.matrices().get(2);
        office.matrixBook.change(
                "5x5",
                new MatrixGiven(five.consequences(), five.likelihoods(), five.bands(), true),
                false,
                IfMatch.version(five.version()));

        assertThat(course.now().matrix().code()).isEqualTo("4x4");
        AnalysisCourse next = new AnalysisCourse(office);
        next.started();
        assertThat(next.now().matrix().code()).isEqualTo("5x5");
    }

    public ChangingAMatrixTest(Database database) {
        super(database);
    }

    private MatrixView four() {
        return office.matrixBook.matrices().get(1);
    }

    private MatrixGiven stricter() {
        MatrixView now = four();
        List<List<Band>> bands = new ArrayList<>(now.bands());
        bands.set(1, List.of(Band.GREEN, Band.ORANGE, Band.ORANGE, Band.ORANGE));
        bands.set(2, List.of(Band.GREEN, Band.ORANGE, Band.ORANGE, Band.RED));
        return new MatrixGiven(now.consequences(), now.likelihoods(), bands, true);
    }
}
