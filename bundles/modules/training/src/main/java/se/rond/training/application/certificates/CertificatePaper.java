// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.certificates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.reporting.Block;
import se.rond.reporting.Cell;
import se.rond.reporting.Report;
import se.rond.training.api.RecordView;
import se.rond.training.domain.certificates.Certificate;

/** What a certificate says. */
final class CertificatePaper {

    private static final Text FOR_EVER = new Text("tills vidare", "without end");

    private final String municipality;
    private final RecordView training;
    private final Certificate certificate;
    private final @Nullable Text provider;

    /** @param municipality its name, which issues the certificate */
    CertificatePaper(String municipality, RecordView training, @Nullable Text provider, Certificate certificate) {
        this.municipality = municipality;
        this.training = training;
        this.provider = provider;
        this.certificate = certificate;
    }

    Report report() {
        return new Report(
                new Text("Utbildningsintyg", "Certificate of training"),
                training.courseName(),
                List.of(
                        new Block.Table(
                                new Text("Intyget", "The certificate"),
                                List.of(new Text("Uppgift", "Item"), new Text("Värde", "Value")),
                                rows()),
                        new Block.Paragraph(
                                new Text(
                                        "Den som har intyget i handen kan kontrollera numret i kommunens Rond, under /certificate. Där"
                                                + " står om intyget gäller, och inte vem det är utfärdat för.",
                                        "Whoever has the certificate in the hand can check its number in the municipality's Rond, at"
                                                + " /certificate. It says whether the certificate holds, and not whose it is."))));
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("Namn", "Name", Text.same(training.person().name())));
        rows.add(row("Utbildning", "Training", training.courseName()));
        rows.add(row("Kursens version", "Version of the course", Text.same(String.valueOf(training.courseVersion()))));
        rows.add(row("Genomförd", "Completed", Text.same(String.valueOf(training.completedOn()))));
        LocalDate until = training.validUntil();
        rows.add(row("Giltigt till och med", "Valid until", until == null ? FOR_EVER : Text.same(until.toString())));
        if (provider != null) {
            rows.add(row("Utbildare", "Provider", provider));
        }
        if (training.certificateRef() != null) {
            rows.add(row("Utbildarens nummer", "The provider's number", Text.same(training.certificateRef())));
        }
        rows.add(row("Utfärdat av", "Issued by", Text.same(municipality)));
        rows.add(row("Utfärdat den", "Issued on", Text.same(issuedOn().toString())));
        rows.add(row("Intygets nummer", "Number of the certificate", Text.same(certificate.number())));
        return rows;
    }

    private LocalDate issuedOn() {
        return LocalDate.ofInstant(certificate.issued().at(), Period.ZONE);
    }

    private static List<Cell> row(String sv, String en, Text value) {
        return List.of(Cell.of(new Text(sv, en)), Cell.of(value));
    }
}
