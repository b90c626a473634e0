// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.training.TrainingOffice.refusal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Test;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Text;
import se.rond.platform.persistence.testing.Database;
import se.rond.reporting.Block;
import se.rond.training.Municipality;
import se.rond.training.OnBothDatabases;
import se.rond.training.TrainingOffice;
import se.rond.training.api.Attended;
import se.rond.training.api.CourseGiven;
import se.rond.training.api.RecordOutcome;
import se.rond.training.api.RecordView;
import se.rond.training.api.RegistrationView;
import se.rond.training.api.certificates.CertificateStanding;
import se.rond.training.api.certificates.CheckedCertificate;
import se.rond.training.api.certificates.IssuedCertificate;
import se.rond.training.persistence.certificates.JpaCertificates;

public class IssuingCertificatesTest extends OnBothDatabases {

    @Test
    public void itSaysWhoCompletedWhatAndUntilWhenItHolds() {
        RecordView done = office.completed("eva", "brand", "2026-02-02");

        IssuedCertificate issued = certificates.certificate(done.id());

        assertThat(issued.number()).matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
        assertThat(cells(issued)).contains("eva Ek", "brand", "2026-02-02", "2028-02-02", issued.number());
    }

    @Test
    public void itSaysWhoIssuedItWhenAndByWhichVersionOfTheCourse() {
        store.clock().set("2026-03-09T08:00:00Z");
        office.book.save(
                "brand",
                provided("brand", 36, new Text("Räddningstjänsten i länet", "The county's fire service")),
                IfMatch.version(office.book.course("brand").version()));
        RecordView before = office.completed("eva", "brand", "2026-03-08");
        RecordView after = office.completed("eva", "brand", "2026-03-09");

        assertThat(rows(certificates.certificate(before.id())))
                .containsEntry("Utfärdat av", "Enhet KOMMUN")
                .containsEntry("Utfärdat den", "2026-03-09")
                .containsEntry("Kursens version", "1")
                .containsEntry("Giltigt till och med", "2028-03-08")
                .doesNotContainKey("Utbildare");
        assertThat(rows(certificates.certificate(after.id())))
                .containsEntry("Kursens version", "2")
                .containsEntry("Giltigt till och med", "2029-03-09")
                .containsEntry("Utbildare", "Räddningstjänsten i länet");
    }

    @Test
    public void theDayOfIssueStays() {
        RecordView done = office.completed("eva", "brand", "2026-02-02");
        certificates.certificate(done.id());
        store.clock().set("2026-08-01T08:00:00Z");

        assertThat(rows(certificates.certificate(done.id()))).containsEntry("Utfärdat den", "2026-03-02");
    }

    @Test
    public void theSameTrainingHasTheSameNumberHoweverOftenItIsAskedFor() {
        RecordView done = office.completed("eva", "brand", "2026-02-02");
        int before = office.trail.size();

        assertThat(certificates.certificate(done.id()).number())
                .isEqualTo(certificates.certificate(done.id()).number());
        assertThat(office.trail).hasSize(before + 1);
    }

    @Test
    public void whoeverHasThePaperLearnsWhetherItHoldsAndNotWhoseItIs() {
        RecordView done = office.completed("eva", "brand", "2026-02-02");
        String number = certificates.certificate(done.id()).number();
        office.callers.signOut();

        CheckedCertificate checked = certificates.check(number.toLowerCase().replace('-', ' '));

        assertThat(checked.standing()).isEqualTo(CertificateStanding.VALID);
        assertThat(checked.course().sv()).isEqualTo("brand");
        assertThat(checked.validUntil()).isEqualTo("2028-02-02");
        assertThat(checked.toString()).doesNotContain("eva").doesNotContain("Ek");
    }

