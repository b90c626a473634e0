// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;
import se.rond.platform.persistence.testing.Database;
import se.rond.reporting.Report;
import se.rond.systemsecurity.OnBothDatabases;
import se.rond.systemsecurity.api.DecisionKind;
import se.rond.systemsecurity.api.Levels;

public class ReportingAnAnalysisTest extends OnBothDatabases {

    @Test
    public void aReportSaysWhatTheAnalysisSays() {
        course.submitted(new Levels(1, 1, 1, null), 3, 3).reviewed();
        course.accepted("head");
        course.decided(DecisionKind.APPROVED_WITH_CONDITIONS);

        Report report = office.as("reviewer").reports().report(course.id);

        assertThat(report.title().en()).contains("System LEX");
        assertThat(report.subject().sv())
                .contains("godkänd med villkor", course.now().contentHash());
        String text = report.blocks().toString();
        assertThat(text)
                .contains(
                        "Elevregister",
                        "Hålla reda på elever",
                        "Brandvägg",
                        "Inför multifaktorinloggning",
                        "Förekommer inte här",
                        "Avtal 12",
                        "Väl underbyggd",
                        "Åtgärderna genomförs",
                        "head Ek, 2026-09-02",
                        "orange");
    }

    @Test
    public void freeTextIsMaskedForReadersOfTheRegister() {
        course.submitted(new Levels(1, 1, 1, null), 2, 2);

        assertThat(office.as("reader").reports().report(course.id).toString())
                .doesNotContain("Elevregister", "Hålla reda på elever", "Brandvägg", "Avtal 12", "Förekommer inte här");
    }

    public ReportingAnAnalysisTest(Database database) {
        super(database);
    }
}
