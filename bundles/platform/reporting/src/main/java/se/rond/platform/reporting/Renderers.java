// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.reporting;

import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import se.rond.reporting.Report;
import se.rond.reporting.ReportFile;
import se.rond.reporting.ReportFormat;
import se.rond.reporting.ReportRenderer;

/** One renderer for each format. */
@Component
public final class Renderers implements ReportRenderer {

    @Override
    public ReportFile render(Report report, ReportFormat format, Locale language) {
        Language read = Language.of(language.getLanguage());
        byte[] content = switch (format) {
            case PDF -> PdfRenderer.render(report, read);
            case DOCX -> DocxRenderer.render(report, read);
            case XLSX -> XlsxRenderer.render(report, read);
        };
        return new ReportFile(format, content);
    }
}