    @Test
    public void itExpiresIsRevokedAndAnUnknownNumberIsAsInvalidAsARevokedOne() {
        RecordView old = office.completed("eva", "brand", "2024-03-01");
        RecordView last = office.completed("bo", "brand", "2024-03-02");
        String expired = certificates.certificate(old.id()).number();
        String lastDay = certificates.certificate(last.id()).number();

        assertThat(certificates.check(expired).standing()).isEqualTo(CertificateStanding.EXPIRED);
        assertThat(certificates.check(lastDay).standing()).isEqualTo(CertificateStanding.VALID);
        office.revoke(last.id(), "Fel person");
        assertThat(certificates.check(lastDay))
                .isEqualTo(certificates.check("0000-0000-0000-0000"))
                .isEqualTo(new CheckedCertificate(CertificateStanding.INVALID, null, null));
    }

    @Test
    public void whatIsNotCompletedHasNone() {
        RecordView done = office.completed("eva", "brand", "2026-02-02");
        office.revoke(done.id(), "Fel person");

        assertThat(refusal(() -> certificates.certificate(done.id()))).isEqualTo("record-not-completed");
    }

    @Test
    public void onesOwnTheManagersStaffAndNobodyElses() {
        RecordView evas = office.completed("eva", "brand", "2026-02-02");
        office.manager("chef", "SKOLA");
        office.manager("annan", "HEMMET");

        assertThat(office.as("eva").desk.me()).isNotNull();
        assertThat(certificates.certificate(evas.id()).record()).isEqualTo(evas.id());
        office.as("chef");
        assertThat(certificates.certificate(evas.id()).record()).isEqualTo(evas.id());
        office.as("annan");
        assertThat(refusal(() -> certificates.certificate(evas.id()))).isIn("not-found", "not-permitted");
        office.as("bo");
        assertThat(refusal(() -> certificates.certificate(evas.id()))).isIn("not-found", "not-permitted");
    }

    @Test
    public void ofASessionEverybodyWhoCompletedIt() {
        UUID session = office.session("brand", "2026-03-02", null);
        RegistrationView eva = office.enrolling.enrol(session, Municipality.id("eva"));
        RegistrationView bo = office.enrolling.enrol(session, Municipality.id("bo"));
        store.clock().set("2026-03-02T12:00:00Z");
        office.trained.attended(
                session,
                List.of(
                        new Attended(eva.record(), RecordOutcome.COMPLETED),
                        new Attended(bo.record(), RecordOutcome.NO_SHOW)));

        List<IssuedCertificate> issued = certificates.certificates(session);

        assertThat(issued).extracting(IssuedCertificate::record).containsExactly(eva.record());
        assertThat(cells(issued.get(0))).contains("Räddningstjänsten");
    }

    @Test
    public void whatLooksLikeADigitIsOne() {
        assertThat(se.rond.training.domain.certificates.Certificate.typed("o1il-abcd"))
                .isEqualTo("0111ABCD");
    }

    private CertificateOffice certificates;

    public IssuingCertificatesTest(Database database) {
        super(database);
    }

    @Before
    public void givenAnOfficeOfCertificates() {
        office.course("brand", 24);
        office.employee("eva", "SKOLA");
        office.employee("bo", "SKOLA");
        certificates = new CertificateOffice(
                office.trained,
                office.sessionRows,
                office.records,
                new JpaCertificates(store.entities("training")),
                office.catalogue,
                office.desk,
                store.work());
        office.as("administrator");
    }

    private static CourseGiven provided(String name, int months, Text provider) {
        CourseGiven plain = TrainingOffice.given(name, months, false);
        return new CourseGiven(
                plain.name(),
                months,
                plain.hours(),
                false,
                plain.countAs(),
                plain.targetCoverage(),
                plain.format(),
                plain.basis(),
                null,
                provider,
                null,
                false);
    }

    private static Map<String, String> rows(IssuedCertificate issued) {
        return issued.report().blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .flatMap(table -> table.rows().stream())
                .collect(Collectors.toMap(
                        row -> row.get(0).text().sv(), row -> row.get(1).text().sv()));
    }

    private static List<String> cells(IssuedCertificate issued) {
        return issued.report().blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .flatMap(table -> table.rows().stream())
                .map(row -> row.get(1).text().sv())
                .toList();
    }
}
