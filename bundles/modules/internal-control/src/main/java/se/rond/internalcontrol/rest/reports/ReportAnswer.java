// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.rest.reports;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Malformed;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.reporting.Report;
import se.rond.reporting.ReportFile;
import se.rond.reporting.ReportFormat;
import se.rond.reporting.ReportRenderer;

/** A report as a file to be kept. An unknown format is refused before anything is made. */
public final class ReportAnswer {

    public static final String PDF = "application/pdf";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReportRenderer renderer;
    private final ReportFormat format;
    private final @Nullable String language;

    public ReportAnswer(ReportRenderer renderer, @Nullable String format, @Nullable String language) {
        this.renderer = renderer;
        this.format = ReportFormat.of(format);
        this.language = language;
    }

    public Response of(Supplier<Report> report, String name) {
        ReportFile file = renderer.render(report.get(), format, ReportRenderer.language(language));
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition(name))
                .build();
    }

    static Period required(@Nullable Period period) {
        if (period == null) {
            throw new Malformed(
                    "period-missing",
                    new Text(
                            "Ange period: ett tertial som 2026-T1, eller ett år.",
                            "Give period: a tertial such as 2026-T1, or a year."));
        }
        return period;
    }
}
