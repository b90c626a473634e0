// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import se.rond.kernel.Text;
import se.rond.organisation.OrganisationImport.Kind;
import se.rond.organisation.OrganisationImport.RowError;

/**
 * The file was read, has errors, and was not to be tried out only: the problem carries the whole report, so that nobody has
 * to send the file again to see it.
 */
public record ImportRefusal(
        String type,
        String title,
        int status,
        String detail,
        String rule,
        String instance,
        Kind kind,
        boolean dryRun,
        int rows,
        int accepted,
        int created,
        int changed,
        boolean applied,
        List<RowError> errors,
        List<Line> violations) {

    private static final int STATUS = 422;
    private static final String RULE = "import-has-errors";
    private static final Text TITLE = new Text("Uppgifterna kan inte tas emot", "The values cannot be accepted");

    /** An error as the violations of every other problem are. */
    public record Line(String pointer, String rule, String message) {}

    static boolean isDue(ImportReport report) {
        return !report.dryRun() && !report.applied();
    }

    static Response of(ImportReport report, HttpHeaders headers, UriInfo address) {
        Locale language = headers.getAcceptableLanguages().stream()
                .filter(wanted -> List.of("sv", "en").contains(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.forLanguageTag("sv"));
        int wrong = report.rows() - report.accepted();
        Text detail = new Text(
                wrong + " av " + report.rows() + " rader har fel. Inget är ändrat. Rätta filen och läs in den igen.",
                wrong + " of " + report.rows()
                        + " rows have errors. Nothing is changed. Correct the file and import it again.");
        ImportRefusal refusal = new ImportRefusal(
                "urn:rond:problem:" + RULE,
                TITLE.in(language),
                STATUS,
                detail.in(language),
                RULE,
                address.getRequestUri().getPath(),
                report.kind(),
                report.dryRun(),
                report.rows(),
                report.accepted(),
                report.created(),
                report.changed(),
                report.applied(),
                report.errors(),
                report.errors().stream().map(error -> line(error, language)).toList());
        return Response.status(STATUS)
                .type("application/problem+json")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(refusal)
                .build();
    }

    private static Line line(RowError error, Locale language) {
        String place = error.column().replace("~", "~0").replace("/", "~1");
        return new Line(
                "/" + error.line() + (place.isEmpty() ? "" : "/" + place),
                error.rule(),
                error.message().in(language));
    }
}
