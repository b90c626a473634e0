// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.certificates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.reporting.Block;
import se.rond.reporting.Cell;
import se.rond.reporting.Report;
import se.rond.training.api.RecordView;

/** What a certificate says. */
final class CertificatePaper {

    private static final Text FOR_EVER = new Text("tills vidare", "without end");

    private CertificatePaper() {}

    static Report of(RecordView view, @Nullable String provider, String number) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("Namn", "Name", Text.same(view.person().name())));
        rows.add(row("Utbildning", "Training", view.courseName()));
        rows.add(row("Genomförd", "Completed", Text.same(String.valueOf(view.completedOn()))));
        rows.add(row(
                "Giltigt till och med",
                "Valid until",
                view.validUntil() == null
                        ? FOR_EVER
                        : Text.same(view.validUntil().toString())));
        if (provider != null) {
            rows.add(row("Utbildare", "Provider", Text.same(provider)));
        }
        if (view.certificateRef() != null) {
            rows.add(row("Utbildarens nummer", "The provider's number", Text.same(view.certificateRef())));
        }
        rows.add(row("Intygets nummer", "Number of the certificate", Text.same(number)));
        return new Report(
                new Text("Utbildningsintyg", "Certificate of training"),
                view.courseName(),
                List.of(
                        new Block.Table(
                                new Text("Intyget", "The certificate"),
                                List.of(new Text("Uppgift", "Item"), new Text("Värde", "Value")),
                                rows),
                        new Block.Paragraph(
                                new Text(
                                        "Den som har intyget i handen kan kontrollera numret i kommunens Rond, under /certificate. Där"
                                                + " står om intyget gäller, och inte vem det är utfärdat för.",
                                        "Whoever has the certificate in the hand can check its number in the municipality's Rond, at"
                                                + " /certificate. It says whether the certificate holds, and not whose it is."))));
    }

    private static List<Cell> row(String sv, String en, Text value) {
        return List.of(Cell.of(new Text(sv, en)), Cell.of(value));
    }
}
