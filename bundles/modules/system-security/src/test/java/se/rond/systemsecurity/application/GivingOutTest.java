// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.systemsecurity.SystemOffice.refusal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.audit.AuditEntry;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Municipality;
import se.rond.reporting.PublicRecord;
import se.rond.systemsecurity.OnBothDatabases;
import se.rond.systemsecurity.api.DecisionKind;
import se.rond.systemsecurity.api.Levels;

/** What leaves Rond as a file: exports of those who may read, and public records of the registrar. */
public class GivingOutTest extends OnBothDatabases {

    private static final PublicRecord USUAL = PublicRecord.of(null, "KS-2026/99");

    @Test
    public void aDecidedAnalysisIsGivenOutWithEveryFreeTextMasked() {
        course.assessed(new Levels(1, 1, 1, null), 3, 3).answered().described();
        course.theOwn("EGEN RISK", 1, 1);
        course.measure("2026-03-20");
        office.as("manager").steps.submit(course.id, course.seen());
        course.reviewed();
        course.accepted("head");
        course.decided(DecisionKind.APPROVED_WITH_CONDITIONS);

        office.as("registrar");
        String file = new String(
                office.release().release(course.id, USUAL, Locale.ENGLISH).content(), StandardCharsets.UTF_8);

        assertThat(file)
                .doesNotContain(
                        "EGEN RISK",
                        "Hålla reda",
                        "Lärare",
                        "Katalogtjänsten",
                        "Elevregister",
                        "Personuppgifter om elever",
                        "Brandvägg",
                        "Förekommer inte här",
                        "multifaktor",
                        "Avtal 12",
                        "Väl underbyggd",
                        "Åtgärderna genomförs");
        assertThat(file).contains("[maskerat: OSL 18 kap. 8 §]", "KS-2026/99", "3 × 3");
        AuditEntry entry = office.trail.get(office.trail.size() - 1);
        assertThat(entry.action()).isEqualTo("system-security.analysis.release");
        assertThat(entry.compartment()).isEqualTo(Compartment.INFOSEC);
        assertThat(entry.after()).containsEntry("rule", "OSL 18 kap. 8 §").containsKeys("sha256", "masked");
        assertThat(office.reading.analysis(course.id).description().purpose())
                .as("the registrar reads nothing by it")
                .isNull();
    }

    @Test
    public void whatIsNotDecidedIsNotGivenOutAndNotByAnybody() {
        course.submitted(new Levels(1, 1, 1, null), 2, 2);

        office.as("registrar");
        assertThat(refusal(() -> office.release().release(course.id, USUAL, Locale.ENGLISH)))
                .isEqualTo("record-not-decided");
        office.as("reviewer");
        assertThat(refusal(() -> office.release().release(course.id, USUAL, Locale.ENGLISH)))
                .isEqualTo("not-permitted");
        office.as("stranger");
        assertThat(refusal(() -> office.release().release(course.id, USUAL, Locale.ENGLISH)))
                .isEqualTo("not-found");
    }

    @Test
    public void everyExportIsInTheTrailOfTheCompartment() {
        course.gated();
        office.as("reviewer").exports().analysis(course.id, "report-pdf");
        office.exports().list("systems");

        List<AuditEntry> noted = office.trail.subList(office.trail.size() - 2, office.trail.size());
        assertThat(noted)
                .extracting(AuditEntry::action)
                .containsExactly("system-security.analysis.export", "system-security.list.export");
        assertThat(noted).extracting(AuditEntry::compartment).containsOnly(Compartment.INFOSEC);
        assertThat(noted.get(0)).returns(Map.of("format", "report-pdf"), AuditEntry::after);
        assertThat(noted.get(0).unit()).isEqualTo(Municipality.id("SKOLA"));
        office.as("stranger");
        assertThat(refusal(() -> office.exports().analysis(course.id, "report-pdf")))
                .isEqualTo("not-found");
    }

    public GivingOutTest(Database database) {
        super(database);
    }
}
